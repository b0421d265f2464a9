import { afterEach, expect, test, vi } from 'vitest';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import type { FoiReport } from '../../src/elements/foi-report.js';
import { clear } from './mount.js';

const json = JSON.stringify(liwanJson);

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

function jsonScript(text: string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = text;
  return script;
}

/** A table of outcomes for 2023. */
function tableOf(granted: string, refused: string, total: string): HTMLTableElement {
  const table = document.createElement('table');
  table.dataset['period'] = '2023';
  const rows = [
    ['办理结果', '件数'],
    ['予以公开', granted],
    ['不予公开', refused],
    ['合计', total],
  ];
  for (const [place, cells] of rows.entries()) {
    const row = table.insertRow();
    for (const [column, text = ''] of cells.entries()) {
      const cell = document.createElement(place === 0 || column === 0 ? 'th' : 'td');
      cell.textContent = text;
      row.append(cell);
    }
  }
  return table;
}

const never = () => new Promise<Response>(() => {});

const WAYS: Readonly<Record<string, (chart: FoiChart) => void>> = {
  'a report that is not validated yet': (chart) => {
    chart.report = JSON.parse(json);
  },
  src: (chart) => {
    chart.src = 'report.json';
  },
  'report-id': (chart) => {
    chart.reportId = 'liwan-2017';
  },
  'a JSON child': (chart) => {
    chart.append(jsonScript(json));
  },
};

test.each(Object.keys(WAYS))('updateComplete of a chart with %s is when it is there', async (way) => {
  vi.stubGlobal('fetch', () => new Promise((resolve) => setTimeout(() => resolve(new Response(json)), 50)));
  const chart = document.createElement('foi-request-outcomes');
  WAYS[way]?.(chart);
  document.body.append(chart);
  await chart.updateComplete;
  expect(chart.renderRoot.querySelectorAll('tbody tr')).toHaveLength(8);
  expect(await chart.toSVG()).toContain('618');
});

test.each(Object.keys(WAYS))('updateComplete after a switch to %s is when it is there', async (way) => {
  vi.stubGlobal('fetch', () => new Promise((resolve) => setTimeout(() => resolve(new Response(json)), 50)));
  const chart = document.createElement('foi-request-outcomes');
  document.body.append(chart);
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('.message')).not.toBeNull();
  WAYS[way]?.(chart);
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('.message')).toBeNull();
  expect(chart.renderRoot.querySelectorAll('tbody tr')).toHaveLength(8);
});

test('updateComplete of a chart with a table resolves once it is drawn, and after a change once it is redrawn', async () => {
  const chart = document.createElement('foi-request-outcomes');
  chart.lang = 'zh-Hans';
  chart.append(tableOf('4', '2', '6'));
  document.body.append(chart);
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('.drawing')?.textContent).toContain('4');
  const [granted, , total] = chart.querySelectorAll('td');
  if (granted) granted.textContent = '5';
  if (total) total.textContent = '7';
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('.drawing')?.textContent).toContain('5');
});

test('updateComplete after a change of lang resolves once the text of that language is shown', async () => {
  const chart = document.createElement('foi-request-outcomes');
  chart.reportId = 'liwan-2017';
  document.body.append(chart);
  await chart.updateComplete;
  for (const [language, heading] of [
    ['zh-Hant', '已答覆的申請618件，66.5%同意公開，8.9%同意部分公開'],
    ['en', 'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%'],
  ] as const) {
    document.documentElement.lang = language;
    await chart.updateComplete;
    expect(chart.renderRoot.querySelector('h2')?.textContent).toBe(heading);
  }
});

test('updateComplete of a whole report resolves once every chart in it is shown', async () => {
  const report = document.createElement('foi-report') as FoiReport;
  report.reportId = 'liwan-2017';
  document.body.append(report);
  await report.updateComplete;
  const charts = [...report.renderRoot.querySelectorAll<FoiChart>('.charts > *')];
  expect(charts.length).toBeGreaterThan(2);
  for (const chart of charts) expect(chart.renderRoot.querySelector('h3, h4')).not.toBeNull();
});

