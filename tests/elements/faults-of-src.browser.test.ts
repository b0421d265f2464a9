import { afterEach, expect, test, vi } from 'vitest';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import type { FoiErrorEvent } from '../../src/elements/events.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, failureIn, mount, settled, textOf } from './mount.js';

const json = JSON.stringify(liwanJson);
const LIWAN = '已答复的申请618件，66.5%同意公开，8.9%同意部分公开';

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

/** Answers each request by the next of these, and the last again; counts the requests. */
function serve(...answers: readonly (() => Response | Promise<Response>)[]): { count: number } {
  const asked = { count: 0 };
  vi.stubGlobal('fetch', async () => {
    const answer = answers[Math.min(asked.count, answers.length - 1)];
    asked.count += 1;
    return answer?.();
  });
  return asked;
}

/** The end of the current task of the page. */
const task = () => new Promise((resolve) => setTimeout(resolve));

const message = failureIn;
const heading = (chart: FoiChart) => textOf(chart.renderRoot, 'h2');

function failuresOf(chart: FoiChart): string[] {
  const kinds: string[] = [];
  chart.addEventListener('foi-error', (event) => kinds.push((event as FoiErrorEvent).failure.kind));
  return kinds;
}

const utf16 = (text: string) =>
  new Uint8Array([...`\ufeff${text}`].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]));

test.each([
  ['a web page', '<!doctype html><title>404</title>', 'a.json 的数据是网页，不是 JSON。'],
  ['nothing', ' ', 'a.json 的数据是空的。'],
  ['a report without its end', json.slice(0, 5000), 'a.json 的数据不完整，缺少 JSON 的结尾。'],
])('%s in place of a report is named in the language of the page', async (_, body, words) => {
  serve(() => new Response(body));
  const chart = await mount('foi-request-outcomes', { src: 'a.json' });
  expect(message(chart)).toContain(words);
});

test('a status, no connection and more data than a report has are named, and no more of them is loaded', async () => {
  let pieces = 0;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => {
          pieces += 1;
          controller.enqueue(new Uint8Array(1_000_000).fill(32));
        },
      }),
    );
  serve(
    () => new Response('', { status: 401 }),
    () => Promise.reject(new TypeError('Failed to fetch')),
    endless,
  );
  const chart = await mount('foi-request-outcomes', { src: 'a.json' });
  expect(message(chart)).toContain('401');
  await chart.reload();
  expect(message(chart)).toContain('连不上，或该网址不允许读取');
  await chart.reload();
  expect(message(chart)).toContain('超过 5 MB');
  expect(pieces).toBeLessThan(10);
});

test('a report in UTF-16 is read by its mark, and one in GB18030 by its label; without a label it is named', async () => {
  const gb = new Uint8Array([0x7b, 0x22, 0xd6, 0xd0, 0x22, 0x7d]);
  serve(
    () => new Response(utf16(json)),
    () => new Response(gb, { headers: { 'content-type': 'application/json; charset=gb18030' } }),
    () => new Response(gb),
  );
  const chart = await mount('foi-request-outcomes', { src: 'a.json' });
  expect(heading(chart)).toBe(LIWAN);
  await chart.reload();
  // Read as {"中"}: it is text, and no JSON.
  expect(message(chart)).toContain('不是有效的 JSON');
  await chart.reload();
  expect(message(chart)).toContain('不是 UTF-8 编码');
});

test('each failure fires foi-error, also the same one again, and the last good chart stays', async () => {
  serve(
    () => new Response(json),
    () => new Response('', { status: 503 }),
  );
  const chart = await mount('foi-request-outcomes', { src: 'a.json' });
  const kinds = failuresOf(chart);
  for (let time = 1; time <= 3; time += 1) {
    await chart.reload();
    expect(kinds.length).toBe(time);
    expect(heading(chart)).toBe(LIWAN);
  }
});

test('“try again” reads the data again', async () => {
  const asked = serve(
    () => new Response('', { status: 503 }),
    () => new Response(json),
  );
  const chart = await mount('foi-request-outcomes', { src: 'a.json' });
  const button = chart.renderRoot.querySelector<HTMLButtonElement>('.message button');
  expect(button?.textContent).toBe('重试');
  button?.click();
  await vi.waitFor(() => expect(heading(chart)).toBe(LIWAN));
  expect([asked.count, message(chart)]).toEqual([2, '']);
});

test('what another answer cannot change is not tried again', async () => {
  const chart = await mount('foi-request-outcomes', { src: ' ' });
  expect(message(chart)).not.toBe('');
  expect(chart.renderRoot.querySelector('.message button')).toBeNull();
});

test('a chart that is moved fifty times while it loads asks once', async () => {
  let answer: (response: Response) => void = () => {};
  const asked = serve(() => new Promise<Response>((resolve) => (answer = resolve)));
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.src = 'a.json';
  const boxes = [document.createElement('div'), document.createElement('div')];
  for (const box of boxes) box.lang = 'zh-Hans';
  document.body.append(...boxes);
  for (let move = 0; move < 50; move += 1) {
    boxes[move % 2]?.append(chart);
    await Promise.resolve();
    await task();
  }
  expect(asked.count).toBe(1);
  answer(new Response(json));
  await settled(chart);
  expect(heading(chart)).toBe(LIWAN);
});

test('a chart that is removed while it loads asks again when it is back', async () => {
  const asked = serve(
    () => new Promise<Response>(() => {}),
    () => new Response(json),
  );
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.lang = 'zh-Hans';
  chart.src = 'a.json';
  document.body.append(chart);
  await vi.waitFor(() => expect(asked.count).toBe(1));
  chart.remove();
  await task();
  document.body.append(chart);
  await settled(chart);
  expect([asked.count, heading(chart)]).toEqual([2, LIWAN]);
});

test('answers out of order: the last request wins', async () => {
  const waiting: ((response: Response) => void)[] = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => waiting.push(resolve)));
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.lang = 'zh-Hans';
  chart.src = 'first.json';
  document.body.append(chart);
  await vi.waitFor(() => expect(waiting.length).toBe(1));
  chart.src = 'second.json';
  await vi.waitFor(() => expect(waiting.length).toBe(2));
  waiting[1]?.(new Response(json));
  await settled(chart);
  waiting[0]?.(new Response('', { status: 500 }));
  await settled(chart);
  expect([heading(chart), message(chart)]).toEqual([LIWAN, '']);
});

test('an element that is first connected in another document shows its chart there', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.lang = 'zh-Hans';
  chart.reportId = 'liwan-2017';
  page.body.append(chart);
  await settled(chart);
  expect(heading(chart)).toBe(LIWAN);
  const card = chart.renderRoot.querySelector('.card') as Element;
  expect(page.defaultView?.getComputedStyle(card).display).toBe('block');
  expect(chart.renderRoot.querySelectorAll('style').length).toBeGreaterThan(0);
});
