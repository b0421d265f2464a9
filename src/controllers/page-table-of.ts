import type { DataAttributes, PageCell, PageRow, PageTable } from '../intake/page-table.js';
import { type Hidden, plain, type Seeing, seenText } from './seen-text.js';

/** A table of a page as plain data, and the elements of its rows, in their order. */
export interface SeenTable {
  readonly page: PageTable;
  readonly rows: readonly HTMLTableRowElement[];
}

/**
 * A table of a page as plain data, for `readTable`; it is not changed.
 *
 * @param heading What stands over the table, outside of it.
 * @param withoutButtons Whether buttons and pictures in its cells are left out, whatever they say.
 */
export function pageTableOf(table: HTMLTableElement, heading: string, withoutButtons = false): SeenTable {
  const [gone, hidden] = [unseenIn(table, false), unseenIn(table, true)];
  const shown = [...table.rows].filter((row) => !gone(row.parentElement ?? table) && !gone(row));
  const heads = new Set(headsOf(table));
  const unseen = new Set(headsUnseen(heads, shown, gone));
  const rows = [...unseen, ...shown.filter((row) => !unseen.has(row))];
  const headings = new Set(
    [...heads].flatMap(({ cells }) => [...cells].map((cell) => plain(cell.textContent ?? ''))),
  );
  const { caption } = table;
  const seeing = { hidden, headings, withoutButtons };
  // A heading is no repetition of itself.
  const seeingHeads = { ...seeing, headings: new Set<string>() };
  return {
    rows,
    page: {
      caption: caption && !hidden(caption) ? seenText(caption, seeingHeads).text : '',
      heading,
      data: dataOf(table),
      rows: rows.map((row) => ({
        section: sectionOf(row, table),
        data: { ...(row.parentElement !== table && dataOf(row.parentElement ?? row)), ...dataOf(row) },
        cells: [...row.cells]
          .filter((cell) => unseen.has(row) || !gone(cell))
          .map((cell) => cellOf(cell, heads.has(row) ? seeingHeads : seeing)),
      })),
    },
  };
}

/** The rows of headers: those of its head; without one, a first row of nothing else. */
function headsOf({ tHead, rows }: HTMLTableElement): readonly HTMLTableRowElement[] {
  if (tHead) return [...tHead.rows];
  const [first] = rows;
  return first && first.cells.length > 1 && [...first.cells].every(({ localName }) => localName === 'th')
    ? [first]
    : [];
}

/** Headers that a page hides by its style, as on a phone, from figures that it shows: they are still what it says. */
function headsUnseen(
  heads: ReadonlySet<HTMLTableRowElement>,
  shown: readonly HTMLTableRowElement[],
  gone: Hidden,
): readonly HTMLTableRowElement[] {
  const seen = shown.filter(({ cells }) => cells.length === 0 || [...cells].some((cell) => !gone(cell)));
  const [first] = seen;
  const headed = !first?.querySelector('td') || seen.some((row) => heads.has(row));
  return headed ? [] : [...heads].filter((row) => !row.closest('[hidden]'));
}

function sectionOf({ parentElement }: Element, { tHead, tFoot }: HTMLTableElement): PageRow['section'] {
  return parentElement === null
    ? 'body'
    : parentElement === tHead
      ? 'head'
      : parentElement === tFoot
        ? 'foot'
        : 'body';
}

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

function cellOf(cell: HTMLTableCellElement, seeing: Seeing): PageCell {
  const { text, unseen } =
    seeing.hidden(cell) && getComputedStyle(cell).display !== 'none'
      ? { text: '', unseen: '' }
      : seenText(cell, seeing);
  const header = cell.localName === 'th';
  return {
    // A picture in a header sorts, or adorns it.
    text: header ? text.replace(/ ?<(?:img|svg|canvas|input)> ?/g, '') || text : text,
    ...(unseen !== '' && { unseen }),
    header,
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
