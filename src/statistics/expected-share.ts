import { type Figure, inexact } from '../report/figure.js';
import { shareOf } from '../report/decimal.js';
import type { Hedge } from '../report/printed-numbers.js';
import type { InexactStatus, Report } from '../report/report.js';
import { sameUnit } from '../report/same-unit.js';
import type { PartShare } from './part.js';

/**
 * What the counts say of a printed share: whether they agree with it, and the share that they give with its decimals,
 * in both ways of rounding that publications use.
 */
export interface Verdict {
  readonly agrees: boolean;
  readonly rounded: number;
  readonly truncated: number;
}

/** The share that two counts give; null if they cannot be divided. */
export function expectedShare(
  report: Report,
  figure: Figure,
  { base, digits }: Pick<PartShare, 'base' | 'digits'>,
): Pick<Verdict, 'rounded' | 'truncated'> | null {
  if (!base || inexact(figure.status) || inexact(base.status)) return null;
  if ((figure.value ?? -1) < 0 || (base.value ?? -1) < 0 || !sameUnit(report, figure, base)) return null;
  const rounded = shareOf(figure.value, base.value, digits);
  const truncated = shareOf(figure.value, base.value, digits, 'truncate');
  return rounded === null || truncated === null ? null : { rounded, truncated };
}

/**
 * Compares a printed share with the counts: the one judgement of charts, proof sheet and `check`.
 *
 * @returns null if there is none: a count is unknown, inexact or negative, the base is 0, the units differ, or the
 *   words of the share cannot be read.
 */
export function judgeShare(report: Report, figure: Figure, share: PartShare): Verdict | null {
  if (share.derived || share.fraction === null) return null;
  const expected = expectedShare(report, figure, share);
  const exact = expectedShare(report, figure, { ...share, digits: EXACT })?.rounded;
  if (!expected || exact === undefined) return null;
  const { value, fraction, hedge = share.status && HEDGE_OF[share.status] } = share;
  const limit = fraction ? (shareOf(...fraction, EXACT) ?? value) : value;
  const agrees = hedge
    ? within(hedge, limit, exact)
    : fraction
      ? Math.abs(exact - limit) <= (fraction[1] === 10 ? TENTHS : FRACTION)
      : value === expected.rounded || value === expected.truncated;
  return { agrees, ...expected };
}

/** Decimals at which a share is taken as exact. */
const EXACT = 9;

/** Permitted difference from the counts, in percentage points, of a share that is about a number, a fraction, tenths (七成). */
const [ABOUT, FRACTION, TENTHS] = [5, 1, 5];

const HEDGE_OF: Readonly<Record<InexactStatus, Hedge>> = {
  'at-least': 'more',
  'approximate-over': 'more',
  'approximate-under': 'nearly',
  'approximate-about': 'about',
};

/** Whether a share is within the bound that a hedge sets to it. */
export function within(hedge: Hedge, limit: number, share: number): boolean {
  switch (hedge) {
    case 'more':
      return share >= limit;
    case 'less':
      return share <= limit;
    case 'nearly':
      return share <= limit && limit - share <= ABOUT;
    case 'about':
      return Math.abs(share - limit) <= ABOUT;
  }
}
