import { type Figure, inexact } from '../report/figure.js';
import { shareOf } from '../report/decimal.js';
import type { Hedge } from '../report/observed-share.js';
import type { InexactStatus, Report } from '../report/report.js';
import { sameUnit } from '../report/same-unit.js';
import type { PartShare } from './part.js';

/**
 * The comparison of a printed share with the counts: whether they agree, and the share that the counts give under
 * both ways of rounding that publications use. It has the printed decimals, or more if needed to show which side of a
 * bound it is on.
 */
interface Verdict {
  readonly agrees: boolean;
  readonly rounded: number;
  readonly truncated: number;
  readonly digits: number;
}

/** A printed share, as bounded by its words. */
type PrintedBound = Pick<PartShare, 'value' | 'digits' | 'fraction' | 'hedge' | 'status'>;

/** The share that two counts give; null if it cannot be computed. */
function expectedShare(
  report: Report,
  figure: Figure,
  { base, digits }: Pick<PartShare, 'base' | 'digits'>,
): Omit<Verdict, 'agrees'> | null {
  if (!base || inexact(figure.status) || inexact(base.status)) return null;
  if ((figure.value ?? -1) < 0 || (base.value ?? -1) < 0 || !sameUnit(report, figure, base)) return null;
  const rounded = shareOf(figure.value, base.value, digits);
  const truncated = shareOf(figure.value, base.value, digits, 'truncate');
  return rounded === null || truncated === null ? null : { rounded, truncated, digits };
}

/**
 * Compares a printed share with the counts; charts, proof sheet and `check` all use this result.
 *
 * @returns null if they cannot be compared: a count is unknown, inexact or negative, the base is 0, the units
 *   differ, or the text of the share cannot be read.
 */
export function judgeShare(report: Report, figure: Figure, share: PartShare): Verdict | null {
  if (share.derived || share.fraction === null) return null;
  const exact = expectedShare(report, figure, { ...share, digits: EXACT })?.rounded;
  if (exact === undefined) return null;
  const limit = limitOf(share);
  const plain = !share.fraction && !hedgeOf(share);
  const side = Math.sign(exact - limit);
  for (let { digits } = share; ; digits += 1) {
    const expected = expectedShare(report, figure, { ...share, digits });
    if (!expected) return null;
    const { rounded, truncated } = expected;
    if (plain) return { agrees: [rounded, truncated].includes(share.value), ...expected };
    if (side === 0 || digits >= EXACT || Math.sign(rounded - limit) === side)
      return { ...expected, agrees: within(share, exact), truncated: rounded };
  }
}

/** The number of decimals at which a share counts as exact. */
const EXACT = 9;

const HEDGE_OF: Readonly<Record<InexactStatus, Hedge>> = {
  'at-least': 'at-least',
  'approximate-over': 'over',
  'approximate-under': 'nearly',
  'approximate-about': 'about',
};

function hedgeOf({ hedge, status }: PrintedBound): Hedge | undefined {
  return hedge ?? (status && HEDGE_OF[status]);
}

/** The exact value of a printed share. */
function limitOf({ value, fraction }: PrintedBound): number {
  return fraction ? (shareOf(...fraction, EXACT) ?? value) : value;
}

/** Whether a share is within the bound of a printed share that is a fraction, or has a hedge or a status. */
export function within(printed: PrintedBound, share: number): boolean {
  const limit = limitOf(printed);
  switch (hedgeOf(printed)) {
    case 'over':
      return share > limit;
    case 'at-least':
      return share >= limit;
    case 'under':
      return share < limit;
    case 'at-most':
      return share <= limit;
    case 'slightly-over':
      return share > limit && share < limit + placeOf(printed, limit);
    case 'nearly':
      return (share < limit || limit === 0) && limit - share <= toleranceOf(printed, limit);
    case 'about':
      return Math.abs(share - limit) <= toleranceOf(printed, limit);
    case undefined:
      return Math.abs(share - limit) <= Math.max(stepOf(printed) / 2, smaller(limit) * FRACTION_TOLERANCE);
  }
}

/** Tolerances in proportion to a share: for a plain fraction, and the minimum and maximum for an approximate share. */
const [FRACTION_TOLERANCE, MIN_TOLERANCE, MAX_TOLERANCE] = [0.03, 0.05, 1 / 6];

/** The maximum tolerance of “about”, in percentage points. */
const WIDEST = 5;

/**
 * The tolerance of “about” and “nearly”: half of the last non-zero place, within limits in proportion to the share,
 * and at least half of the last printed place.
 */
function toleranceOf(printed: PrintedBound, limit: number): number {
  const size = smaller(limit);
  const wide = Math.min(placeOf(printed, limit) / 2, size * MAX_TOLERANCE, WIDEST);
  return Math.max(stepOf(printed) / 2, size * MIN_TOLERANCE, wide);
}

/** The smaller of a share and 100 less that share. */
function smaller(limit: number): number {
  return limit < 100 ? Math.min(limit, 100 - limit) : limit;
}

/**
 * The last printed place, in percentage points: 0.1 for 66.5%, 10 for 七成; 0 for a fraction without decimal places.
 */
function stepOf({ fraction, digits }: PrintedBound): number {
  if (!fraction) return 10 ** -digits;
  return /^10+$/.test(String(fraction[1])) ? 100 / fraction[1] : 0;
}

/** The last non-zero place: 10 for 30%, 1 for 33%; a fifth for a fraction without decimal places. */
function placeOf(printed: PrintedBound, limit: number): number {
  const step = stepOf(printed);
  if (step === 0 || limit === 0) return limit / 5;
  const [, zeros = ''] = /(0*)$/.exec(String(Math.round(limit / step))) ?? [];
  return step * 10 ** zeros.length;
}
