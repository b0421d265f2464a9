import { decimalsOf, shareOf, sumExactly } from '../report/decimal.js';
import { FEW_CASES } from '../statistics/few-cases.js';
import { brokenAt } from './segments.js';
import type { Series } from './series.js';
import { hasExactValue, type SeriesFigure, type SeriesRow } from './series-rows.js';

/**
 * The change of a figure from the previous place. `percent` is relative to the previous figure; null if that is 0 or
 * has few cases. `printed` is the change that the later report prints.
 */
export interface Change {
  readonly from: SeriesFigure;
  readonly to: SeriesFigure;
  readonly difference: number;
  readonly percent: number | null;
  readonly digits: number;
  readonly printed: { readonly text: string; readonly value: number } | null;
}

/** Decimals of a derived percentage. */
const DIGITS = 1;

/**
 * The change at each place from the previous one, if both have an exact number with the same definition and there is
 * no break between them; otherwise null.
 */
export function changesOf(series: Pick<Series, 'breaks'>, row: SeriesRow): readonly (Change | null)[] {
  const broken = brokenAt(series, row);
  return row.points.map((to, at) => {
    const from = row.points[at - 1];
    return hasExactValue(from) && hasExactValue(to) && !broken.has(at) ? changeBetween(from, to) : null;
  });
}

function changeBetween(from: SeriesFigure, to: SeriesFigure): Change {
  const [before, after] = [from.figure.value ?? 0, to.figure.value ?? 0];
  const difference = sumExactly([after, -before]);
  const printed = to.figure.observation?.change ?? null;
  const digits = printed ? Math.max(DIGITS, decimalsOf(printed.value)) : DIGITS;
  const size = before < FEW_CASES ? null : shareOf(Math.abs(difference), before, digits);
  return {
    from,
    to,
    difference,
    percent: size === null ? null : difference < 0 ? -size : size,
    digits,
    printed,
  };
}
