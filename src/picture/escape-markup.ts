/**
 * A text as it may stand in XML and HTML, between tags and in a quoted attribute. Characters that are no text in one of
 * them are left out. What would break a line, or turn the direction of the code that it stands in, is written by its
 * number.
 */
export function escaped(text: string): string {
  // Most texts need nothing: one look at each is all that they cost.
  if (
    !/[^\t !#-%'-;=?-~\u00a0-\u0619\u061d-\u200d\u2010-\u2027\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/.test(
      text,
    )
  )
    return text;
  return text
    .replace(/[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\n\r\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
