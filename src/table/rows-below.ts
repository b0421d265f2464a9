import type { Cell, FigureCell, TableRow } from './table.js';

/** A row of a table, with its open figures, which have a row of details below it, and the columns of that row. */
export interface RowWithBelow {
  readonly kind: TableRow['kind'];
  readonly cells: TableRow['cells'];
  readonly below: readonly FigureCell[];
  readonly room: number;
}

/**
 * Makes room in the rows of a body for a row below each open figure: headers that span the rows around it also span
 * it.
 *
 * @param width The number of columns.
 */
export function withRowsBelow(
  rows: readonly TableRow[],
  width: number,
  open: (figure: FigureCell) => boolean,
): readonly RowWithBelow[] {
  const below = rows.map(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'figure' && open(cell) ? cell : [])),
  );
  const rooms = rows.map(() => width);
  return rows
    .map((row, y) => {
      const grown = (cell: Cell): Cell => {
        if (cell.kind !== 'header' || cell.rowspan === 1) return cell;
        let { rowspan } = cell;
        for (let at = y; at < y + cell.rowspan - 1; at += 1) {
          rooms[at] = (rooms[at] ?? width) - cell.colspan;
          rowspan += below[at]?.length ?? 0;
        }
        return { ...cell, rowspan };
      };
      return { kind: row.kind, cells: row.cells.map(grown), below: below[y] ?? [] };
    })
    .map((row, y) => ({ ...row, room: rooms[y] ?? width }));
}
