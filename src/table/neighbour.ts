import { type FigureCell, rowsIn, type Table } from './table.js';

/** A movement of the focus in a grid. */
export type Step = 'left' | 'right' | 'up' | 'down' | 'row-start' | 'row-end' | 'first' | 'last';

interface Placed {
  readonly figure: FigureCell;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the next figure in a direction.
 *
 * @param id The id of the figure that has the focus.
 * @returns The id of its neighbour; the same id at the edge of the table.
 */
export function neighbour(table: Pick<Table, 'head' | 'bodies'>, id: string, step: Step): string {
  const rows = rowsIn(table)
    .map(({ cells }) => {
      let to = 0;
      return cells.flatMap((cell): readonly Placed[] =>
        cell.kind === 'figure' ? [{ figure: cell, from: to, to: (to += cell.colspan) }] : [],
      );
    })
    .filter(({ length }) => length > 0);
  const y = rows.findIndex((row) => row.some(({ figure }) => figure.id === id));
  const row = rows[y] ?? [];
  const x = row.findIndex(({ figure }) => figure.id === id);
  const below = (other: readonly Placed[] | undefined) =>
    other?.find(({ to }) => to > (row[x]?.from ?? 0)) ?? other?.[other.length - 1];
  const last = rows[rows.length - 1];
  const found = {
    left: row[x - 1],
    right: row[x + 1],
    up: below(rows[y - 1]),
    down: below(rows[y + 1]),
    'row-start': row[0],
    'row-end': row[row.length - 1],
    first: rows[0]?.[0],
    last: last?.[last.length - 1],
  }[step];
  return found?.figure.id ?? id;
}
