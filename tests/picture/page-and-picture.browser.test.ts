import { afterEach, expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { shippedReports } from '../../src/data/shipped-reports.js';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { clear, mount } from '../elements/mount.js';

afterEach(clear);

const reports = await Promise.all([...shippedReports.values()].map((load) => load()));

const published = reports.flatMap((report) =>
  allCharts.flatMap(({ name, compose, variants, order }) =>
    variants
      .filter((variant) => compose(report, { messages: locales.en, variant, order }))
      .flatMap((variant) => LANGUAGES.map((language) => [report.id, name, variant, language] as const)),
  ),
);

/** The start and length of a mark, in proportion to the longest of its picture or page, whose length is `scale`. */
interface Extents {
  readonly marks: readonly (readonly [start: number, length: number])[];
  readonly scale: number;
}

function extents(marks: readonly (readonly [start: number, length: number])[]): Extents {
  return { marks, scale: Math.max(...marks.map(([, length]) => length)) };
}

/** Visible rows: neither closed members nor headings. */
function rowsOf(chart: FoiChart): readonly HTMLElement[] {
  return [...chart.renderRoot.querySelectorAll<HTMLElement>('tbody tr:not(.group):not(.member)')];
}

/** Bars as measured: the last rectangle is the real one, the one below it may be the minimum. */
function barsOnPage(chart: FoiChart): Extents {
  return extents(
    [...chart.renderRoot.querySelectorAll('tr:not(.member) svg.bar')].map((bar) => {
      const rect = bar.querySelector('rect:last-child')?.getBoundingClientRect();
      const { left } = bar.getBoundingClientRect();
      return [(rect?.left ?? NaN) - left, rect?.width ?? NaN];
    }),
  );
}

const numbers = (rect: Element) =>
  ['x', 'y', 'width', 'height'].map((name) => Number(rect.getAttribute(name))) as [
    number,
    number,
    number,
    number,
  ];

/** The fill of a track, behind a bar of the same height. */
const TRACK = '[fill="#eef2f6"]';

function drawn(
  svg: Document,
  height: number,
  width?: number,
  which = `:not(${TRACK})`,
): readonly (readonly [number, number])[] {
  return [...svg.querySelectorAll(`rect${which}`)]
    .map(numbers)
    .filter(([, , wide, high]) => high === height && (width === undefined || wide === width))
    .map(([x, , wide]) => [x, wide] as const);
}

const isBold = (text: Element) => text.getAttribute('font-weight') === '700';

/** The texts of a picture that begin at their place and are bold. */
function boldTextsOf(svg: Document): readonly string[] {
  return [...svg.querySelectorAll('text')].filter(isBold).map(({ textContent }) => textContent ?? '');
}

/** The texts that end at their place: numbers are in ink; shares and headers are quieter. */
function columnsOf(svg: Document, fill: '#1b2733' | '#55616d'): readonly Element[] {
  return [...svg.querySelectorAll(`text[text-anchor=end][fill="${fill}"]`)];
}

const shown = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('every shipped report has its charts in this comparison', () => {
  expect(published.length / LANGUAGES.length).toBe(45);
});

test.each(published)(
  '%s %s %s in %s: the picture has the figures of the page, in the same proportions',
  async (dataset, name, variant, lang) => {
    const chart = await mount(`foi-${name}`, { 'report-id': dataset, variant, lang });
    const svg = new DOMParser().parseFromString((await chart.toSVG(677)) ?? '', 'image/svg+xml');
    const rows = rowsOf(chart);
    expect(rows.length).toBeGreaterThan(0);

    const all = (selector: string) => rows.flatMap((row) => [...row.querySelectorAll(selector)]);
    const counts = all('.number button').map(shown);
    const shares = all('.share')
      .map(shown)
      .filter((text) => text !== '');
    const close = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
    if (chart.renderRoot.querySelector('table.tiles')) {
      // A number with several words may be on two lines.
      const texts = close(boldTextsOf(svg)).replace('*', '');
      expect(texts.slice(-close(counts).length)).toBe(close(counts));
      // Units are beside their numbers, in the same words as on the page.
      const units = rows.map((row) => shown(row.querySelector('.unit'))).filter((text) => text !== '');
      const quiet = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
      for (const unit of units) expect(quiet.some((text) => text.includes(unit))).toBe(true);
    } else {
      const drawnCounts = columnsOf(svg, '#1b2733');
      expect(drawnCounts.map(({ textContent }) => textContent)).toEqual(counts);
      const bold = all('.number').map((number) => getComputedStyle(number).fontWeight);
      expect(drawnCounts.map((text) => (isBold(text) ? '700' : '400'))).toEqual(bold);
      // The others are column headers, and the names of strips.
      const quiet = columnsOf(svg, '#55616d')
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => text.includes('%'));
      expect(quiet).toEqual(shares.map((text) => text.replace(/[^\d.%]*\*?$/, '')));
    }

    const starred = [...svg.querySelectorAll('text')].filter((text) =>
      /^[\d,]*\*$/.test(text.textContent ?? ''),
    );
    expect(starred.length).toBe(all('.flag').length);

    const page = barsOnPage(chart);
    const bars = extents(drawn(svg, 18));
    expect(bars.marks.length).toBe(page.marks.length);
    const factor = bars.marks.length > 0 ? bars.scale / page.scale : 1;
    const left = Math.min(...bars.marks.map(([x]) => x)) - factor * Math.min(...page.marks.map(([x]) => x));
    bars.marks.forEach(([x, width], index) => {
      const [start, length] = page.marks[index] ?? [NaN, NaN];
      expect(Math.abs(x - left - start * factor)).toBeLessThan(1);
      // The minimum in a picture is 3 pixels, as on the page, where it is a separate rectangle.
      expect(Math.abs(width - Math.max(3, length * factor))).toBeLessThan(1);
    });

    const tracks = [...chart.renderRoot.querySelectorAll('tr:not(.member) .track')]
      .map((track) => track.getBoundingClientRect().width)
      .filter((width) => width > 0);
    const behind = drawn(svg, 18, undefined, TRACK);
    expect(behind.length).toBe(tracks.length);
    behind.forEach(([x, width], index) => {
      expect(Math.abs(x - left)).toBeLessThan(1);
      expect(Math.abs(width - (tracks[index] ?? NaN) * factor)).toBeLessThan(1);
    });

    const segments = [...chart.renderRoot.querySelectorAll('svg.strip .segment')];
    const strip = drawn(svg, 40);
    expect(strip.length).toBe(segments.length);
    const room = 677 - 2 * 28;
    strip.forEach(([x, width], index) => {
      const segment = segments[index]?.getBoundingClientRect();
      const whole = segments[index]?.closest('svg')?.getBoundingClientRect();
      if (!segment || !whole) throw new RangeError('no segment');
      const scale = room / whole.width;
      expect(Math.abs(x - 28 - (segment.left - whole.left) * scale)).toBeLessThan(1);
      // Segments of a picture have a gap of two pixels between them.
      expect(Math.abs(width - segment.width * scale)).toBeLessThanOrEqual(2.02);
    });

    const cases = chart.renderRoot.querySelectorAll('svg.case-group rect');
    expect(drawn(svg, 14, 14).length).toBe(all('svg.units rect').length + cases.length);
  },
);