test('updateComplete without data resolves once the message is shown', async () => {
  const chart = document.createElement('foi-request-outcomes');
  document.body.append(chart);
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('.message')).not.toBeNull();
});

test('updateComplete of a removed chart does not wait for its data, even if these never arrive', async () => {
  const fetched = vi.fn(never);
  vi.stubGlobal('fetch', fetched);
  const chart = document.createElement('foi-request-outcomes');
  chart.src = 'report.json';
  document.body.append(chart);
  const complete = chart.updateComplete;
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  chart.remove();
  await complete;
  await chart.updateComplete;
  expect(await chart.toSVG()).toBeNull();
});

test('updateComplete does not wait for data that have been replaced', async () => {
  const fetched = vi.fn(never);
  vi.stubGlobal('fetch', fetched);
  const chart = document.createElement('foi-request-outcomes');
  chart.src = 'report.json';
  document.body.append(chart);
  const complete = chart.updateComplete;
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  chart.src = null;
  chart.reportId = 'liwan-2017';
  await complete;
  expect(await chart.toSVG()).toContain('618');
});

test('updateComplete of a chart that is not on a page resolves; once added, it resolves with the chart', async () => {
  const chart = document.createElement('foi-request-outcomes');
  chart.reportId = 'liwan-2017';
  expect(await chart.updateComplete).toBe(false);
  expect(await chart.toSVG()).toBeNull();
  const complete = chart.updateComplete;
  document.body.append(chart);
  await complete;
  expect(await chart.toSVG()).toContain('618');
});

test('data that do not arrive end an update after thirty seconds, with a message', async () => {
  vi.useFakeTimers();
  try {
    vi.stubGlobal('fetch', never);
    const chart = document.createElement('foi-request-outcomes');
    chart.lang = 'en';
    chart.src = 'report.json';
    document.body.append(chart);
    const complete = chart.updateComplete;
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    await complete;
    expect(chart.renderRoot.querySelector('.message')?.textContent).toContain('no data for 30 seconds');
  } finally {
    vi.useRealTimers();
  }
});

/**
 * A response whose data arrive in pieces, each after a number of milliseconds; the last ends it, unless it never
 * ends.
 */
function slow(text: string, times: readonly number[], ends: boolean): Promise<Response> {
  const bytes = new TextEncoder().encode(text);
  const size = Math.ceil(bytes.length / times.length);
  const body = new ReadableStream<Uint8Array>({
    async start(stream) {
      for (const [at, time] of times.entries()) {
        await new Promise((resolve) => setTimeout(resolve, time));
        stream.enqueue(bytes.slice(at * size, (at + 1) * size));
      }
      if (ends) stream.close();
    },
  });
  return Promise.resolve(new Response(body));
}

test.each([
  ['are awaited as long as they go on arriving', [20_000, 20_000, 20_000], true, ''],
  ['are given up after thirty seconds without any', [20_000, 20_000], false, 'no data for 30 seconds'],
] as const)('data that arrive slowly %s', async (_, times, ends, message) => {
  vi.useFakeTimers();
  try {
    vi.stubGlobal('fetch', () => slow(JSON.stringify(liwanJson), times, ends));
    const chart = document.createElement('foi-request-outcomes');
    chart.lang = 'en';
    chart.src = 'report.json';
    document.body.append(chart);
    const complete = chart.updateComplete;
    for (let second = 0; second < 75; second += 1) await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    await complete;
    const text = chart.renderRoot.querySelector('.message')?.textContent ?? '';
    if (message === '')
      expect([text, chart.renderRoot.querySelector('h2')?.textContent]).toEqual([
        '',
        'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
      ]);
    else expect(text).toContain(message);
  } finally {
    vi.useRealTimers();
  }
});
