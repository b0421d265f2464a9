import { rankInStrip, type SegmentKeys } from '../marks/segment-keys.js';
import type { Segment } from '../marks/stack-segments.js';
import { fitsLetter, stripSegments } from '../marks/strip-segments.js';
import { absentFigure } from '../report/figure.js';
import type { ClassPoint, SeriesRow } from '../series/series-rows.js';
import type { Series } from '../series/series.js';
import { amountOf, figureText } from '../words/amounts.js';
import { axisLabel, breakKinds, rowLabel, type SeriesWords } from '../words/describe-series.js';
import type { StripPart } from './card.js';
import type { YearStripRow, YearStrips } from './series-card.js';
import { unsettled } from './unsettled.js';

/** The classes of each year, which are drawn in the same order and with the same keys. */
export interface StripBlock {
  readonly label: string;
  readonly points: readonly (ClassPoint | null)[];
  readonly rows: readonly SeriesRow[];
  readonly keys: SegmentKeys;
}

/** What is drawn for a year; `whole` if it shows every class. */
export interface DrawnYear extends Pick<YearStripRow, 'parts' | 'units' | 'end'> {
  readonly whole: boolean;
}

/** Each year as 100%; none if no report has the classes. */
export function shareStrips(block: StripBlock, series: Series, words: SeriesWords): readonly YearStrips[] {
  if (block.points.every((point) => !point)) return [];
  const names = block.rows.map((row) => rowLabel(words, row));
  const rows = stripRows(block, series, words, (point, at) => {
    const segments = stripSegments(classesAt(block, point, at) ?? []);
    return {
      parts: segments && partsOf(block, segments, names),
      units: null,
      end: segments ? 1 : 0,
      whole: segments !== null,
    };
  });
  return [{ label: block.label, kind: 'shares', rows }];
}

/** One row per year, with its total or the reason why nothing is drawn. */
export function stripRows(
  { points }: StripBlock,
  series: Series,
  words: SeriesWords,
  draw: (point: ClassPoint, at: number) => DrawnYear,
): readonly YearStripRow[] {
  const { messages, own } = words;
  return series.places.map((place, at): YearStripRow => {
    const { id, report, partial } = place;
    const row = { id, label: axisLabel(place), breaks: breakKinds(words, series, at) };
    const point = points[at];
    if (!point) {
      const text = report
        ? figureText({ messages, report }, absentFigure(report, { measure: '' }))
        : own.gaps[place.gap?.reason ?? 'no-report'];
      return { ...row, parts: null, units: null, open: false, end: 0, text };
    }
    const { total } = point.breakdown;
    const { parts, units, end, whole } = draw(point, at);
    return {
      ...row,
      parts,
      units,
      end,
      open: partial || (total !== null && unsettled({ report: point.report, figure: total })),
      text: messages.line([
        ...(total?.value == null
          ? []
          : [amountOf({ messages, report: point.report }, total, point.breakdown.measure).full]),
        ...(whole ? [] : [own.noStrip]),
        ...(report?.release === 'provisional' ? [own.releases.provisional] : []),
      ]),
    };
  });
}

/** The count of each class; null if the classes are not parts of one whole, or if not all of them are known. */
export function classesAt(
  { rows }: StripBlock,
  { breakdown }: ClassPoint,
  at: number,
): readonly number[] | null {
  const { measure, total, excess, short } = breakdown;
  if (measure.relation !== 'partition' || total?.value == null || excess > 0 || short > 0) return null;
  const counts = rows.map((row) => (row.points[at] ? row.points[at].figure.value : 0));
  return counts.every((count) => count !== null && count >= 0) ? (counts as readonly number[]) : null;
}

/** Segments with their keys, as parts of a strip. */
export function partsOf(
  { rows, keys }: StripBlock,
  segments: readonly (Segment | null)[],
  names: readonly string[] = [],
): readonly StripPart[] {
  return rows.flatMap(({ id }, index): readonly StripPart[] => {
    const segment = segments[index];
    if (!segment) return [];
    const hatched = rankInStrip(keys, id) === '~';
    const key = keys.keys.get(id) ?? { tone: 0, letter: '' };
    const name = names[index];
    const lines = name === undefined ? null : { lines: [name] };
    return [{ ...segment, ...key, id, hatched, lettered: !hatched && fitsLetter(segment), ...lines }];
  });
}
