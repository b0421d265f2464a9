import type { SourceCell, SourceTable } from '../page/page.js';

/** A cell at its position according to HTML: it covers the columns from `start` to before `end`. */
export interface PlacedCell {
  readonly cell: SourceCell;
  readonly start: number;
  readonly end: number;
  /** The number of rows that it covers, including this one. */
  readonly rows: number;
}

/**
 * A row of a table: the cells that start in it, and those that extend into it from rows above. `index` counts from 0
 * within its table.
 */
export interface PlacedRow {
  readonly index: number;
  readonly own: readonly PlacedCell[];
  readonly over: readonly PlacedCell[];
}

/** No form has wider or longer spans; they are mistakes or attacks. */
const [WIDEST, LONGEST] = [200, 500];

/** Places the cells of a table as HTML does: a cell goes to the next column that no cell from above covers. */
export function placeRows({ rows }: Pick<SourceTable, 'rows'>): readonly PlacedRow[] {
  let above: readonly PlacedCell[] = [];
  return rows.map((cells, index) => {
    const over = above.filter(({ rows: left }) => left > 1).map((held) => ({ ...held, rows: held.rows - 1 }));
    const taken = new Set(over.flatMap(({ start, end }) => range(start, end)));
    let x = 0;
    const own = cells.flatMap((cell): readonly PlacedCell[] => {
      while (taken.has(x)) x += 1;
      if (x >= WIDEST) return [];
      const start = x;
      const wanted = Math.min(WIDEST, start + Math.max(1, cell.colspan));
      while (x < wanted && (x === start || !taken.has(x))) x += 1;
      const span = cell.rowspan === 0 ? rows.length - index : cell.rowspan;
      const down = Math.min(Math.max(1, span), rows.length - index, LONGEST);
      return [{ cell, start, end: x, rows: down }];
    });
    above = [...over, ...own];
    return { index, own, over };
  });
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** All cells of a row, from left to right. */
export function cellsAcross({ own, over }: PlacedRow): readonly PlacedCell[] {
  return [...over, ...own].sort((a, b) => a.start - b.start);
}
