import type { DataAttributes, PageCell, PageRow, PageTable } from '../intake/page-table.js';
import { cellText } from './cell-text.js';
import { generatedBy } from './generated-text.js';
import { headingWords, type Hidden, type Seeing, seenText } from './seen-text.js';

/** A table of a page as plain data, and its row elements, in order. */
export interface SeenTable {
  readonly page: PageTable;
  readonly rows: readonly HTMLTableRowElement[];
}

/**
 * Converts a table of a page to plain data for `readTable`, without changing it. Hidden parts are included and
 * marked.
 *
 * @param headings The texts above the table, nearest first.
 * @param withoutButtons Whether to ignore buttons and pictures in cells, whatever their text.
 */
export function pageTableOf(
  table: HTMLTableElement,
  headings: readonly string[],
  withoutButtons = false,
): SeenTable {
  const { away, veiled } = hidingIn(table);
  const rows = [...table.rows];
  const heads = new Set(headsOf(table));
  const repeated = new Set(
    [...heads].flatMap(({ cells }) =>
      [...cells].flatMap((cell) => [cell.textContent ?? '', seenText(cell, { ...BARE, hidden: away }).text]),
    ),
  );
  const words = new Set([...repeated].map(headingWords));
  /** How to read a part of the table. If the part itself is hidden, its text counts all the same. */
  const seeingIn = (part: Element, ofHead: boolean): Seeing => ({
    hidden: (element) => away(element) || (veiled(element) && !veiled(part)),
    // A heading does not repeat itself.
    headings: ofHead ? new Set() : words,
    withoutButtons,
  });
  const { caption } = table;
  const boxes = [table, ...(caption ? [caption] : []), ...table.tBodies, ...rows];
  const shown = boxes.flatMap((box) => (away(box) ? [] : generatedBy(box)));
  return {
    rows,
    page: {
      caption: caption ? seenText(caption, seeingIn(caption, true)).text : '',
      heading: headings[0] ?? '',
      ...(headings[1] !== undefined && { above: headings[1] }),
      ...(shown.length > 0 && { generated: shown.join(' ') }),
      data: dataOf(table),
      rows: rows.map((row) => {
        const unseen = away(row) || (!!row.parentElement && away(row.parentElement));
        const cells = [...row.cells].map((cell) => ({
          ...cellOf(cell, seeingIn(cell, heads.has(row))),
          ...((away(cell) || veiled(cell)) && { hidden: true as const }),
        }));
        return {
          section: sectionOf(row, table),
          data: { ...(row.parentElement !== table && dataOf(row.parentElement ?? row)), ...dataOf(row) },
          cells,
          ...((unseen || (cells.length > 0 && cells.every(({ hidden }) => hidden))) && {
            hidden: true as const,
          }),
        };
      }),
    },
  };
}

const BARE = { headings: new Set<string>(), withoutButtons: false };

/** The header rows: those of the head or, without one, a first row of header cells only. */
function headsOf({ tHead, rows }: HTMLTableElement): readonly HTMLTableRowElement[] {
  if (tHead) return [...tHead.rows];
  const [first] = rows;
  return first && first.cells.length > 1 && [...first.cells].every(({ localName }) => localName === 'th')
    ? [first]
    : [];
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
 * What a page hides in a table: `away` is not displayed, `veiled` is invisible but takes up space. If the whole
 * table is hidden, only attributes decide.
 */
function hidingIn(table: Element): { readonly away: Hidden; readonly veiled: Hidden } {
  const styleOf = (element: Element) => element.ownerDocument.defaultView?.getComputedStyle(element);
  const style = styleOf(table);
  const seen = table.isConnected && style?.display !== 'none' && style?.visibility === 'visible';
  return {
    away: (element) => (seen ? styleOf(element)?.display === 'none' : element.hasAttribute('hidden')),
    veiled: (element) => seen && styleOf(element)?.visibility !== 'visible',
  };
}

function cellOf(cell: HTMLTableCellElement, seeing: Seeing): PageCell {
  const { text, unseen, doubt } = cellText(cell, seeing);
  const header = cell.localName === 'th';
  return {
    // A picture in a header is for sorting or decoration.
    text: header ? text.replace(/ ?<(?:img|svg|canvas|input)> ?/g, '') || text : text,
    ...(unseen !== '' && { unseen }),
    ...(doubt && { doubt }),
    header,
    scope: cell.getAttribute('scope'),
    colspan: cell.colSpan,
    rowspan: cell.rowSpan,
    data: dataOf(cell),
    indent: indentOf(cell),
  };
}

/**
 * The indentation of a cell's text, from its own styles and those of its contents. Empty boxes before the text
 * count.
 */
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
