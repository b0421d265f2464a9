import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { renderSnippet } from '../../src/server/render-html.js';
import { boxProblems } from './boxes.js';
import { chartIn, messageIn } from './html-chart.js';
import { clear, settled } from './mount.js';

afterEach(() => {
  clear();
  document.head.querySelectorAll('[data-hostile]').forEach((style) => style.remove());
});

/** A snippet on a page with this style, with everything open. */
async function snippetIn(css: string, width: number, variant = 'strip'): Promise<FoiChart> {
  const style = Object.assign(document.createElement('style'), { textContent: css });
  style.dataset['hostile'] = '';
  document.head.append(style);
  const box = document.createElement('div');
  box.className = 'box';
  box.setAttribute('style', `display: block; width: ${width}px; font: 16px/1.5 'Noto Sans CJK SC'`);
  const choice = { chart: 'request-outcomes', language: 'zh-Hans', variant } as const;
  // Beside a table that is not folded.
  box.setHTMLUnsafe((renderSnippet(liwan2017, choice) ?? '').replace(' fold=""', ''));
  document.body.append(box);
  const chart = box.firstElementChild as FoiChart;
  await expect.poll(() => chart.renderRoot.querySelector('[data-opens="origins"]')).not.toBeNull();
  chart.renderRoot.querySelectorAll<HTMLElement>('[data-opens]').forEach((button) => button.click());
  await settled(chart);
  await expect.poll(() => chart.renderRoot.querySelector('[part="origins"]')).not.toBeNull();
  return chart;
}

const drawing = (chart: FoiChart) => {
  const { width, height } = (chart.renderRoot.querySelector('.drawing') as Element).getBoundingClientRect();
  return [Math.round(width), Math.round(height)];
};

const HOSTILE = [
  ['a reset of everything', '* { all: unset }'],
  ['no box of its own', '* { margin: 0; padding: 0; border: 0; font: inherit; box-sizing: border-box }'],
  ['tables as blocks', 'table, thead, tbody, tr, td, th, caption { display: block }'],
  ['the other direction, by CSS', 'body { direction: rtl }'],
  ['vertical text', 'body * { writing-mode: vertical-rl } .box { writing-mode: horizontal-tb }'],
  ['no room', '* { line-height: 0.5; white-space: nowrap; letter-spacing: normal }'],
  ['capitals', 'body { text-transform: uppercase; font-variant: small-caps; text-indent: 2em }'],
] as const;

test.each(HOSTILE.flatMap((one) => [320, 768].map((width) => [...one, width] as const)))(
  'a page with %s (%s) does not change the drawing beside its table, at %i pixels',
  async (_, css, width) => {
    const size = drawing(await snippetIn('', width));
    clear();
    const chart = await snippetIn(css, width);
    expect(drawing(chart)).toEqual(size);
    const card = chart.renderRoot.querySelector('.card') as HTMLElement;
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  },
);

test.each([320, 768])('in huge fonts, no text of a snippet overlaps another, at %i pixels', async (width) => {
  for (const variant of ['bars', 'strip']) {
    const chart = await snippetIn('* { font-size: 40px }', width, variant);
    expect(boxProblems(chart).filter((problem) => /×/.test(problem))).toEqual([]);
    const card = chart.renderRoot.querySelector('.card') as HTMLElement;
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    clear();
  }
});

test('on a page that is rotated and scaled, the drawing keeps its proportions', async () => {
  const lengths = (chart: FoiChart) =>
    [...chart.renderRoot.querySelectorAll('.strip rect')].map((rect) => rect.getAttribute('width'));
  const plain = lengths(await snippetIn('', 600));
  clear();
  expect(lengths(await snippetIn('.box * { transform: rotate(1deg) scale(0.9) }', 600))).toEqual(plain);
});

test.each(['light', 'dark'])(
  'axe finds no violation in a snippet with everything open on a %s page',
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    document.documentElement.lang = 'zh-Hans';
    await snippetIn('', 320);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  },
);

const LABELS: Readonly<Record<string, string>> = { 件数: '同意公开', 件數: '同意公開' };

test.each([
  ['de', 'Requests', '411x', 'cannot be read as a number'],
  ['de', '件数', '411x', '不是一个可以读取的数字'],
  ['de', '件數', '411x', '不是一個可以讀取的數字'],
  ['', 'Requests', '411x', 'cannot be read as a number'],
  ['zh-CN', 'Requests', '411x', '不是一个可以读取的数字'],
  ['en', '件数', '411x', 'cannot be read as a number'],
])(
  'on a page in “%s”, the rejection of a table with “%s” is in a language that its reader understands',
  async (lang, header, figure, words) => {
    const chart = await chartIn(
      `<foi-request-outcomes><table data-period="2023"><tr><th>${header.startsWith('R') ? 'Outcome' : LABELS[header]}</th><th>${header}</th></tr><tr><td>${header.startsWith('R') ? 'Granted' : LABELS[header]}</td><td>${figure}</td></tr></table></foi-request-outcomes>`,
      768,
      lang,
    );
    expect(messageIn(chart)).toContain(words);
  },
);
