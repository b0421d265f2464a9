import { decimalsOf } from '../report/decimal.js';

/**
 * Formats a number with separators, as `Intl.NumberFormat` does in each supported language; a test compares the
 * two. The first `Intl.NumberFormat` of a page takes 20 to 40 ms, longer than the rest of a chart.
 *
 * @param value A finite number below 10²¹.
 * @param digits The exact number of decimals, rounded half away from 0; by default as many as the number has.
 * @throws RangeError if the value is not finite.
 */
export function formatNumber(value: number, digits?: number): string {
  const decimals = decimalsOf(value);
  const exact = digits === undefined || digits >= decimals;
  // `toFixed` rounds the binary number: 1.005 would be 1.00.
  const size = Math.abs(value);
  const rounded = exact ? size : Number(`${Math.round(Number(`${size}e${digits}`))}e-${digits}`);
  const [whole = '', fraction] = rounded.toFixed(digits ?? decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
