import { afterEach, expect, test, vi } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import huaianJson from '../../src/data/huaian-2024.json' with { type: 'json' };
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import { FoiErrorEvent, FoiLoadEvent } from '../../src/elements/events.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, failureIn, mount, textOf } from './mount.js';

const LIWAN = 'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%';
const KEPT = 'The chart below shows the last data that loaded: Liwan District · 2017.';
const json = { liwan: JSON.stringify(liwanJson), huaian: JSON.stringify(huaianJson) };

const heading = (chart: FoiChart) => textOf(chart.renderRoot, 'h2');
const subtitle = (chart: FoiChart) => textOf(chart.renderRoot, '.subtitle');
const message = failureIn;
const said = (chart: FoiChart) => textOf(chart.renderRoot, '.message [aria-live]');
const busy = (chart: FoiChart) => chart.renderRoot.querySelector('[aria-busy=true]') !== null;
const task = () => new Promise((resolve) => setTimeout(resolve));

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A site whose responses, by address, are sent when a test releases them. */
function site(): (address: string, response: Response) => Promise<void> {
  const waiting = new Map<string, (response: Response) => void>();
  vi.stubGlobal('fetch', (address: string) => new Promise((resolve) => waiting.set(address, resolve)));
  return async (address, response) => {
    await vi.waitFor(() => expect(waiting.has(address)).toBe(true));
    waiting.get(address)?.(response);
    await task();
  };
}

/** Records the events of a chart from now on. */
function heard(chart: FoiChart): string[] {
  const events: string[] = [];
  chart.addEventListener('foi-load', (event) => events.push((event as FoiLoadEvent).report.id));
  chart.addEventListener('foi-error', (event) => events.push((event as FoiErrorEvent).failure.kind));
  return events;
}

async function liwan(): Promise<FoiChart> {
  return mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en' });
}

function switchTo(chart: FoiChart, src: string): void {
  chart.reportId = null;
  chart.src = src;
}

test('the chart stays, busy, until the data of another src arrive; the content below does not move before that', async () => {
  const answer = site();
  const chart = await liwan();
  const events = heard(chart);
  const below = document.body.appendChild(document.createElement('p'));
  const top = below.getBoundingClientRect().top;
  switchTo(chart, 'slow.json');
  await vi.waitFor(() => expect(busy(chart)).toBe(true));
  expect([heading(chart), busy(chart), below.getBoundingClientRect().top]).toEqual([LIWAN, true, top]);
  expect(events).toEqual([]);
  await answer('slow.json', new Response(json.huaian));
  await chart.updateComplete;
  expect(subtitle(chart)).toContain('2024');
  expect([busy(chart), message(chart), events]).toEqual([false, '', ['huaian-2024']]);
});

test('after a second, a message above the chart states that data are loading, without moving it', async () => {
  site();
  const chart = await liwan();
  const top = () => chart.renderRoot.querySelector('h2')!.getBoundingClientRect().top;
  const before = top();
  vi.useFakeTimers();
  switchTo(chart, 'slow.json');
  await vi.advanceTimersByTimeAsync(1200);
  vi.useRealTimers();
  const note = chart.renderRoot.querySelector('[part=loading]')!;
  expect(note.textContent).toBe('Loading data…');
  expect(note.getBoundingClientRect().bottom).toBeLessThanOrEqual(before);
  expect([heading(chart), top()]).toEqual([LIWAN, before]);
});

test.each([
  ['a status', () => new Response('', { status: 404 }), 'next.json (the server returned status 404)'],
  ['what is no JSON', () => new Response('<html>'), 'The data at next.json are a web page, not JSON'],
  ['what is no report', () => new Response('{}'), 'The data at next.json do not match the schema'],
])(
  'if the new src returns %s, the last chart stays, with a message that names both',
  async (_, response, words) => {
    const answer = site();
    const chart = await liwan();
    const events = heard(chart);
    switchTo(chart, 'next.json');
    await answer('next.json', response());
    await chart.updateComplete;
    expect(message(chart)).toContain(words);
    expect(said(chart)).toContain(KEPT);
    expect([heading(chart), busy(chart), events.length]).toEqual([LIWAN, false, 1]);
    expect(subtitle(chart)).toContain('Liwan');
    expect(subtitle(chart)).toContain('2017');
  },
);

test.each([
  ['zh-Hans', '下面仍是上一次读到的图表：荔湾区 · 2017年。'],
  ['zh-Hant', '下面仍是上一次讀到的圖表：荔灣區 · 2017年。'],
])('the message in %s names the report of the chart below it', async (lang, words) => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang });
  chart.reportId = 'nowhere-1999';
  await chart.updateComplete;
  expect(message(chart)).toContain('nowhere-1999');
  expect(said(chart)).toContain(words);
});

