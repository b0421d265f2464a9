import { type Figure, inexact } from '../report/figure.js';
import { shareOf } from '../report/decimal.js';
import type { Hedge } from '../report/observed-share.js';
import type { InexactStatus, Report } from '../report/report.js';
import { sameUnit } from '../report/same-unit.js';
import type { PartShare } from './part.js';

/**
 * What the counts say of a printed share: whether they agree with it, and the share that they give in both ways of rounding
 * that publications use, with its decimals, or with as many more as show on which side of a bound it is.
 */
export interface Verdict {
  readonly agrees: boolean;
  readonly rounded: number;
  readonly truncated: number;
  readonly digits: number;
}

/** A printed share, in what its words say of its number. */
export type PrintedBound = Pick<PartShare, 'value' | 'digits' | 'fraction' | 'hedge' | 'status'>;

/** The share that two counts give; null if they cannot be divided. */
export function expectedShare(
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
 * Compares a printed share with the counts: the one judgement of charts, proof sheet and `check`.
 *
 * @returns null if there is none: a count is unknown, inexact or negative, the base is 0, the units differ, or the
 *   words of the share cannot be read.
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

/** Decimals at which a share is taken as exact. */
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

/** What a share prints, exactly. */
function limitOf({ value, fraction }: PrintedBound): number {
  return fraction ? (shareOf(...fraction, EXACT) ?? value) : value;
}

/** Whether a share is within the bound that a printed one sets to it: a fraction, or one with words or a status. */
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
      return Math.abs(share - limit) <= Math.max(stepOf(printed) / 2, smaller(limit) * EQUAL);
  }
}

/** How far a share may be from a fraction, or from what is about so much, as a part of that. */
const [EQUAL, LEAST, MOST] = [0.03, 0.05, 1 / 6];

/** The widest that “about” is ever taken, in percentage points. */
const WIDEST = 5;

/** How far from a number a share may be that is about it: by half of its last place above 0, as far as that is small beside it. */
function toleranceOf(printed: PrintedBound, limit: number): number {
  const size = smaller(limit);
  const wide = Math.min(placeOf(printed, limit) / 2, size * MOST, WIDEST);
  return Math.max(stepOf(printed) / 2, size * LEAST, wide);
}

/** The smaller of a share and its rest of 100. */
function smaller(limit: number): number {
  return limit < 100 ? Math.min(limit, 100 - limit) : limit;
}

/** The last place that is printed, in percentage points: 0.1 of 66.5%, 10 of 七成; 0 of a fraction that has none. */
function stepOf({ fraction, digits }: PrintedBound): number {
  if (!fraction) return 10 ** -digits;
  return /^10+$/.test(String(fraction[1])) ? 100 / fraction[1] : 0;
}

/** The last place that is not 0: 10 of 30%, 1 of 33%; a fifth of a fraction that has none. */
function placeOf(printed: PrintedBound, limit: number): number {
  const step = stepOf(printed);
  if (step === 0 || limit === 0) return limit / 5;
  const [, zeros = ''] = /(0*)$/.exec(String(Math.round(limit / step))) ?? [];
  return step * 10 ** zeros.length;
}
