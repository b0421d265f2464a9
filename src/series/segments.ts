import { range } from 'd3';
import { sameUnit } from '../report/same-unit.js';
import type { Series } from './series.js';
import type { SeriesFigure, SeriesRow } from './series-rows.js';

/** The minimum number of consecutive points for which a line is more informative than columns. */
export const LINE_POINTS = 4;

/**
 * The places before which a row is interrupted: by a break of the series, or by a break of definition, because the
 * same name refers to another measure (受理 and 本年新收).
 */
export function brokenAt({ breaks }: Pick<Series, 'breaks'>, { points }: SeriesRow): ReadonlySet<number> {
  const broken = new Set(breaks.map(({ at }) => at));
  let last: SeriesFigure | null = null;
  points.forEach((point, at) => {
    if (point && last && !sameDefinition(last, point)) broken.add(at);
    last = point ?? last;
  });
  return broken;
}

/** Whether two figures count the same: the same measure, in the same unit, under the same name. */
export function sameDefinition(one: SeriesFigure, other: SeriesFigure): boolean {
  const [mine, theirs] = [one.measure, other.measure];
  const names = Object.values(mine.label);
  return (
    mine.id === theirs.id &&
    mine.unit === theirs.unit &&
    (mine.multiplier ?? 1) === (theirs.multiplier ?? 1) &&
    mine.relation === theirs.relation &&
    sameUnit(one.report, one.figure, other.figure) &&
    Object.values(theirs.label).some((name) => names.includes(name))
  );
}

/** Runs of places with numbers, without a missing year or a break between them. */
export function segmentsOf(series: Pick<Series, 'breaks'>, row: SeriesRow): readonly (readonly number[])[] {
  const broken = brokenAt(series, row);
  const segments: number[][] = [];
  for (const at of range(row.points.length)) {
    if (row.points[at]?.figure.value == null) continue;
    const open = segments[segments.length - 1];
    if (open && open[open.length - 1] === at - 1 && !broken.has(at)) open.push(at);
    else segments.push([at]);
  }
  return segments;
}
