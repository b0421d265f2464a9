import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import { boxProblems } from './boxes.js';
import { clear, mount, settled, textOf } from './mount.js';

afterEach(() => {
  clear();
  document.head.querySelectorAll('[data-hostile]').forEach((style) => style.remove());
});

function hostile(css: string): void {
  const style = document.createElement('style');
  style.dataset['hostile'] = '';
  style.textContent = css;
  document.head.append(style);
}

test.each([
  ['a reset of everything', '* { all: unset }'],
  ['tables and rows as blocks', 'table, tr, td, th { display: block; border: 5px solid red }'],
  ['an indent of each paragraph', 'body { text-indent: 2em; text-shadow: 1px 1px red }'],
  ['the other direction, by CSS', 'body { direction: rtl }'],
  ['vertical text', 'body * { writing-mode: vertical-rl } div { writing-mode: horizontal-tb }'],
  [
    'words that break anywhere',
    'body { word-break: break-all; line-break: anywhere; text-align-last: center }',
  ],
  ['capitals', 'body { text-transform: uppercase; font-variant: small-caps; font-style: italic }'],
  ['text of another colour', '* { color: red; -webkit-text-fill-color: red; -webkit-text-stroke: 3px red }'],
  ['no room', '* { line-height: 0.5; white-space: nowrap; margin: 0; padding: 0; border: 0 }'],
  [
    'buttons and lists of its own',
    'button { all: unset; padding: 3em } ul, li { list-style: square inside; margin: 4em }',
  ],
  ['animations', '* { transition: all 5s; animation: none }'],
])('a host page with %s does not change a chart', async (_, css) => {
  const plain = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', width: 600 });
  const size = plain.getBoundingClientRect();
  const heading = plain.renderRoot.querySelector('h2') as HTMLElement;
  const indent = getComputedStyle(heading).textIndent;
  clear();
  hostile(`${css} div { width: 600px; display: block; font: 16px/1.5 'Noto Sans CJK SC' }`);
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', width: 600 });
  const { width, height } = chart.getBoundingClientRect();
  expect([width, Math.round(height)]).toEqual([size.width, Math.round(size.height)]);
  expect(getComputedStyle(chart.renderRoot.querySelector('h2') as HTMLElement).textIndent).toBe(indent);
});

test.each(
  [
    ['foi-request-outcomes', 'liwan-2017', 'strip'],
    ['foi-appeal-results', 'liwan-2017', 'strips'],
    ['foi-applicants', 'huaian-2024', 'bars'],
  ].flatMap(([tag = '', dataset = '', variant = '']) =>
    ['* { all: unset }', 'table, tr, td, th { display: block; border: 5px solid red }'].map((css) => ({
      tag,
      'report-id': dataset,
      variant,
      css,
    })),
  ),
)('a host page with “$css” does not change <$tag variant=$variant>', async ({ css, ...of }) => {
  const { tag, ...attributes } = { ...of, width: 600 };
  const size = (await mount(tag, attributes)).getBoundingClientRect();
  clear();
  hostile(`${css} div { width: 600px; display: block; font: 16px/1.5 'Noto Sans CJK SC' }`);
  const { width, height } = (await mount(tag, attributes)).getBoundingClientRect();
  expect([width, Math.round(height)]).toEqual([size.width, Math.round(size.height)]);
});

test.each([
  ['huge', '60px'],
  ['tiny', '6px'],
])('a host page with %s fonts does not break a chart: no text overlaps another', async (_, size) => {
  hostile(`* { font-size: ${size} }`);
  for (const width of [320, 768]) {
    const chart = await mount('foi-disclosure-categories', { 'report-id': 'liwan-2017', width });
    expect(getComputedStyle(chart.renderRoot.querySelector('.card') as Element).fontSize).toBe(size);
    expect(boxProblems(chart).filter((problem) => /×/.test(problem))).toEqual([]);
    clear();
  }
});

