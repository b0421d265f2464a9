import { decimalsOf, shareOf, sumExactly } from '../report/decimal.js';
import { absentFigure, approximate, type Figure, figureOf, inexact } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import { observedShare } from '../report/observed-share.js';
import type { ObservationKey, Report } from '../report/report.js';
import type { PartShare } from './part.js';

/** Default number of decimals of a derived share. */
const DIGITS = 1;

/** The maximum number of decimals used to distinguish a derived share from 0 and 100. */
const MOST_DIGITS = 9;

/**
 * The share shown for a figure: the printed one, whatever its base, else its share of the total.
 *
 * @param whole The key of the total of the breakdown that contains the figure.
 * @param total That total; if null, no share is derived.
 */
export function shownShare(
  report: Report,
  figure: Figure,
  whole: ObservationKey,
  total: Figure | null,
): PartShare | null {
  const share = figure.observation?.share;
  if (!share) return total && derivedShare(figure, total);
  const { value, status, of } = share;
  const { digits = decimalsOf(value), text, fraction, hedge } = observedShare(share);
  return {
    value,
    digits,
    ...(status && { status }),
    ...(text !== undefined && { text }),
    ...(fraction !== undefined && { fraction }),
    ...(hedge && { hedge }),
    derived: false,
    base: figureOf(report, of) ?? absentFigure(report, of),
    ofAnother: keyText(of) !== keyText(whole),
  };
}

/**
 * The share of a figure in its total.
 *
 * @returns null if either is unknown or not positive, or if the total may be larger than known.
 */
export function derivedShare(figure: Figure, total: Figure): PartShare | null {
  const [count, base] = [figure.value ?? 0, total.value ?? 0];
  if (count <= 0 || base <= 0 || total.status === 'at-least') return null;
  const status = approximate(total.status) ? 'approximate-about' : figure.status;
  const at = (digits: number) => shareAt(count, base, digits, status);
  const distinct = (share: number) => share !== 0 && (share !== 100 || count >= base);
  // A decimal would overstate the precision of an approximate figure.
  let digits = approximate(status) ? 0 : DIGITS;
  while (digits < MOST_DIGITS && !distinct(at(digits))) digits += 1;
  return {
    value: at(digits),
    digits,
    ...(inexact(status) && { status }),
    derived: true,
    base: total,
    ofAnother: false,
  };
}

/** A share with the given decimals, rounded half up, except that a bound remains a bound. */
function shareAt(count: number, base: number, digits: number, status: Figure['status']): number {
  const lower = shareOf(count, base, digits, 'truncate') ?? 0;
  if (status === 'at-least' || status === 'approximate-over') return lower;
  if (status !== 'approximate-under') return shareOf(count, base, digits) ?? 0;
  const exact = (shareOf(count, base, MOST_DIGITS, 'truncate') ?? 0) === lower;
  return exact ? lower : sumExactly([lower, Number(`1e-${digits}`)]);
}

/** Whether a derived share is shown as less or more than the nearest value with one decimal. */
export function bounded({ derived, digits, operands, status }: PartShare): boolean {
  return derived && !operands && !status && digits > DIGITS;
}
