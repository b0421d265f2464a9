import { afterEach, expect, test } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { boxProblems, textBoxes } from './boxes.js';
import { clear, mount, settled } from './mount.js';
import { pseudoReport } from './pseudo-report.js';

afterEach(() => {
  clear();
  document.documentElement.removeAttribute('dir');
});

const REPORTS = { 'liwan-2017': liwan2017, 'huaian-2024': huaian2024 };

function box(chart: FoiChart, selector: string): DOMRect {
  const element = chart.renderRoot.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element.getBoundingClientRect();
}

test('on a right-to-left page, a row is read from the right: label, bar from its baseline, number, share', async () => {
  document.documentElement.dir = 'rtl';
  for (const width of [320, 768]) {
    const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', width });
    const count = box(chart, 'tbody td.count');
    const bar = box(chart, 'tbody .bar rect:last-child');
    expect(bar.right).toBeCloseTo(count.right - 1, 0);
    // On a narrow card, the bar is below the number.
    if (width === 320)
      expect(box(chart, 'tbody .number').bottom).toBeLessThanOrEqual(box(chart, 'tbody .bar').top);
    else expect(box(chart, 'tbody .number').right).toBeLessThanOrEqual(box(chart, 'tbody .bar').left);
    expect(box(chart, 'tbody td.share').right).toBeLessThanOrEqual(box(chart, 'tbody .number').left);
    expect(box(chart, 'tbody .label').right).toBeCloseTo(box(chart, 'tbody tr').right, 0);
    clear();
  }
});

test('on a right-to-left page, the strip begins at the right, and its letters are not mirrored', async () => {
  document.documentElement.dir = 'rtl';
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'strip' });
  const strip = box(chart, '.strip');
  expect(box(chart, '.segment').right).toBeCloseTo(strip.right, 0);
  expect(box(chart, 'g:last-of-type .segment').left).toBeCloseTo(strip.left, 0);
  const letter = [...chart.renderRoot.querySelectorAll<SVGTextElement>('.strip text')].find(
    (one) => getComputedStyle(one).display !== 'none',
  );
  expect(letter?.getScreenCTM()?.a).toBe(1);
  const segment = letter?.previousElementSibling?.getBoundingClientRect();
  const { left = 0, width = 0 } = letter?.getBoundingClientRect() ?? {};
  expect(left + width / 2).toBeCloseTo((segment?.left ?? 0) + (segment?.width ?? 0) / 2, 0);
  const name = chart.renderRoot.querySelector('.names');
  expect(new DOMMatrix(name ? getComputedStyle(name).transform : '').a).toBe(-1);
});

test('the direction follows the `dir` around a chart, or its own, and not the CSS of the page', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const direction = () => getComputedStyle(chart.renderRoot.querySelector('.card') as Element).direction;
  chart.parentElement?.style.setProperty('direction', 'rtl');
  expect(direction()).toBe('ltr');
  chart.dir = 'rtl';
  expect(direction()).toBe('rtl');
  chart.dir = 'ltr';
  document.documentElement.dir = 'rtl';
  expect(direction()).toBe('ltr');
});

