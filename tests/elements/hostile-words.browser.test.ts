import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import liwan from '../../src/data/liwan-2017.json' with { type: 'json' };
import { FoiErrorEvent } from '../../src/elements/events.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, failureIn, mount, settled, textOf } from './mount.js';

afterEach(clear);

/** The bytes of a text in GBK whose Chinese characters are among these two. */
const GBK: Readonly<Record<string, readonly [number, number]>> = { 政: [0xd5, 0xfe], 府: [0xb8, 0xae] };

function address(bytes: readonly number[], charset: string): string {
  return `data:application/json${charset};base64,${btoa(String.fromCharCode(...bytes))}`;
}

/** A report whose labels use only characters in `GBK`, and which has no other Chinese. */
const report = JSON.stringify({
  schemaVersion: 1,
  id: 'tiny',
  form: 'narrative',
  publisher: { name: { 'zh-Hans': '政府' }, jurisdiction: 'CN' },
  period: { start: '2024', end: '2024' },
  language: 'zh-Hans',
  sources: [{ id: 's', title: { 'zh-Hans': '政府' } }],
  measures: [
    {
      id: 'm',
      topic: 'request-subject',
      label: { 'zh-Hans': '政府' },
      unit: 'request',
      relation: 'partition',
      list: 'subject',
    },
  ],
  codes: [{ id: 'a', list: 'subject', label: { 'zh-Hans': '政府府' } }],
  observations: [
    { measure: 'm', value: 2, evidence: [{ source: 's', quote: '2' }] },
    { measure: 'm', category: 'a', value: 2, evidence: [{ source: 's', quote: '2' }] },
  ],
});
const gbk = [...report].flatMap((character) => GBK[character] ?? [character.charCodeAt(0)]);
const utf16 = [
  0xff,
  0xfe,
  ...[...report].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
];

const labelOf = (chart: FoiChart) => textOf(chart.renderRoot, 'tbody th');

test('a report in GBK is read if its HTTP header declares it', async () => {
  const chart = await mount('foi-request-subjects', { src: address(gbk, ';charset=gbk') });
  expect(labelOf(chart)).toBe('政府府');
});

test('a report in UTF-16 is read by its byte-order mark, on the page as in the command', async () => {
  const chart = await mount('foi-request-subjects', { src: address(utf16, '') });
  expect(labelOf(chart)).toBe('政府府');
});

test.each([
  ['en', 'The file ADDRESS is not UTF-8 (it looks like GBK/GB18030). Save it as UTF-8.'],
  ['zh-Hans', '文件 ADDRESS 不是 UTF-8 编码（看起来是 GBK/GB18030）。请另存为 UTF-8。'],
  ['zh-Hant', '檔案 ADDRESS 不是 UTF-8 編碼（看起來是 GBK/GB18030）。請另存為 UTF-8。'],
])('an undeclared report in GBK is rejected by name, in %s', async (lang, message) => {
  const failures: unknown[] = [];
  document.body.addEventListener('foi-error', (event) => failures.push((event as FoiErrorEvent).failure), {
    once: true,
  });
  const src = address(gbk, '');
  const chart = await mount('foi-request-subjects', { src, lang });
  expect(failureIn(chart)).toBe(message.replace('ADDRESS', src));
  expect(failures).toEqual([{ kind: 'not-text', encoding: 'GBK/GB18030', address: src }]);
});

test('a child and a property that contain U+FFFD are rejected with its place', async () => {
  const broken = report.replace('政府府', '\ufffd\ufffd');
  const chart = await mount('foi-request-subjects', { lang: 'en' });
  const child = document.createElement('script');
  child.type = 'application/json';
  child.textContent = broken;
  chart.append(child);
  await expect.poll(() => textOf(chart.renderRoot, '.message')).toContain('codes[0].label["zh-Hans"]');
  child.remove();
  chart.report = JSON.parse(broken);
  await settled(chart);
  await expect.poll(() => textOf(chart.renderRoot, '.message')).toContain('“�”');
});

const HARMFUL = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066\u2067\ufffe\uffff]/u;

test('no text in a report reverses the direction of a figure or becomes markup, on the page and in its files', async () => {
  const evil = '\u202e411\u202c\u2066\u0007\u009b\u2028';
  const spiked = JSON.parse(JSON.stringify(liwan));
  for (const { label } of [...spiked.measures, ...spiked.codes])
    for (const tag of Object.keys(label)) label[tag] = evil + label[tag];
  spiked.publisher.name = { en: evil };
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  chart.report = spiked;
  await settled(chart);
  expect(textOf(chart.renderRoot, 'tbody th')).toContain('411 Granted in full');
  const attributes = [...chart.renderRoot.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].map(({ value }) => value),
  );
  for (const text of [chart.renderRoot.textContent, ...attributes, await chart.toSVG(), await chart.toCSV()])
    expect(HARMFUL.exec(text ?? '')).toBeNull();
});

/** The position of a text inside an element on the screen. */
function boxOf(element: Element | null, words: string): DOMRect {
  const walker = document.createTreeWalker(element as Element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    return range.getBoundingClientRect();
  }
  throw new RangeError(`${words} is not there`);
}

test.each(['أخبار', 'חדשות'])(
  'the figure after the label %s is shown after it, in reading order',
  async (label) => {
    const named = JSON.parse(JSON.stringify(liwan));
    const code = named.codes.find((one: { label: { en: string } }) => one.label.en === 'News and updates');
    code.label = { en: label };
    const chart = await mount('foi-disclosure-categories', { lang: 'en' });
    chart.report = named;
    await settled(chart);
    expect(textOf(chart.renderRoot, 'tbody th')).toBe(`\u2068${label}\u2069`);
    const heading = chart.renderRoot.querySelector('h2');
    const [word, figure] = [boxOf(heading, label), boxOf(heading, '71.6%')];
    expect(figure.top).toBeLessThan(word.bottom);
    expect(figure.left).toBeGreaterThan(word.right);
  },
);
