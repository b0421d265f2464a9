/** Converts full-width digits, points and signs to half width, so that one expression reads both. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９％．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/，(?=\d{3}(?!\d))/g, ',');
}

/**
 * Every number in a printed text, in order. Handles full-width digits and points and thousands separators of both
 * widths. Spaces between digits, as in the text layer of a PDF, do not join them.
 *
 * @returns Their values; empty if there are none. Signs are ignored: a hyphen may be a dash.
 */
export function printedNumbers(text: string): readonly number[] {
  const plain = halfWidth(text);
  return (plain.match(/\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g) ?? []).map((digits) =>
    Number(digits.replace(/,/g, '')),
  );
}

/** A printed share in percent, and its number of decimals. */
export interface PrintedShare {
  readonly value: number;
  readonly digits: number;
}

/** Digits are bounded so that a long run of digits is read in linear time. */
const SHARES =
  /(\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,20})(?:\.(\d{1,20}))?\s{0,3}(%|‰|per ?cent\b|per ?mille?\b)|(百|千)分之(\d{1,20})(?:\.(\d{1,20}))?/gi;

/**
 * Every share that a text prints in digits: percent, per mille, 百分之 and 千分之. 占66.5% is 66.5 with one decimal; 10‰
 * is 1 with one decimal, as is 1.0%. Shares in words and fractions (三分之二) are not included.
 */
export function printedShares(text: string): readonly PrintedShare[] {
  const shares: PrintedShare[] = [];
  halfWidth(text).replace(
    SHARES,
    (_, before: string, decimals = '', sign = '', base = '', after = '', decimalsAfter = '') => {
      const whole = (before ?? after).replace(/,/g, '');
      const fraction = sign === '' ? decimalsAfter : decimals;
      const places = /^(?:‰|per ?mill)/i.test(sign) || base === '千' ? 1 : 0;
      shares.push({ value: Number(`${whole}.${fraction}e-${places}`), digits: fraction.length + places });
      return '';
    },
  );
  return shares;
}

/** The share that a text prints in digits; null if it prints none or several. */
export function printedShare(text: string): PrintedShare | null {
  const [share = null, ...others] = printedShares(text);
  return others.length > 0 ? null : share;
}

/** Whether a text says that a share is less or more than the printed one: <0.1%, 超过99.9%. */
export function boundIn(text: string): 'less' | 'more' | null {
  if (/[<＜]|不足|不到|以下|低于|低於|(?:less|fewer) than|under|below/i.test(text)) return 'less';
  return /[>＞]|以上|超[过過]|高于|高於|(?:more|greater) than|over|above/i.test(text) ? 'more' : null;
}