test('a sentence keeps the order of its own words on a right-to-left page', async () => {
  document.documentElement.dir = 'rtl';
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en', width: 1280 });
  const finding = chart.renderRoot.querySelector('.summary') as HTMLElement;
  const text = document.createTreeWalker(finding, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const place = (at: number) => {
    const range = document.createRange();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const end = text.data.lastIndexOf('.');
  expect(place(end).left).toBeGreaterThan(place(end - 1).left);
});

test('the sign of a closed group points in the reading direction', async () => {
  const pointing = async (dir: string) => {
    document.documentElement.dir = dir;
    const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024' });
    const button = chart.renderRoot.querySelector('.label button') as Element;
    const { transform } = getComputedStyle(button, '::before');
    clear();
    return Math.sign(new DOMMatrix(transform).a + new DOMMatrix(transform).b * -1);
  };
  expect([await pointing('ltr'), await pointing('rtl')]).toEqual([1, -1]);
});

test('on a right-to-left page, keys stay beside labels of the other direction, and not below any text', async () => {
  document.documentElement.dir = 'rtl';
  const chart = await mount('foi-request-outcomes', {
    'report-id': 'liwan-2017',
    lang: 'en',
    variant: 'strip',
  });
  const labels = [...chart.renderRoot.querySelectorAll('tbody tr:not(.total) .label')];
  expect(labels.length).toBe(7);
  for (const label of labels) {
    const words = document.createRange();
    words.selectNodeContents(label.lastChild as Text);
    const key = label.querySelector('.swatch')?.getBoundingClientRect();
    expect(key?.left).toBeGreaterThan(words.getBoundingClientRect().right);
    expect(key?.right).toBeLessThanOrEqual(label.getBoundingClientRect().right + 0.5);
  }
});

test('on a right-to-left page, a formula keeps its own order', async () => {
  document.documentElement.dir = 'rtl';
  const chart = await mount('foi-disclosure-categories', { 'report-id': 'liwan-2017' });
  chart.renderRoot.querySelector<HTMLButtonElement>('.number button')?.click();
  await expect.poll(() => chart.renderRoot.querySelectorAll('dd').length).toBe(3);
  const [, formula] = chart.renderRoot.querySelectorAll('dd');
  const text = document.createTreeWalker(formula as Element, NodeFilter.SHOW_TEXT).nextNode() as Text;
  const left = (sign: string) => {
    const range = document.createRange();
    range.setStart(text, text.data.indexOf(sign));
    range.setEnd(text, text.data.indexOf(sign) + 1);
    return range.getBoundingClientRect().left;
  };
  expect(left('÷')).toBeLessThan(left('='));
});

test('the labels of a statutory table stay at the right while its figures scroll', async () => {
  document.documentElement.dir = 'rtl';
  const chart = await mount('foi-statutory-table', { 'report-id': 'huaian-2024', width: 480 });
  const region = chart.renderRoot.querySelector('.scroll') as HTMLElement;
  const before = box(chart, 'tbody th.row').right;
  region.scrollLeft = -100;
  expect(region.scrollLeft).toBe(-100);
  expect(box(chart, 'tbody th.row').right).toBeCloseTo(before, 0);
});

const CHARTS = [
  ['foi-disclosure-categories', 'liwan-2017', ''],
  ['foi-request-channels', 'liwan-2017', 'strip'],
  ['foi-request-subjects', 'liwan-2017', ''],
  ['foi-request-outcomes', 'liwan-2017', 'strip'],
  ['foi-appeal-results', 'liwan-2017', ''],
  ['foi-key-figures', 'liwan-2017', ''],
  ['foi-request-flow', 'huaian-2024', ''],
  ['foi-applicants', 'huaian-2024', ''],
  ['foi-request-outcomes', 'huaian-2024', ''],
  ['foi-appeal-results', 'huaian-2024', ''],
] as const;

test.each(CHARTS)(
  'a right-to-left pseudo-locale with text half as long again: no text of <%s> of %s %s overlaps another',
  async (tag, id, variant) => {
    document.documentElement.dir = 'rtl';
    for (const width of [240, 320, 768, 1280]) {
      const chart = await mount(tag, { width, ...(variant && { variant }) });
      chart.report = pseudoReport(REPORTS[id]);
      await expect.poll(() => chart.renderRoot.querySelector('table')).not.toBeNull();
      await settled(chart);
      for (const button of chart.renderRoot.querySelectorAll('button')) button.click();
      await chart.updateComplete;
      expect(textBoxes(chart).some(({ text }) => /[ء-ي]/.test(text))).toBe(true);
      expect(boxProblems(chart), `at ${width} px`).toEqual([]);
      clear();
    }
  },
);
