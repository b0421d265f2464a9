/**
 * Rows as a CSV file (RFC 4180): every cell is quoted, a byte-order mark lets spreadsheets read Chinese, and text that
 * starts like a formula is made harmless.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

/** Text that a spreadsheet may read as a formula, also after white space or in full width. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/**
 * The same after a cell separator of spreadsheets in other countries, which read the quotes of all cells but the
 * first of a line as text.
 */
const INNER_FORMULA = /([;\t\r\n])(?=[\s\0"]*[=+\-@＝＋－＠])/g;
const NUMBER = /^[+-]?[\d.,]+%?$/;

/** A number may start with a sign; any other text that does is marked as text. */
function quoted(text: string): string {
  const marked = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${marked.replace(INNER_FORMULA, "$1'").replace(/"/g, '""')}"`;
}
