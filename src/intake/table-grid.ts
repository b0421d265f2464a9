import { plainText } from './read-figure.js';
import { saysUnit } from './unit-words.js';
import type { DataAttributes, PageCell, PageRow, PageTable } from './page-table.js';

/** A row with a cell for each column: one that spans several is in each of them. */
export interface GridRow {
  readonly section: PageRow['section'];
  readonly block: number;
  readonly cells: readonly (PageCell | null)[];
  readonly data: DataAttributes;
  /** Its place among all rows, from 1. */
  readonly place: number;
}

/** A table with its spans filled: the rows of headers, and those below them. */
export interface TableGrid {
  readonly head: readonly GridRow[];
  readonly body: readonly GridRow[];
  readonly width: number;
}

/** No table that counts requests is wider; a span beyond it is a slip, or hostile. */
const WIDEST = 100;

/**
 * Fills the spans of a table. Headers are the rows of its head; without one, the rows before the first that holds
 * a digit, if they are nothing but header cells or there is no header cell in the table.
 */
export function gridOf(table: PageTable): TableGrid {
  const waiting: (readonly [PageCell, number] | undefined)[] = [];
  const rows = table.rows.map((row, index): GridRow => {
    const cells: (PageCell | null)[] = [];
    const takeWaiting = () => {
      for (let held = waiting[cells.length]; held && held[1] > 0; held = waiting[cells.length]) {
        waiting[cells.length] = [held[0], held[1] - 1];
        cells.push(held[0]);
      }
    };
    for (const cell of row.cells) {
      takeWaiting();
      const span = Math.min(Math.max(1, cell.colspan), WIDEST - cells.length);
      for (let column = 0; column < span; column += 1) {
        waiting[cells.length] = [cell, Math.max(1, cell.rowspan) - 1];
        cells.push(cell);
      }
    }
    takeWaiting();
    return { section: row.section, block: row.block, cells, data: row.data, place: index + 1 };
  });
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const filled = rows
    .filter((row) => !cellsOf(row).every(({ text }) => saysUnit(text)))
    .map((row) => ({
      ...row,
      cells: [...row.cells, ...Array<null>(width - row.cells.length).fill(null)],
    }));
  const inHead = filled.filter(({ section }) => section === 'head');
  const rest = filled.filter(({ section }) => section !== 'head');
  const leading = inHead.length > 0 ? 0 : leadingHeaders(rest);
  return { head: [...inHead, ...rest.slice(0, leading)], body: rest.slice(leading), width };
}

/** The cells of a row, each once. */
export function cellsOf(row: GridRow): readonly PageCell[] {
  return [...new Set(row.cells)].flatMap((cell) => cell ?? []);
}

/** A year as the header of a column prints it. */
const YEAR = /(^|\D)(?:199\d|20\d\d|2100)(?!\d)/g;

/** Whether a text is nothing but a year, so that it may head a column, or be a count. */
export function onlyYear(text: string): boolean {
  const plain = plainText(text);
  return plain !== '' && plain.replace(YEAR, '$1') === '';
}

function leadingHeaders(rows: readonly GridRow[]): number {
  const cells = rows.flatMap(cellsOf);
  const bare = !cells.some(({ header }) => header);
  // Of header cells only, a year is told from a count by nothing.
  const years = bare || cells.every(({ header }) => header) ? /(^|\D)(?:199\d|20\d\d|2100)(?=\s*年)/g : YEAR;
  const count = rows.findIndex((row) => {
    const own = cellsOf(row);
    const headers = own.length > 1 && (bare || own.every(({ header }) => header));
    return !headers || own.some(({ text }) => /\d/.test(plainText(text).replace(years, '$1')));
  });
  return Math.max(0, count);
}
