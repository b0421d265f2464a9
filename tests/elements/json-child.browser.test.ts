import { afterEach, expect, test } from 'vitest';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, failureIn, textOf } from './mount.js';

afterEach(clear);

/** The shipped report with another total. */
function reportWith(total: number): string {
  return JSON.stringify(liwanJson).replaceAll('"value":618', `"value":${total}`);
}

function script(text: string): HTMLScriptElement {
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = text;
  return child;
}

const heading = (chart: FoiChart) => textOf(chart.renderRoot, 'h2');
const message = failureIn;
const OF_618 = 'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%';
const OF_700 = 'Requests answered: 700; granted in full: 411; granted in part: 55';

async function withChild(text: string): Promise<FoiChart> {
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.lang = 'en';
  chart.append(script(text));
  document.body.append(chart);
  await chart.updateComplete;
  return chart;
}

test('a JSON child that replaces another is read', async () => {
  const chart = await withChild(reportWith(618));
  expect(heading(chart)).toBe(OF_618);
  chart.replaceChildren(script(reportWith(700)));
  await chart.updateComplete;
  expect(heading(chart)).toBe(OF_700);
});

test.each([
  ['textContent', (child: HTMLScriptElement, text: string) => void (child.textContent = text)],
  [
    'the data of its text',
    (child: HTMLScriptElement, text: string) => void ((child.firstChild as Text).data = text),
  ],
])('a JSON child with new text, by %s, is read again', async (_, write) => {
  const chart = await withChild(reportWith(618));
  write(chart.firstElementChild as HTMLScriptElement, reportWith(700));
  await chart.updateComplete;
  expect(heading(chart)).toBe(OF_700);
});

test('a child that becomes JSON by its type is read', async () => {
  const chart = await withChild(reportWith(618));
  const child = chart.firstElementChild as HTMLScriptElement;
  child.type = 'text/plain';
  await chart.updateComplete;
  expect(message(chart)).toContain('No data');
  child.type = 'application/json';
  await chart.updateComplete;
  expect(heading(chart)).toBe(OF_618);
});

test('when a JSON child is removed, its chart disappears and there is a message', async () => {
  const chart = await withChild(reportWith(618));
  chart.replaceChildren();
  await chart.updateComplete;
  expect(heading(chart)).toBe('Outcomes of requests');
  expect(chart.renderRoot.querySelector('table')).toBeNull();
  expect(message(chart)).toContain('No data');
  expect(await chart.toCSV()).toBeNull();
  chart.append(script(reportWith(700)));
  await chart.updateComplete;
  expect(heading(chart)).toBe(OF_700);
  expect(message(chart)).toBe('');
});

test.each(['', '{', '{}'])(
  'the error of a JSON child “%s” disappears when the child is valid',
  async (bad) => {
    const chart = await withChild(bad);
    expect(message(chart)).not.toBe('');
    chart.replaceChildren(script(reportWith(618)));
    await chart.updateComplete;
    expect(message(chart)).toBe('');
    expect(heading(chart)).toBe(OF_618);
  },
);

test('if an invalid JSON child replaces a valid one, the chart stays below a message that names its report', async () => {
  const chart = await withChild(reportWith(618));
  chart.replaceChildren(script('{'));
  await chart.updateComplete;
  expect(message(chart)).toContain('the end of the JSON is missing');
  expect(textOf(chart.renderRoot, '[aria-live]')).toContain(
    'The chart below shows the last data that loaded: Liwan District · 2017.',
  );
  expect(heading(chart)).toBe(OF_618);
});

test('the error of two JSON children disappears with one of them', async () => {
  const chart = await withChild(reportWith(618));
  chart.append(script(reportWith(700)));
  await chart.updateComplete;
  expect(message(chart)).toContain('script, script');
  chart.firstElementChild?.remove();
  await chart.updateComplete;
  expect(message(chart)).toBe('');
  expect(heading(chart)).toBe(OF_700);
});

test.each([
  ['report-id', 'nowhere-1999'],
  ['src', ''],
])(
  'the error of an invalid %s disappears with the attribute, and the JSON child is read',
  async (name, value) => {
    const chart = await withChild(reportWith(700));
    chart.setAttribute(name, value);
    await chart.updateComplete;
    expect(message(chart)).not.toBe('');
    chart.removeAttribute(name);
    await chart.updateComplete;
    expect(message(chart)).toBe('');
    expect(heading(chart)).toBe(OF_700);
  },
);

test.each(['report-id', 'src', 'report'])(
  'a JSON child beside %s is one source too many, whichever came first, until one of them is removed',
  async (way) => {
    const name = async (chart: FoiChart) => {
      if (way === 'report') chart.report = JSON.parse(reportWith(700));
      else
        chart.setAttribute(
          way,
          way === 'src' ? `data:application/json,${encodeURI(reportWith(700))}` : 'liwan-2017',
        );
      await chart.updateComplete;
    };
    const several = `Set only one data source; found: ${way}, script.`;
    const late = await withChild(reportWith(650));
    await name(late);
    expect(message(late)).toContain(several);
    late.replaceChildren();
    await late.updateComplete;
    expect([message(late), heading(late)]).toEqual(['', way === 'report-id' ? OF_618 : OF_700]);
    late.append(script('{'));
    await late.updateComplete;
    expect(message(late)).toContain(several);
    if (way === 'report') late.report = undefined;
    else late.removeAttribute(way);
    await late.updateComplete;
    expect(message(late)).toContain('the end of the JSON is missing');
  },
);

test('a JSON child changed while its chart is off the page is read when it returns; an unchanged one is not', async () => {
  const chart = await withChild(reportWith(618));
  let loads = 0;
  chart.addEventListener('foi-load', () => (loads += 1));
  chart.remove();
  document.body.append(chart);
  await chart.updateComplete;
  expect(loads).toBe(0);
  chart.remove();
  (chart.firstElementChild as HTMLElement).textContent = reportWith(700);
  document.body.append(chart);
  await chart.updateComplete;
  expect([heading(chart), loads]).toEqual([OF_700, 1]);
});