test('on a page that is scaled and rotated, a chart keeps its proportions, and a click hits its row', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', width: 600 });
  const box = chart.parentElement as HTMLElement;
  const ratios = () => {
    const [first = 0, ...others] = [...chart.renderRoot.querySelectorAll('.bar rect:last-child')].map(
      (rect) => rect.getBoundingClientRect().width,
    );
    return others.map((width) => Number((width / first).toFixed(3)));
  };
  const before = ratios();
  box.style.transform = 'scale(0.5)';
  box.style.transformOrigin = '0 0';
  expect(ratios()).toEqual(before);
  const number = chart.renderRoot.querySelector('tr[data-path$="/refused"] .number button') as HTMLElement;
  await userEvent.click(number);
  await chart.updateComplete;
  expect(number.getAttribute('aria-expanded')).toBe('true');
  box.style.transform = 'rotate(180deg)';
  box.style.transformOrigin = '50% 50%';
  await userEvent.click(number);
  await chart.updateComplete;
  expect(number.getAttribute('aria-expanded')).toBe('false');
});

test('a chart is light on a page that does not support dark, and dark where the page is', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const ground = () => getComputedStyle(chart.renderRoot.querySelector('.card') as Element).backgroundColor;
  expect(ground()).toBe('rgb(255, 255, 255)');
  document.documentElement.style.colorScheme = 'dark';
  expect(ground()).toBe('rgb(20, 27, 34)');
});

test('a chart that moves to another document and back keeps its appearance', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const border = () => {
    const card = chart.renderRoot.querySelector('.card') as HTMLElement;
    return card.ownerDocument.defaultView?.getComputedStyle(card).borderTopWidth;
  };
  expect(border()).toBe('3px');
  frame.contentDocument?.body.append(chart);
  await settled(chart);
  expect(border()).toBe('3px');
  document.body.append(chart);
  await settled(chart);
  expect(border()).toBe('3px');
});

test('reload() draws nothing if two sources are named', async () => {
  const chart = await mount('foi-request-outcomes', {
    src: '/nowhere.json',
    'report-id': 'liwan-2017',
    lang: 'en',
  });
  await chart.reload();
  await settled(chart);
  expect(textOf(chart.renderRoot, '.message')).toContain('Set only one data source');
  expect(chart.renderRoot.querySelector('table')).toBeNull();
});

test('a NaN as report gets a message and no endless loop', async () => {
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  chart.report = Number.NaN as never;
  await settled(chart);
  expect(textOf(chart.renderRoot, '.message')).toContain('A report must be an object; the data are NaN');
});

test('a JSON child may start with a byte-order mark, and may be added later', async () => {
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  const script = document.createElement('script');
  script.type = 'application/json; charset=utf-8';
  script.textContent = `\ufeff${JSON.stringify(liwanJson)}`;
  chart.append(script);
  await expect
    .poll(() => textOf(chart.renderRoot, 'h2'))
    .toBe('Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%');
});

test('two JSON children are rejected', async () => {
  const chart = document.createElement('foi-request-outcomes');
  chart.lang = 'en';
  for (const text of ['{}', JSON.stringify(liwanJson)]) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    chart.append(script);
  }
  document.body.append(chart);
  await settled(chart);
  expect(textOf(chart.renderRoot, '.message')).toContain('Set only one data source; found: script, script.');
});

test('the strip and its key have the same letters, in order', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'strip' });
  const letters = (selector: string) =>
    [...chart.renderRoot.querySelectorAll(selector)].map((text) => text.textContent?.trim());
  expect(letters('.swatch text')).toEqual(['A', 'B', 'E', 'J', 'L', 'R']);
  expect(letters('.strip text')).toEqual(['A', 'B', 'E', 'J', 'L', 'R']);
  // That of a narrow segment is shown on a wide card only.
  const last = [...chart.renderRoot.querySelectorAll('.strip text')].pop() as Element;
  expect(getComputedStyle(last).display).toBe('none');
});
