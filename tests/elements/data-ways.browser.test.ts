import { afterEach, expect, test, vi } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import { FoiErrorEvent, FoiLoadEvent } from '../../src/elements/events.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, failureIn, mount, settled, textOf } from './mount.js';

const json = JSON.stringify(liwanJson);
const HEADING = '已答复的申请618件，66.5%同意公开，8.9%同意部分公开';

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

function heard(target: EventTarget, type: string): Promise<Event> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }));
}

const message = failureIn;

function serve(answer: () => Promise<Response> | Response): void {
  vi.stubGlobal('fetch', () => Promise.resolve().then(answer));
}

test('report-id names a shipped report, and foi-load is dispatched', async () => {
  const load = heard(document, 'foi-load');
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);
  const event = await load;
  expect(event).toBeInstanceOf(FoiLoadEvent);
  expect((event as FoiLoadEvent).report.id).toBe('liwan-2017');
});

test('the property report shows a shipped report immediately', async () => {
  const chart = await mount('foi-request-outcomes', {});
  chart.report = liwan2017;
  await chart.updateComplete;
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);
});

test('server-rendered content stays while the data are late, and below a message, until they can be read', async () => {
  vi.useFakeTimers();
  let answer: (response: Response) => void = () => {};
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => (answer = resolve)));
  const box = document.createElement('div');
  box.lang = 'zh-Hans';
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  const declared = chart.attachShadow({ mode: 'open' });
  const rendered = Object.assign(document.createElement('p'), { textContent: 'rendered' });
  declared.append(rendered);
  chart.src = 'report.json';
  box.append(chart);
  document.body.append(box);
  await vi.advanceTimersByTimeAsync(1250);
  vi.useRealTimers();
  expect(declared.textContent?.trim()).toBe('rendered');
  answer(new Response('', { status: 503 }));
  await vi.waitFor(() => expect(message(chart)).toContain('503'), 3000);
  expect(textOf(chart.renderRoot, '[aria-live]')).toContain('下面仍是上一次读到的图表。');
  const after = declared.querySelector('.message')!.compareDocumentPosition(rendered);
  expect(after).toBe(Node.DOCUMENT_POSITION_FOLLOWING);

  serve(() => new Response(json));
  await chart.reload();
  await settled(chart);
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);
  expect(message(chart)).toBe('');
  expect(rendered.isConnected).toBe(false);
});

test("the property report accepts an author's own object, and validates it", async () => {
  const chart = await mount('foi-request-outcomes', {});
  chart.report = JSON.parse(json);
  await settled(chart);
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);

  const error = heard(chart, 'foi-error');
  chart.report = { ...JSON.parse(json), schemaVersion: 2 };
  await settled(chart);
  expect(message(chart)).toContain('数据不符合格式，共1处： schemaVersion：应为 1，实为 2。');
  expect(((await error) as FoiErrorEvent).failure).toEqual({
    kind: 'invalid',
    problems: [{ kind: 'mismatch', path: 'schemaVersion', expected: '1', received: '2' }],
  });
});

test('src is fetched without cookies for other sites', async () => {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (address: string, { credentials }: RequestInit) => {
    asked.push([address, credentials]);
    return Promise.resolve(new Response(json));
  });
  const chart = await mount('foi-request-outcomes', { src: 'report.json' });
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);
  expect(asked).toEqual([['report.json', 'same-origin']]);
});

test('a JSON child is the data', async () => {
  const box = document.createElement('div');
  box.lang = 'zh-Hans';
  const chart = document.createElement('foi-request-outcomes');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  chart.append(script);
  box.append(chart);
  document.body.append(box);
  await settled(chart);
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);
  expect(chart.firstElementChild).toBe(script);
});

test('a JSON child is read once the parser has passed it', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  page.open();
  // The runner wraps each dynamic import, and looks for itself on the importing page.
  Object.assign(view, { __vitest_browser_runner__: Reflect.get(window, '__vitest_browser_runner__') });
  page.write('<!doctype html><html lang="zh-Hans"><body>');
  await new Promise<void>((resolve) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/define/all.ts', import.meta.url).href;
    script.addEventListener('load', () => resolve());
    page.body.append(script);
  });
  page.write('<foi-request-outcomes><script type="application/json">');
  const chart = page.querySelector('foi-request-outcomes') as FoiChart;
  await vi.waitFor(() => expect(chart.shadowRoot).not.toBeNull());
  expect(chart).toBeInstanceOf(view.HTMLElement);
  expect(chart.shadowRoot?.querySelector('.message')).toBeNull();
  page.write(json);
  page.write('</script></foi-request-outcomes><p>after</p>');
  page.close();
  await settled(chart);
  expect(textOf(chart.renderRoot, 'h2')).toBe(HEADING);
});

test('without data there is a message, never other data', async () => {
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  expect(message(chart)).toBe(
    'No data: set “report”, “src” or “report-id”, or put a table inside the element.',
  );
  expect(chart.renderRoot.querySelector('table')).toBeNull();
});

test('two named sources are rejected, whatever they contain', async () => {
  const chart = await mount('foi-request-outcomes', {
    lang: 'en',
    src: 'report.json',
    'report-id': 'liwan-2017',
  });
  expect(message(chart)).toBe('Set only one data source; found: src, report-id.');
  chart.removeAttribute('src');
  await settled(chart);
  expect(message(chart)).toBe('');
  expect(chart.renderRoot.querySelector('table')).not.toBeNull();
});

