/**
 * Sum without binary rounding: 0.1 + 0.2 is 0.3, as in a printed table.
 *
 * @param values Finite decimals.
 * @returns Their exact sum; 0 if there are none.
 * @throws RangeError if a value is not finite.
 */
export function sumExactly(values: readonly number[]): number {
  const size = values.reduce((sum, value) => sum + Math.abs(value), 0);
  if (values.every(Number.isInteger) && size <= Number.MAX_SAFE_INTEGER)
    return values.reduce((sum, value) => sum + value, 0);
  const digits = Math.max(0, ...values.map(decimalsOf));
  return fromUnits(
    values.reduce((sum, value) => sum + toUnits(value, digits), BigInt(0)),
    digits,
  );
}

/**
 * Share of a count in its base, rounded half up (or truncated) in integer arithmetic, as official statistics print
 * it.
 *
 * @param count Cases of one class, in the unit of `base`.
 * @param base The total that the report prints, not the sum of its parts.
 * @param digits Decimals, 0 to 9.
 * @param rounding `half-up`, or `truncate` as in some publications.
 * @returns Percent; null if the count or the base is unknown, or the base is 0. Above 100 if the publication counts
 *   more than its base: that is a finding of `check`, not an error here.
 * @throws RangeError if a count is negative or not finite.
 */
export function shareOf(
  count: number | null,
  base: number | null,
  digits: number,
  rounding: 'half-up' | 'truncate' = 'half-up',
): number | null {
  if ([count, base].some((value) => value !== null && !(value >= 0 && value < Infinity))) {
    throw new RangeError(`shareOf: expected counts of 0 or more, got ${count} of ${base}`);
  }
  if (count === null || base === null || base === 0) return null;
  const decimals = Math.max(decimalsOf(count), decimalsOf(base));
  const numerator = toUnits(count, decimals) * BigInt(10 ** (digits + 2));
  const denominator = toUnits(base, decimals);
  const two = BigInt(2);
  const units =
    rounding === 'truncate' ? numerator / denominator : (two * numerator + denominator) / (two * denominator);
  return fromUnits(units, digits);
}

/**
 * The number of decimals of a number when written out.
 *
 * @throws RangeError if it is not finite.
 */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, got ${value}`);
  return Math.max(0, written(value).decimals);
}

function toUnits(value: number, digits: number): bigint {
  if (digits === 0) return BigInt(value);
  const { units, decimals } = written(value);
  return BigInt(units + '0'.repeat(digits - decimals));
}

/** A number as written out: its digits, and how many of them are decimals. */
function written(value: number): { readonly units: string; readonly decimals: number } {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { units: whole + fraction, decimals: fraction.length - Number(exponent) };
}

function fromUnits(units: bigint, digits: number): number {
  return Number(`${units}e-${digits}`);
}
