/**
 * `value × multiply ÷ divide`, exactly: 251000 × 1 ÷ 10000 is 25.1.
 *
 * @param multiply A whole number above 0, as is `divide`.
 * @returns null where the result cannot be written as a number of up to 15 digits.
 */
export function convertExactly(value: number, multiply: number, divide: number): number | null {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  // Sixteen more places than the value has are enough for any divisor of which the result is short.
  const dividend = BigInt(`${whole}${fraction}${'0'.repeat(16)}`) * BigInt(multiply);
  if (dividend % BigInt(divide) !== BigInt(0)) return null;
  const quotient = dividend / BigInt(divide);
  const result = Number(`${quotient}e${Number(exponent) - fraction.length - 16}`);
  const significant = String(quotient).replace(/^-|0+$/g, '');
  return significant.length <= 15 && Math.abs(result) <= Number.MAX_SAFE_INTEGER ? result : null;
}
