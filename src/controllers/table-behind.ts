/**
 * Whether the HTML parser has moved a table behind an element: tables are not allowed in a paragraph, so the parser
 * closes it first.
 */
export function tableBehind(host: Element): boolean {
  const paragraph = host.closest('p');
  const after = [...(paragraph?.childNodes ?? [])].filter(
    (node) => node.textContent?.trim() || node.contains(host),
  );
  const last = after[after.length - 1];
  let next = paragraph?.nextElementSibling;
  while (next && /^h[1-6]$/.test(next.localName)) next = next.nextElementSibling;
  return !!next && !!last?.contains(host) && (next.matches('table') || next.querySelector('table') !== null);
}
