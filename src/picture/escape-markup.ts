/**
 * A text as it may stand in XML and HTML, between tags and in a quoted attribute. Characters that XML does not allow
 * at all are left out.
 */
export function escaped(text: string): string {
  // Most texts need nothing: one look at each is all that they cost.
  if (!/[^\t\n\r !#-%'-;=?-\ud7ff\ue000-\ufffd]/.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