test.each([
  [
    'report-id',
    'nowhere-1999',
    'No shipped report is named “nowhere-1999”. Available: liwan-2017, huaian-2024, suqian-2023, suqian-2024, suqian-2025.',
  ],
  [
    'report-id',
    'constructor',
    'No shipped report is named “constructor”. Available: liwan-2017, huaian-2024, suqian-2023, suqian-2024, suqian-2025.',
  ],
  [
    'report-id',
    '',
    'No shipped report is named “”. Available: liwan-2017, huaian-2024, suqian-2023, suqian-2024, suqian-2025.',
  ],
])('%s="%s" is reported as unknown', async (name, value, expected) => {
  const chart = await mount('foi-request-outcomes', { lang: 'en', [name]: value });
  expect(message(chart)).toBe(expected);
});

test.each([
  [
    'a page that is not there',
    () => new Response('gone', { status: 404 }),
    'report.json (the server returned status 404)',
  ],
  [
    'a network that fails',
    () => Promise.reject(new TypeError('no route')),
    'report.json (no connection, or the server does not allow access from this page)',
  ],
  ['what is no JSON', () => new Response('<html>'), 'a web page, not JSON'],
  ['null', () => new Response('null'), 'A report must be an object; the data at report.json are null.'],
  ['a list', () => new Response('[]'), 'the data at report.json are an array: pass one report from it.'],
  ['JSON in JSON', () => new Response(JSON.stringify(json)), 'parse it with JSON.parse() first.'],
])('src that returns %s is reported', async (_, answer, expected) => {
  serve(answer);
  const error = heard(document, 'foi-error');
  const chart = await mount('foi-request-outcomes', { lang: 'en', src: 'report.json' });
  expect(message(chart)).toContain(expected);
  expect(await error).toBeInstanceOf(FoiErrorEvent);
});

test.each([
  ['a Promise', () => Promise.resolve(liwanJson), 'a Promise: await it first'],
  ['a list', () => [liwanJson], 'an array: pass one report from it'],
  ['a Map', () => new Map(Object.entries(liwanJson)), 'Map'],
  ['a Set', () => new Set(), 'Set'],
  ['a Date', () => new Date(0), 'Date'],
  ['a function', () => () => liwanJson, 'a function: call it and pass the result'],
  [
    'a class',
    () =>
      class Report {
        id = '';
      },
    'a function: call it and pass the result',
  ],
  ['JSON', () => json, 'a JSON string: parse it with JSON.parse() first'],
  ['an address', () => 'report.json', '"report.json"'],
  ['a Response', () => new Response('{}'), 'a Response: await its json() first'],
  ['an element', () => document.createElement('p'), 'HTMLParagraphElement'],
  ['a number', () => 618, '618'],
  ['a boolean', () => false, 'false'],
  ['a symbol', () => Symbol('x'), 'Symbol(x)'],
  ['a regular expression', () => /x/, 'RegExp'],
  ['an error', () => new Error('x'), 'Error'],
  ['bytes', () => new Uint8Array(2), 'Uint8Array'],
])('the property report with %s is identified, with advice, in one sentence', async (_, make, words) => {
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  chart.report = make() as never;
  await settled(chart);
  expect(message(chart)).toBe(`A report must be an object; the data are ${words}.`);
  chart.report = liwan2017;
  await settled(chart);
  expect(message(chart)).toBe('');
});

test.each([
  ['an object without prototype', () => Object.assign(Object.create(null), liwanJson)],
  [
    'an object of a class',
    () =>
      Object.assign(
        new (class Report {
          id = '';
        })(),
        liwanJson,
      ),
  ],
])('the property report accepts %s', async (_, make) => {
  const chart = await mount('foi-request-outcomes', {});
  chart.report = make() as never;
  await settled(chart);
  expect([message(chart), textOf(chart.renderRoot, 'h2')]).toEqual(['', HEADING]);
});

test('a report without the statistic is reported', async () => {
  const chart = await mount('foi-request-flow', { lang: 'en', 'report-id': 'liwan-2017' });
  expect(message(chart)).toBe(
    'The report does not publish this statistic: requests received, concluded and carried forward.',
  );
});

test('if the same source fails when read again, the last good chart stays below the message', async () => {
  serve(() => new Response(json));
  const chart = await mount('foi-request-outcomes', { lang: 'en', src: 'report.json' });
  serve(() => new Response('', { status: 500 }));
  await chart.reload();
  await settled(chart);
  expect(message(chart)).toContain('(the server returned status 500)');
  expect(textOf(chart.renderRoot, '[aria-live]')).toContain(
    'The chart below shows the last data that loaded: Liwan District · 2017.',
  );
  expect(chart.renderRoot.querySelectorAll('tbody tr').length).toBe(8);

  serve(() => new Response(json));
  await chart.reload();
  await settled(chart);
  expect(message(chart)).toBe('');
});

test('text of a dataset is text, never markup', async () => {
  const evil = JSON.parse(json);
  const markup = '<img src=x onerror="globalThis.evil = true"><b>';
  evil.codes.find((code: { id: string }) => code.id === 'refused').label = { en: markup };
  evil.sources[0].title = { en: markup };
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  chart.report = evil;
  await settled(chart);
  expect(chart.renderRoot.querySelector('img, b')).toBeNull();
  expect(textOf(chart.renderRoot, 'tbody')).toContain(markup);
  expect('evil' in globalThis).toBe(false);
});

test('a source address that is not a web address is rejected', async () => {
  const evil = JSON.parse(json);
  evil.sources[0].url = 'javascript:alert(1)';
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  chart.report = evil;
  await settled(chart);
  expect(message(chart)).toContain('sources[0].url');
  expect(chart.renderRoot.querySelector('a')).toBeNull();
});
