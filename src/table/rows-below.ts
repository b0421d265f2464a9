import type { Cell, FigureCell, TableRow } from './table.js';

/** A row of a table, with the figures of it that something is shown of below it, and the columns that it has there. */
export interface RowWithBelow {
  readonly cells: TableRow['cells'];
  readonly below: readonly FigureCell[];
  readonly room: number;
}

/**
 * Makes room in the rows of a body for a row below each figure that is open: headers that span the rows around it span
 * it, too.
 *
 * @param width Columns of the table.
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
      return { cells: row.cells.map(grown), below: below[y] ?? [] };
    })
    .map((row, y) => ({ ...row, room: rooms[y] ?? width }));
}
