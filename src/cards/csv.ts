/**
 * Rows as CSV (RFC 4180): every cell quoted, with a byte-order mark so that a spreadsheet reads Chinese, and text
 * that begins like a formula made harmless.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** What a spreadsheet may take for a formula, also behind white space or in full width. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/**
 * The same behind what separates cells in a spreadsheet of another country, which reads the quotes of all cells but the
 * first of a line as text.
 */
const INNER_FORMULA = /([;\t\r\n])(?=[\s\0"]*[=+\-@＝＋－＠])/g;
const NUMBER = /^[+-]?[\d.,]+%?$/;

/** A number may begin with a sign; any other text that does is marked as text. */
function quoted(text: string): string {
  const marked = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return `"${marked.replace(INNER_FORMULA, "$1'").replace(/"/g, '""')}"`;
}
