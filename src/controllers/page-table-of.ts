import type { DataAttributes, PageCell, PageRow, PageTable } from '../intake/page-table.js';

/** What stands in a cell and is no part of its text. */
const UNREAD = /^(?:script|style|template|del|s|rt|rp)$/;

/** What shows something else than its text: pictures, fields, turned digits. */
const OPAQUE = /^(?:bdo|canvas|embed|iframe|img|input|math|meter|object|progress|select|svg|textarea|video)$/;

/** Marks of footnotes would be read as digits. */
const FOOTNOTE = /^[*†‡§①-⑳]*$|^[[(（［]?[注註]?\d{0,2}[\])）］]$|^[注註]\d{0,2}$/;

/** A table of a page as plain data, for `readTable`; it is not changed. */
export function pageTableOf(table: HTMLTableElement): PageTable {
  const [gone, hidden] = [unseenIn(table, false), unseenIn(table, true)];
  const rows = [...table.rows].flatMap((row): readonly PageRow[] => {
    const around = row.parentElement ?? table;
    if (gone(around) || gone(row)) return [];
    return [
      {
        section: around === table.tHead ? 'head' : around === table.tFoot ? 'foot' : 'body',
        data: { ...(around !== table && dataOf(around)), ...dataOf(row) },
        cells: [...row.cells].filter((cell) => !gone(cell)).map((cell) => cellOf(cell, hidden)),
      },
    ];
  });
  const caption = table.caption && !hidden(table.caption) ? textIn(table.caption, hidden) : '';
  return { caption, data: dataOf(table), rows };
}

type Hidden = (element: Element) => boolean;

/**
 * What a reader of a table does not see. Of a table that is not seen at all only attributes tell.
 *
 * @param blank Whether that is also what keeps its place, and is not seen in it.
 */
function unseenIn(table: Element, blank: boolean): Hidden {
  const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
  const style = styleOf(table);
  const seen = table.isConnected && style?.display !== 'none' && style?.visibility === 'visible';
  return (element) => {
    const own = seen ? styleOf(element) : undefined;
    if (!own) return element.hasAttribute('hidden');
    return own.display === 'none' || (blank && own.visibility !== 'visible');
  };
}

function cellOf(cell: HTMLTableCellElement, hidden: Hidden): PageCell {
  return {
    text: hidden(cell) ? '' : textIn(cell, hidden),
    header: cell.tagName === 'TH',
    scope: cell.getAttribute('scope'),
    colspan: cell.colSpan,
    rowspan: cell.rowSpan,
    data: dataOf(cell),
    indent: indentOf(cell),
  };
}

/** By how much a cell, and what its text stands in, set it in. Empty boxes before it do, too. */
function indentOf(cell: HTMLTableCellElement): number {
  let indent = 0;
  let block = getComputedStyle(cell).textIndent;
  let inside: Node | null = cell;
  while (inside instanceof Element) {
    const style = getComputedStyle(inside);
    const { paddingInlineStart, marginInlineStart, display, width } = style;
    const empty = (inside.textContent ?? '').trim() === '';
    if (display !== 'inline') block = style.textIndent;
    indent += lengthOf(paddingInlineStart) + (inside === cell ? 0 : lengthOf(marginInlineStart));
    if (empty) indent += lengthOf(width);
    const next: readonly Node[] = empty ? [] : [...inside.childNodes];
    inside = next.find((node) => node.nodeType !== Node.TEXT_NODE || node.nodeValue?.trim()) ?? null;
  }
  return indent + lengthOf(block);
}

function lengthOf(length: string): number {
  return parseFloat(length) || 0;
}

function dataOf(element: Element): DataAttributes {
  return Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name.startsWith('data-'))
      .map(({ name, value }) => [name.slice('data-'.length), value]),
  );
}

/** The text that a reader sees, line breaks and blanks single but for those that part groups of digits. */
function textIn(node: Node, hidden: Hidden): string {
  const text = piecesOf(node, hidden)
    .join('')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/(^|[^\d０-９])\^\S+/g, '$1')
    .replace(/^ | $/g, '');
  // Beside words a picture tells no number.
  return /[\d０-９]/.test(text) ? text : text.replace(/ ?<[\w-]+> ?/g, '') || text;
}

function piecesOf(node: Node, hidden: Hidden): readonly string[] {
  return [...node.childNodes].flatMap((child): readonly string[] => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue ?? ''];
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const element = child as Element;
    const name = element.localName;
    if (UNREAD.test(name) || hidden(element)) return [];
    const pieces = OPAQUE.test(name) ? [] : piecesOf(element, hidden);
    // What another component shows nobody knows.
    if (OPAQUE.test(name) || name.includes('-')) return [...pieces, ` <${name}> `];
    // What is raised or lowered after a digit may be a power, or a base.
    if (name === 'sup' || name === 'sub') {
      const raised = pieces.join('').replace(/\s/g, '');
      return FOOTNOTE.test(raised) ? [] : [`^${raised}`];
    }
    // Without a blank the digits of two lines, or of two sizes, would run together.
    const inline = /^(?:inline|contents|ruby)/.test(getComputedStyle(element).display);
    return inline && !/^(?:br|small)$/.test(name) ? pieces : [' ', ...pieces, ' '];
  });
}
