import type { DataAttributes, PageCell, PageRow, PageTable } from '../intake/page-table.js';
import { readFigure } from '../intake/read-figure.js';
import { cellText } from './cell-text.js';
import { generatedBy } from './generated-text.js';
import { headingWords, type Hidden, type PastElements, type Seeing, meaningful } from './aside-text.js';
import { seenText } from './seen-text.js';

/** A table of a page as plain data, and its row elements, in order. */
export interface SeenTable {
  readonly page: PageTable;
  readonly rows: readonly HTMLTableRowElement[];
  /** The elements of the table, for a later reading. */
  readonly elements: PastElements;
}

/**
 * Converts a table of a page to plain data for `readTable`, without changing it. Hidden parts are included and
 * marked.
 *
 * @param headings The texts above the table, nearest first.
 * @param past What there was when the table was read, if it was.
 * @param withoutAdded Whether to ignore what scripts have added since then.
 */
export function pageTableOf(
  table: HTMLTableElement,
  headings: readonly string[],
  past?: PastElements,
  withoutAdded = false,
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
  const columns = new Map(
    [...heads].flatMap(({ cells }) =>
      [...cells].map(
        (cell) => [columnOf(cell), headingWords(seenText(cell, { ...BARE, hidden: away }).text)] as const,
      ),
    ),
  );
  /** How to read a part of the table. If the part itself is hidden, its text still counts. */
  const aside = new Set<Element>();
  const blank = new Set<Element>();
  const seeingIn = (part: Element, ofHead: boolean): Seeing => ({
    hidden: (element) => away(element) || (veiled(element) && !veiled(part)),
    // A heading does not repeat itself.
    headings: ofHead ? new Set() : words,
    ...(!ofHead && { heading: columns.get(columnOf(part)) ?? '' }),
    past,
    withoutAdded,
    aside,
  });
  const added = (element: Element) => withoutAdded && past?.all.has(element) === false;
  const { caption } = table;
  const boxes = [table, ...(caption ? [caption] : []), ...table.tBodies, ...rows];
  const shown = boxes.flatMap((box) => (away(box) ? [] : generatedBy(box)));
  const read = rows.map((row) => {
    const unseen = away(row) || (!!row.parentElement && away(row.parentElement));
    const all = [...row.cells].map((cell) => {
      const own = cellOf(cell, seeingIn(cell, heads.has(row)));
      if (own.text === '') blank.add(cell);
      return { ...own, ...((away(cell) || veiled(cell)) && { hidden: true as const }) };
    });
    const cells = all.filter((cell, at) => !added(row.cells[at] ?? row) || states(cell, all.length));
    const hidden = unseen || (cells.length > 0 && cells.every((cell) => cell.hidden));
    return {
      section: sectionOf(row, table),
      data: { ...(row.parentElement !== table && dataOf(row.parentElement ?? row)), ...dataOf(row) },
      cells,
      ...(hidden && { hidden: true as const }),
    };
  });
  // An added row without any figure adds nothing.
  const stays = (row: HTMLTableRowElement, at: number) => !added(row) || (read[at]?.cells.length ?? 0) > 0;
  return {
    rows: rows.filter(stays),
    elements: { all: new Set(table.querySelectorAll('*')), aside, blank },
    page: {
      caption: caption ? seenText(caption, seeingIn(caption, true)).text : '',
      heading: headings[0] ?? '',
      ...(headings[1] !== undefined && { above: headings[1] }),
      ...(shown.length > 0 && { generated: shown.join(' ') }),
      data: dataOf(table),
      rows: read.filter((_, at) => stays(rows[at] as HTMLTableRowElement, at)),
    },
  };
}

/** Whether an added cell may change the meaning of others: a figure, a unit, a year, or a heading of rows. */
function states({ text, header, scope }: PageCell, cells: number): boolean {
  return (text !== '' && meaningful(text)) || scope === 'rowgroup' || (header && cells === 1);
}

const BARE = { headings: new Set<string>() };

/** The place of a cell in its row. */
function columnOf(cell: Element): number {
  let at = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling)
    at += before instanceof HTMLTableCellElement ? before.colSpan : 0;
  return at;
}

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

/** A figure without the heading of its column before it: “Requests: 411”. */
function withoutHeading(text: string, heading: string): string {
  const figure = text.slice(heading.length).replace(/^\s*[:：]?\s*/, '');
  const repeated = heading !== '' && !/\d$/.test(heading) && text.toLowerCase().startsWith(heading);
  return repeated && /^\d/.test(figure) && readFigure(figure) ? figure : text;
}

const OPERATED = 'button, summary, a, input, select, textarea, [role="button"], [role="checkbox"]';
const FIELDS = /<(?:input|select|textarea)>/g;

function cellOf(cell: HTMLTableCellElement, seeing: Seeing): PageCell {
  const { text: shown, unseen, doubt } = cellText(cell, seeing);
  const text = withoutHeading(shown, seeing.heading ?? '');
  const header = cell.localName === 'th';
  return {
    // A picture in a header is for sorting or decoration.
    text: header ? text.replace(/ ?<(?:img|svg|canvas|input|select|textarea)> ?/g, '') || text : text,
    ...(text.replace(FIELDS, '').trim() === '' && cell.querySelector(OPERATED) && { idle: true as const }),
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
