import type { DataAttributes, PageCell, PageRow, PageTable } from './page-table.js';
import { idleRow } from './hidden-parts.js';
import { statesUnit } from './unit-words.js';

/** A row with one cell per column; a cell that spans several columns is in each of them. */
export interface GridRow {
  readonly section: PageRow['section'];
  readonly cells: readonly (PageCell | undefined)[];
  readonly data: DataAttributes;
  /** Its place among all rows, from 1. */
  readonly place: number;
}

/** A table with its spans filled: the header rows, and the rows below them. */
export interface TableGrid {
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
  readonly width: number;
}

/** Tables of requests are not wider; larger spans are mistakes or attacks. */
const WIDEST = 100;

/**
 * Fills the spans of a table. Header rows are those of its head; without a head, the rows before the first that is
 * not all header cells; if no cells or all cells are header cells, the rows before the first that contains a digit.
 */
export function gridOf(table: PageTable): TableGrid {
  const waiting: (readonly [cell: PageCell, rows: number])[] = [];
  const filled = table.rows.map(({ section, data, cells: own }, index): GridRow => {
    const cells: PageCell[] = [];
    const place = (cell: PageCell, rows: number) => {
      waiting[cells.length] = [cell, rows - 1];
      cells.push(cell);
    };
    const placeWaiting = () => {
      for (let held = waiting[0]; (held = waiting[cells.length]) && held[1] > 0;) place(...held);
    };
    for (const cell of own) {
      placeWaiting();
      for (let span = Math.max(1, cell.colspan); span > 0 && cells.length < WIDEST; span -= 1)
        place(cell, Math.max(1, cell.rowspan));
    }
    placeWaiting();
    return { section, data, cells, place: index + 1 };
  });
  const all = withoutTwins(filled.filter((_, index) => !idleRow(table.rows, index)));
  const rows = all.filter((row) => !cellsOf(row).every(({ text }) => statesUnit(text)));
  const inHead = rows.filter(({ section }) => section === 'head');
  const rest = rows.filter(({ section }) => section !== 'head');
  const leading = inHead.length > 0 ? 0 : leadingHeaders(rest);
  const width = all.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return { head: [...inHead, ...rest.slice(0, leading)], body: rest.slice(leading), width };
}

/**
 * Removes columns that equal the previous one in every row. Rich-text editors keep the column count of a pasted
 * table, so that a label, header or figure spans several columns.
 */
function withoutTwins(rows: readonly GridRow[]): readonly GridRow[] {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const apart = new Set([0]);
  for (const { cells } of rows.filter((row) => cellsOf(row).length > 1)) {
    for (let column = 1; column < width; column += 1)
      if (cells[column] !== cells[column - 1]) apart.add(column);
  }
  return rows.map((row) => ({ ...row, cells: row.cells.filter((_, column) => apart.has(column)) }));
}

/** The distinct cells of a row. */
export function cellsOf(row: GridRow): readonly PageCell[] {
  return [...new Set(row.cells)].flatMap((cell) => cell ?? []);
}

/** The labels of rows with more cells than there are header columns. */
export function raggedRows({ head, body }: TableGrid): readonly string[] {
  const columns = head.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const long = columns < 2 ? [] : body.filter(({ cells }) => cells.length > columns);
  // If all rows are longer, the head lacks a column.
  return long.length === body.length ? [] : long.map(({ cells, place }) => cells[0]?.text || String(place));
}

function leadingHeaders(rows: readonly GridRow[]): number {
  const cells = rows.flatMap(cellsOf);
  const marked = cells.some(({ header }) => header) && !cells.every(({ header }) => header);
  const first = rows.findIndex((row) => {
    const own = cellsOf(row);
    const heads = marked
      ? own.every(({ header }) => header)
      : !own.some(({ text }) => /[\d０-９]/.test(text));
    return own.length < 2 || !heads;
  });
  return Math.max(0, first);
}
