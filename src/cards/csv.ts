/**
 * Rows as CSV (RFC 4180): every cell quoted, with a byte-order mark so that a spreadsheet reads Chinese, and text
 * that begins like a formula made harmless.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

/** A number may begin with a sign; any other text that does is marked as text. */
function quoted(text: string): string {
  const formula = /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text);
  return `"${(formula ? `'${text}` : text).replace(/"/g, '""')}"`;
}
