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

/** Where a mark begins, and how long it is: in parts of the longest of its picture or page, whose length is `scale`. */
interface Extents {
  readonly marks: readonly (readonly [start: number, length: number])[];
  readonly scale: number;
}

function extents(marks: readonly (readonly [start: number, length: number])[]): Extents {
  return { marks, scale: Math.max(...marks.map(([, length]) => length)) };
}

/** Rows that are seen: neither closed members nor heads. */
function rowsOf(chart: FoiChart): readonly HTMLElement[] {
  return [...chart.renderRoot.querySelectorAll<HTMLElement>('tbody tr:not(.group):not(.member)')];
}

/** Bars as measured: the last rectangle is the true one, below it may be the least. */
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

/** Texts of a picture, each with how it is set. */
function textsOf(svg: Document, bold: boolean, anchor: string | null): readonly string[] {
  return [...svg.querySelectorAll('text')]
    .filter(
      (text) =>
        (text.getAttribute('font-weight') === '700') === bold && text.getAttribute('text-anchor') === anchor,
    )
    .map((text) => text.textContent ?? '');
}

const shown = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('every shipped report has its charts in this comparison', () => {
  expect(published.length / LANGUAGES.length).toBe(17);
});

test.each(published)(
  '%s %s %s in %s: the picture has the figures of the page, in its proportions',
  async (dataset, name, variant, lang) => {
    const chart = await mount(`foi-${name}`, { 'report-id': dataset, variant, lang });
    const svg = new DOMParser().parseFromString((await chart.toSVG(677)) ?? '', 'image/svg+xml');
    const rows = rowsOf(chart);
    expect(rows.length).toBeGreaterThan(0);

    const counts = rows.map((row) => shown(row.querySelector('.number button')));
    const shares = rows.map((row) => shown(row.querySelector('td.share'))).filter((text) => text !== '');
    const close = (texts: readonly string[]) => texts.join('').replace(/\s/g, '');
    if (chart.renderRoot.querySelector('table.tiles')) {
      // A number of several words may stand in two lines.
      const texts = close(textsOf(svg, true, null));
      expect(texts.slice(-close(counts).length)).toBe(close(counts));
    } else {
      expect(textsOf(svg, true, 'end')).toEqual(counts);
      // The first of the quiet texts at the end of a line are the heads of the columns.
      const quiet = textsOf(svg, false, 'end');
      expect(quiet.slice(quiet.length - shares.length)).toEqual(
        shares.map((text) => text.replace(/[^\d.%]*\*?$/, '')),
      );
    }

    const stars = rows.map((row) => row.querySelectorAll('.flag').length);
    expect([...svg.querySelectorAll('text')].filter((text) => text.textContent === '*').length).toBe(
      stars.reduce((sum, count) => sum + count, 0),
    );

    const page = barsOnPage(chart);
    const bars = extents(drawn(svg, 18));
    expect(bars.marks.length).toBe(page.marks.length);
    const factor = bars.scale / page.scale;
    const left = Math.min(...bars.marks.map(([x]) => x)) - factor * Math.min(...page.marks.map(([x]) => x));
    bars.marks.forEach(([x, width], index) => {
      const [start, length] = page.marks[index] ?? [NaN, NaN];
      expect(Math.abs(x - left - start * factor)).toBeLessThan(1);
      // The least of a picture is 3 pixels, as on the page, where it is a rectangle of its own.
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

    const segments = [...chart.renderRoot.querySelectorAll('svg.strip .segment')].map((one) =>
      one.getBoundingClientRect(),
    );
    const strip = drawn(svg, 40);
    expect(strip.length).toBe(segments.length);
    const whole = chart.renderRoot.querySelector('svg.strip')?.getBoundingClientRect();
    const room = 677 - 2 * 28;
    strip.forEach(([x, width], index) => {
      const segment = segments[index];
      if (!segment || !whole) throw new RangeError('no segment');
      const scale = room / whole.width;
      expect(Math.abs(x - 28 - (segment.left - whole.left) * scale)).toBeLessThan(1);
      // Between two segments of a picture is a gap of two pixels.
      expect(Math.abs(width - segment.width * scale)).toBeLessThanOrEqual(2.02);
    });

    const units = rows.map((row) => row.querySelectorAll('svg.units rect').length);
    expect(drawn(svg, 13, 13).length).toBe(units.reduce((sum, count) => sum + count, 0));
  },
);
