/**
 * `value × multiply ÷ divide`, exactly: 251000 × 1 ÷ 10000 is 25.1.
 *
 * @param multiply A positive integer, as is `divide`.
 * @returns null if the result is not exact or has more than 15 significant digits.
 */
export function convertExactly(value: number, multiply: number, divide: number): number | null {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  // Sixteen extra decimals are enough for any divisor with a finite decimal result.
  const dividend = BigInt(`${whole}${fraction}${'0'.repeat(16)}`) * BigInt(multiply);
  if (dividend % BigInt(divide) !== BigInt(0)) return null;
  const quotient = dividend / BigInt(divide);
  const result = Number(`${quotient}e${Number(exponent) - fraction.length - 16}`);
  const significant = String(quotient).replace(/^-|0+$/g, '');
  return significant.length <= 15 && Math.abs(result) <= Number.MAX_SAFE_INTEGER ? result : null;
}
