import { decimalsOf, shareOf, sumExactly } from '../report/decimal.js';
import type { PartShare } from './part.js';

/**
 * Adds up shares exactly: three thirds are 100. A sum without a finite decimal is rounded to the decimals of the
 * other shares.
 *
 * @returns null if a share has text that cannot be read, or that bounds it.
 */
export function addShares(
  shares: readonly Pick<PartShare, 'value' | 'fraction' | 'hedge' | 'status'>[],
): number | null {
  let [count, base] = [0, 1];
  const values: number[] = [];
  for (const { value, fraction, hedge, status } of shares) {
    if (fraction === null || (hedge && !status)) return null;
    if (!fraction) values.push(value);
    else if (base % fraction[1] === 0) count += (fraction[0] * base) / fraction[1];
    else [count, base] = [count * fraction[1] + fraction[0] * base, base * fraction[1]];
  }
  if (!Number.isSafeInteger(count * 100) || !Number.isSafeInteger(base)) return null;
  const digits = Math.max(1, ...values.map(decimalsOf));
  return sumExactly([...values, shareOf(count, base, digits) ?? 0]);
}