test('files, and results for scripts, are those of the chart that is shown', async () => {
  const answer = site();
  const chart = await liwan();
  const before = [await chart.toCSV(), await chart.toSVG()];
  switchTo(chart, 'next.json');
  await task();
  expect([await chart.toCSV(), await chart.toSVG()]).toEqual(before);
  await answer('next.json', new Response('{'));
  await chart.updateComplete;
  expect([await chart.toCSV(), await chart.toSVG()]).toEqual(before);
  chart.src = null;
  await chart.updateComplete;
  expect([await chart.toCSV(), await chart.toSVG(), await chart.toPNG()]).toEqual([null, null, null]);
});

test('an author’s invalid report leaves the last chart, and a valid one replaces it', async () => {
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  chart.report = liwan2017;
  await chart.updateComplete;
  const events = heard(chart);
  chart.report = { ...JSON.parse(json.huaian), schemaVersion: 2 };
  await chart.updateComplete;
  expect([said(chart).includes(KEPT), heading(chart)]).toEqual([true, LIWAN]);
  chart.report = JSON.parse(json.huaian);
  expect(heading(chart)).toBe(LIWAN);
  await chart.updateComplete;
  expect([subtitle(chart).includes('2024'), message(chart)]).toEqual([true, '']);
  chart.report = huaian2024;
  await chart.updateComplete;
  expect(events).toEqual(['invalid', 'huaian-2024']);
});

test('if no data are named any more, nothing is shown', async () => {
  const chart = await liwan();
  const events = heard(chart);
  chart.reportId = null;
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('table')).toBeNull();
  expect([heading(chart), message(chart).startsWith('No data'), events]).toEqual([
    'Outcomes of requests',
    true,
    ['no-data'],
  ]);
});

test('a report without the statistic removes the chart', async () => {
  const chart = await mount('foi-request-flow', { 'report-id': 'huaian-2024', lang: 'en' });
  expect(heading(chart)).not.toBe('');
  chart.reportId = 'liwan-2017';
  await chart.updateComplete;
  expect(message(chart)).toMatch(/^The report does not publish this statistic/);
  expect(chart.renderRoot.querySelector('table')).toBeNull();
  expect([heading(chart), await chart.toCSV()]).toEqual([
    'Requests received, concluded and carried forward',
    null,
  ]);
});

test('responses that arrive out of order are ignored, and each event is dispatched once, in order', async () => {
  const answer = site();
  const chart = await liwan();
  const events = heard(chart);
  switchTo(chart, 'first.json');
  await task();
  chart.src = 'second.json';
  await task();
  chart.src = 'third.json';
  await answer('third.json', new Response('', { status: 503 }));
  await answer('first.json', new Response(json.huaian));
  await answer('second.json', new Response(json.huaian));
  await chart.updateComplete;
  expect([events, heading(chart)]).toEqual([['not-loaded'], LIWAN]);
  chart.src = 'fourth.json';
  await answer('fourth.json', new Response(json.huaian));
  await chart.updateComplete;
  expect([events, message(chart)]).toEqual([['not-loaded', 'huaian-2024'], '']);
});

test('returning to the data that are shown, before the next arrive, ends the waiting with foi-load', async () => {
  site();
  const chart = await liwan();
  const events = heard(chart);
  switchTo(chart, 'slow.json');
  await task();
  chart.src = null;
  chart.reportId = 'liwan-2017';
  await chart.updateComplete;
  expect([heading(chart), busy(chart), events]).toEqual([LIWAN, false, ['liwan-2017']]);
});

test('a repeated failure is dispatched again', async () => {
  const answer = site();
  const chart = await liwan();
  switchTo(chart, 'next.json');
  await answer('next.json', new Response('', { status: 503 }));
  const events = heard(chart);
  void chart.reload();
  await answer('next.json', new Response('', { status: 503 }));
  await chart.updateComplete;
  expect([events, heading(chart)]).toEqual([['not-loaded'], LIWAN]);
});

test('a message stays until the next data arrive, and disappears with them', async () => {
  const answer = site();
  const chart = await mount('foi-request-outcomes', { 'report-id': 'nowhere-1999', lang: 'en' });
  switchTo(chart, 'next.json');
  await task();
  expect([message(chart).includes('nowhere-1999'), busy(chart)]).toEqual([true, true]);
  await answer('next.json', new Response(json.liwan));
  await chart.updateComplete;
  expect([message(chart), heading(chart)]).toEqual(['', LIWAN]);
});
