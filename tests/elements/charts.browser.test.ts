import { expect, test } from 'vitest';
import '../../src/define/all.js';
test('<foi-request-outcomes dataset> shows the shipped report', async () => {
  const chart = document.createElement('foi-request-outcomes');
  chart.setAttribute('dataset', 'liwan-2017');
  document.body.append(chart);
  await new Promise((resolve) => chart.addEventListener('foi-load', resolve));
  expect(chart.shadowRoot?.querySelector('table')?.textContent).toContain('411');
});
