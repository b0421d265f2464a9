import type { ObservationKey } from '../report/report.js';
import type { Basis } from '../words/describe-evidence.js';

/**
 * The header of a row or column, or of a group of them. `level` counts the groups around it; `headers` are the ids
 * of those. `prefix` is what the form prints before the label, `remark` what it prints after it; both may be empty.
 * `key` is what it says of the keys of the figures under or beside it.
 */
export interface HeaderCell {
  readonly kind: 'header';
  readonly id: string;
  readonly prefix: string;
  readonly text: string;
  readonly remark: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly level: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly headers: readonly string[];
  readonly key: Partial<ObservationKey>;
}

/**
 * A number as it is shown, or why there is none. `id` names it within its table. `basis` is what it rests on.
 * `headers` are the ids of all headers of its column and row. `notes` are the numbers of the notes that explain it;
 * `subject` if one of them is about it.
 */
export interface FigureCell {
  readonly kind: 'figure';
  readonly id: string;
  readonly text: string;
  readonly colspan: number;
  readonly headers: readonly string[];
  readonly basis: Basis;
  readonly notes: readonly number[];
  readonly subject: boolean;
}

export type Cell = HeaderCell | FigureCell;

/** One row, as HTML wants it: a cell that spans rows is in its first one only. */
export type TableRow = readonly Cell[];

/**
 * A table: a grid of cells, some of which show a figure. `stubs` are its columns of row headers, `figures` those of
 * figures; `bodies` are the groups of rows. `digits` is the room that a column needs: the length of its longest number,
 * separators included, shared by the columns that it spans.
 */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly stubs: number;
  readonly figures: number;
  readonly digits: number;
  readonly head: readonly TableRow[];
  readonly bodies: readonly (readonly TableRow[])[];
}

/** All rows of a table, those of its head first. */
export function rowsIn({ head, bodies }: Pick<Table, 'head' | 'bodies'>): readonly TableRow[] {
  return [...head, ...bodies.flat()];
}

/** The figures of a table, in the order in which they are read. */
export function figuresIn(table: Pick<Table, 'head' | 'bodies'>): readonly FigureCell[] {
  return rowsIn(table).flatMap((row) => row.flatMap((cell) => (cell.kind === 'figure' ? cell : [])));
}
