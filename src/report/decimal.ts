/**
 * Sum without binary rounding: 0.1 + 0.2 is 0.3, as in a printed table.
 *
 * @param values Finite decimals.
 * @returns Their exact sum; 0 if there are none.
 * @throws RangeError if a value is not finite.
 */
export function sumExactly(values: readonly number[]): number {
  const short = shortSum(values);
  if (short !== null) return short;
  const digits = Math.max(0, ...values.map(decimalsOf));
  return fromUnits(
    values.reduce((sum, value) => sum + toUnits(value, digits), BigInt(0)),
    digits,
  );
}

const SCALES = [1, 10, 100, 1000];

/**
 * The sum of short decimals, such as counts and printed shares, as integers in units of the last place.
 *
 * @returns null if a value has more decimals, or is too large to be exact.
 */
function shortSum(values: readonly number[]): number | null {
  for (const scale of SCALES) {
    let sum = 0;
    for (const value of values) {
      const units = Math.round(value * scale);
      sum = units / scale === value && Math.abs(units) < 1e14 && Math.abs(sum) < 1e14 ? sum + units : NaN;
    }
    if (!Number.isNaN(sum)) return sum / scale;
  }
  return null;
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
  const whole = wholeShare(count, base, digits, rounding);
  if (whole !== null) return whole;
  const decimals = Math.max(decimalsOf(count), decimalsOf(base));
  const numerator = toUnits(count, decimals) * BigInt(10) ** BigInt(digits + 2);
  const denominator = toUnits(base, decimals);
  const two = BigInt(2);
  const units =
    rounding === 'truncate' ? numerator / denominator : (two * numerator + denominator) / (two * denominator);
  return fromUnits(units, digits);
}

/** The same for integers small enough to be exact; null for others. */
function wholeShare(
  count: number,
  base: number,
  digits: number,
  rounding: 'half-up' | 'truncate',
): number | null {
  const scale = 10 ** digits;
  const doubled = rounding === 'half-up';
  const numerator = doubled ? 2 * count * 100 * scale + base : count * 100 * scale;
  const denominator = doubled ? 2 * base : base;
  if (![count, base, numerator, denominator].every(Number.isSafeInteger)) return null;
  return (numerator - (numerator % denominator)) / denominator / scale;
}

/**
 * The number of decimals of a number when written out.
 *
 * @throws RangeError if it is not finite.
 */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  if (!Number.isFinite(value)) throw new RangeError(`expected a finite number, got ${value}`);
  const [mantissa = '', exponent = '0'] = String(value).toLowerCase().split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

function toUnits(value: number, digits: number): bigint {
  const [mantissa = '', exponent = '0'] = String(value).toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const zeros = digits + Number(exponent) - fraction.length;
  return BigInt(whole + fraction + '0'.repeat(zeros));
}

function fromUnits(units: bigint, digits: number): number {
  return Number(`${units}e-${digits}`);
}
