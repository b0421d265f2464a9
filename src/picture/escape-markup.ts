/**
 * Escapes a text for XML and HTML, between tags and in quoted attributes. Characters not allowed in one of them are
 * removed. Characters that would break a line or reverse the text direction of the code are written as numeric
 * references.
 */
export function escaped(text: string): string {
  // A fast path: most texts need no escaping.
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
