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
  if (!last?.contains(host)) return false;
  let next = paragraph?.nextElementSibling;
  const direct = (box: Element) => box.matches('table') || box.querySelector('table') !== null;
  while (next && /^h[1-6]$/.test(next.localName)) next = next.nextElementSibling;
  if (next && direct(next)) return true;
  // The end tag of a paragraph that is already closed creates an empty one.
  while (next && BLOCK.test(next.localName) && !direct(next)) next = next.nextElementSibling;
  const end = next?.nextElementSibling;
  return !!next && direct(next) && end?.localName === 'p' && !end.firstChild;
}

/** Elements that end a paragraph, as a table does, and may precede the table in its tag. */
const BLOCK =
  /^(?:address|article|aside|blockquote|center|details|div|dl|figure|footer|h[1-6]|header|hr|menu|nav|ol|p|pre|section|ul)$/;
