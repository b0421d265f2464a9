import '@fontsource/dejavu-sans/latin-400.css';
import '@fontsource/dejavu-sans/latin-700.css';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { locales } from '../../src/locale/locales.js';
import { drawCard } from '../../src/picture/draw-card.js';
import { sceneSvg } from '../../src/picture/scene-svg.js';
import { LANGUAGES } from '../../src/report/language.js';
import { boxProblems } from '../elements/boxes.js';
import { clear, settled } from '../elements/mount.js';
import { giantReport } from '../fixtures/giant-report.js';
import { pictureFaults } from './picture-faults.js';
import { groupsOf } from '../fixtures/rows-of.js';

const FONT = "'DejaVu Sans', 'Noto Sans CJK SC', sans-serif";

beforeAll(() =>
  Promise.all(['400', '700'].map((weight) => document.fonts.load(`${weight} 1em 'DejaVu Sans'`))),
);

afterEach(clear);

/** With up to seven and up to eleven digits. */
const REPORTS = [
  ['7 digits', giantReport(liwan2017, 455)],
  ['11 digits', giantReport(liwan2017, 5_000_015)],
  ['11 digits and groups', giantReport(huaian2024, 10_007)],
] as const;

const cases = REPORTS.flatMap(([digits, report]) =>
  LANGUAGES.map((language) => ({ digits, report, language })),
);

const NUMBER = /\d[\d,.]*\d/g;

/** Numbers of a chart that are on more than one line, or leave the chart. */
function brokenIn(chart: FoiChart): readonly string[] {
  const card = chart.getBoundingClientRect();
  const walker = document.createTreeWalker(chart.renderRoot, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('style, .spoken, caption, .tiles thead, .sources, details')) continue;
    for (const { 0: number, index = 0 } of (node.textContent ?? '').matchAll(NUMBER)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + number.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      const { right } = range.getBoundingClientRect();
      if (lines.size > 1 || right > card.right + 0.5) broken.push(number);
    }
  }
  return broken;
}

test.each(cases)('no number of $digits breaks on the page, $language', async ({ report, language }) => {
  const problems: string[] = [];
  for (const { name, variants } of allCharts) {
    for (const variant of variants) {
      const chart = document.createElement(`foi-${name}`) as FoiChart;
      const box = document.createElement('div');
      Object.assign(box.style, { fontFamily: FONT });
      Object.assign(chart, { report, variant, lang: language });
      box.append(chart);
      document.body.append(box);
      for (const width of [240, 320, 480, 768, 1280]) {
        box.style.width = `${width}px`;
        await settled(chart);
        const narrow = [...chart.renderRoot.querySelectorAll('tr:not([hidden]) .bar')].filter(
          (bar) => bar.clientWidth < 24,
        );
        const found = [...brokenIn(chart), ...boxProblems(chart), ...narrow.map(() => 'a bar without room')];
        if (found.length > 0)
          problems.push(`${name} ${variant} ${width}: ${[...new Set(found)].join(' | ')}`);
      }
      box.remove();
    }
  }
  expect(problems).toEqual([]);
});

test.each(cases)('no number of $digits breaks in a picture, $language', ({ report, language }) => {
  const problems: string[] = [];
  for (const { name, compose, variants, order } of allCharts) {
    for (const variant of variants) {
      const card = compose(report, { messages: locales[language], variant, order });
      for (const width of card ? [240, 320, 677, 1280] : []) {
        if (!card) continue;
        const box = document.createElement('div');
        const svg = sceneSvg(drawCard(card, width)).replace(/font-family="[^"]*"/, `font-family="${FONT}"`);
        box.append(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
        document.body.append(box);
        const drawn = box.firstElementChild as SVGSVGElement;
        const texts = [...drawn.querySelectorAll('text')].map((text) => text.textContent ?? '');
        const whole = new Set(texts.flatMap((text) => text.match(NUMBER) ?? []));
        const rows = groupsOf(card).flatMap(({ rows: own, total }) => (total ? [...own, total] : own));
        const numbers = [card.heading, card.summary, ...rows.map(({ count }) => count.text)].flatMap(
          (text) => text.match(NUMBER) ?? [],
        );
        const found = [...pictureFaults(drawn), ...numbers.filter((number) => !whole.has(number))];
        if (found.length > 0)
          problems.push(`${name} ${variant} ${width}: ${[...new Set(found)].join(' | ')}`);
        box.remove();
      }
    }
  }
  expect(problems).toEqual([]);
});
