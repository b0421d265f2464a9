import { expect, test } from 'vitest';
import 'foi-charts/define/request-outcomes.js';
import { huaian2024 } from 'foi-charts/data';

async function mounted(set) {
  const chart = document.createElement('foi-request-outcomes');
  chart.lang = 'en';
  set(chart);
  document.body.append(chart);
  await chart.updateComplete;
  return chart;
}

const headingOf = (chart) => chart.shadowRoot.querySelector('h2').textContent;

test('a chart is drawn from an attribute and from a property, leaves the page and returns', async () => {
  const named = await mounted((chart) => chart.setAttribute('report-id', 'liwan-2017'));
  expect(headingOf(named)).toBe('Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%');
  const given = await mounted((chart) => (chart.report = huaian2024));
  expect(headingOf(given)).toContain('granted in full: 1,362');
  given.remove();
  document.body.append(given);
  await given.updateComplete;
  expect(headingOf(given)).toContain('granted in full: 1,362');
});

test('foi-select reports the figure that a reader opens', async () => {
  const chart = await mounted((one) => (one.report = huaian2024));
  const selected = [];
  chart.addEventListener('foi-select', ({ figure }) => selected.push(figure.value));
  chart.shadowRoot.querySelector('.number button').click();
  await chart.updateComplete;
  expect(selected).toHaveLength(1);
  expect(selected[0]).toBeGreaterThan(0);
});
