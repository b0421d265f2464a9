import { shareOf } from '../report/decimal.js';
import { type Figure, inexact } from '../report/figure.js';
import type { Report } from '../report/report.js';
import { boundIn } from '../report/printed-numbers.js';
import { sameUnit } from '../report/same-unit.js';
import type { PartShare } from './part.js';

/**
 * The share that the counts give for a printed share, with its decimals.
 *
 * @returns Both ways of rounding that publications use; null if a count is unknown, inexact or negative, if the
 *   base is 0, or if the units differ.
 */
export function expectedShare(
  report: Report,
  figure: Figure,
  {
    base,
    digits,
    status,
  }: Pick<PartShare, 'base' | 'digits'> & { readonly status?: PartShare['status'] | undefined },
): Readonly<Record<'rounded' | 'truncated', number>> | null {
  if (!base || inexact(status) || inexact(figure.status) || inexact(base.status)) return null;
  if ((figure.value ?? -1) < 0 || (base.value ?? -1) < 0 || !sameUnit(report, figure, base)) return null;
  const rounded = shareOf(figure.value, base.value, digits);
  const truncated = shareOf(figure.value, base.value, digits, 'truncate');
  return rounded === null || truncated === null ? null : { rounded, truncated };
}

/**
 * Whether a share is within a printed bound.
 *
 * @param limit The share that the text prints.
 */
export function withinBound(text: string, limit: number, share: number): boolean {
  const bound = boundIn(text);
  return bound === 'less' ? share < limit : bound === 'more' && share > limit;
}
