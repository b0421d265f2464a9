import { afterEach, describe, expect, test } from 'vitest';
import { composeOverYears } from '../../src/cards/compose-over-years.js';
import { selectRequests } from '../../src/cards/select-requests.js';
import '../../src/define/appeals-over-years.js';
import '../../src/define/disclosure-over-years.js';
import '../../src/define/requests-over-years.js';
import type { FoiRequestsOverYears } from '../../src/elements/foi-requests-over-years.js';
import { seriesMessages as en } from '../../src/locale/en-series.js';
import { seriesMessages as hans } from '../../src/locale/zh-hans-series.js';
import { locales } from '../../src/locale/locales.js';
import { drawYears } from '../../src/picture/draw-series.js';
import { sceneSvg } from '../../src/picture/scene-svg.js';
import { seriesOf } from '../../src/series/series.js';
import { lightTheme } from '../../src/theme/theme.js';
import type { Report } from '../../src/report/report.js';
import { pictureFaults } from '../picture/picture-faults.js';
import { reportOf } from '../series/report-of.js';
import { clear, mount, type Mounting } from './mount.js';
import { allIn, textsIn } from './texts-in.js';

afterEach(clear);

const OWN = { en, 'zh-Hans': hans };

/** A wide font: what fits in it fits in the usual ones. */
const FONT = "'DejaVu Sans', 'Noto Sans CJK SC', sans-serif";

async function chartOf(
  more: Mounting = {},
  { tag = 'requests-over-years', reports }: { tag?: string; reports?: readonly Report[] } = {},
): Promise<FoiRequestsOverYears> {
  const ids = reports ? {} : { 'report-ids': 'suqian-2023 suqian-2024 suqian-2025' };
  const chart = (await mount(`foi-${tag}`, {
    lang: 'en',
    ...ids,
    ...more,
  })) as unknown as FoiRequestsOverYears;
  (chart.parentElement as HTMLElement).style.fontFamily = FONT;
  if (reports) chart.reports = reports;
  await chart.updateComplete;
  return chart;
}

/** A report with numbers up to `largest`; the scope changes every four years if there are breaks. */
const yearOf = (year: number, largest: number, breaks: boolean): Report =>
  reportOf(String(year), {
    received: Math.round(largest * (0.5 + ((year * 7) % 6) / 10)),
    scope: breaks && year % 4 === 0 ? 'office' : 'city',
  });

const CASES = [9, 90, 900, 9000, 90_000, 900_000, 9_000_000, 90_000_000].flatMap((largest) =>
  [2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((count) =>
    [false, true].map((breaks) => ({
      name: `${count} years up to ${largest}${breaks ? ', with breaks' : ''}`,
      reports: Array.from({ length: count }, (_, index) => yearOf(2013 + index, largest, breaks)),
    })),
  ),
);

/** Texts that touch, or leave the card. */
function faultsOf(texts: readonly Element[], card: DOMRect): readonly string[] {
  const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
  return boxes.flatMap(({ text, box }, index) => [
    ...(box.left < card.left || box.right > card.right ? [`${text} leaves`] : []),
    ...boxes.slice(index + 1).flatMap((other) => {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      return across > -1 && down > 0.35 * box.height ? [`${text} × ${other.text}`] : [];
    }),
  ]);
}

describe.each([240, 320, 480, 768, 1280])('drawings at %i px', (width) => {
  test.each(['en', 'zh-Hans'] as const)('no two texts overlap, for 2 to 11 years, in %s', async (lang) => {
    const problems: string[] = [];
    const chart = await chartOf({ lang, width }, { reports: CASES[0]?.reports ?? [] });
    for (const { name, reports } of CASES) {
      chart.reports = reports;
      await chart.updateComplete;
      const card = chart.getBoundingClientRect();
      for (const panel of allIn(chart, '.panel')) {
        const columns = panel.querySelector('circle') ? 0 : panel.querySelectorAll('.value').length;
        if (![0, reports.length].includes(columns))
          problems.push(`${name}: ${columns} columns have a number`);
        for (const fault of faultsOf([...panel.querySelectorAll('text')], card))
          problems.push(`${name}: ${fault}`);
      }
    }
    expect([...new Set(problems)]).toEqual([]);
  });

  test.each(['en', 'zh-Hans'] as const)('nor in a picture, in %s', (language) => {
    const problems: string[] = [];
    const messages = locales[language];
    for (const { name, reports } of CASES) {
      const series = seriesOf({ reports });
      const card = series && composeOverYears(selectRequests, series, { messages, own: OWN[language] });
      if (!card) throw new Error('no card');
      const box = document.createElement('div');
      box.innerHTML = sceneSvg(drawYears(card, width, lightTheme)).replace(
        /font-family="[^"]*"/,
        `font-family="${FONT}"`,
      );
      document.body.append(box);
      for (const fault of pictureFaults(box.querySelector('svg') as SVGSVGElement))
        problems.push(`${name}: ${fault}`);
      box.remove();
    }
    expect([...new Set(problems)]).toEqual([]);
  });
});

test('large decimals are drawn as rounded whole numbers; the table has all decimals', async () => {
  const chart = await chartOf({}, { tag: 'disclosure-over-years' });
  expect(textsIn(chart, '.plot .value:not(.gap)').slice(-2)).toEqual(['59,237', '72,701']);
  expect(textsIn(chart, 'td .number').slice(-3, -1)).toEqual(['59,237.2449', '72,701.2578']);
});

test('a year of strips states its total in the unit of the measure', async () => {
  const totals = async (lang: string, tag = 'requests-over-years') =>
    textsIn(await chartOf({ lang }, { tag }), '.strip-text')[0];
  expect(await totals('en')).toBe('3,486 requests');
  expect(await totals('zh-Hans')).toBe('3,486件');
  expect(await totals('en', 'appeals-over-years')).toBe('440 cases');
});

test.each([448, 480, 768, 1280])('the squares of a year are one line at %i px', async (width) => {
  const chart = await chartOf({ width }, { tag: 'appeals-over-years' });
  for (const year of allIn(chart, '.case-marks')) {
    const tops = [...year.children].map((group) => Math.round(group.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  }
});
