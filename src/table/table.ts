import type { SegmentKey } from '../marks/segment-keys.js';
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
 * What stands beside a number: a bar, one mark a case (the sizes of its groups), or the key to a segment of the
 * strip. A bar is told in fractions of the scale: from where, how long, and how long the whole is that it is a part
 * of, from 0: its track. `whole` is null where there is none, or none that its parts fill.
 */
export type Mark =
  | {
      readonly type: 'bar';
      readonly start: number;
      readonly length: number;
      readonly whole: number | null;
    }
  | { readonly type: 'units'; readonly groups: readonly number[] }
  | ({ readonly type: 'key' } & SegmentKey);

/** How much room a key figure wants in its tile. */
export type TileSize = 'usual' | 'long' | 'row';

/** A number as it is shown; `flagged` if it is derived and its column does not say so already. */
interface Shown {
  readonly text: string;
  readonly flagged: boolean;
}

/**
 * A figure as it is shown, or why there is none. `id` names it within its table. `basis` is what it, and the share
 * beside it, rest on. `headers` are the ids of all headers of its column and row. `notes` are the numbers of the notes
 * that explain it; `subject` if one of them is about it.
 */
export interface FigureCell extends Shown {
  readonly kind: 'figure';
  readonly id: string;
  readonly colspan: number;
  readonly headers: readonly string[];
  readonly basis: Basis;
  readonly mark: Mark | null;
  readonly tile?: TileSize;
  readonly notes: readonly number[];
  readonly subject: boolean;
}

/** The share of the figure before it; empty for none. */
export interface ShareCell extends Shown {
  readonly kind: 'share';
}

export type Cell = HeaderCell | FigureCell | ShareCell;

/**
 * One row, as HTML wants it: a cell that spans rows is in its first one only. A `block` heads the rows after it;
 * `members` are the rows of the classes of a group, which may be closed.
 */
export interface TableRow {
  readonly id: string;
  readonly kind: 'head' | 'block' | 'class' | 'total';
  readonly cells: readonly Cell[];
  readonly members: readonly TableRow[];
}

/** Rows that belong together. */
export interface TableBody {
  readonly id: string;
  readonly rows: readonly TableRow[];
}

/**
 * A table: a grid of cells, some of which show a figure. `stubs` are its columns of row headers, `figures` those of
 * figures and shares. `digits` is the room that a column needs: the length of its longest number, separators included,
 * shared by the columns that it spans.
 */
export interface Table {
  readonly id: string;
  readonly caption: string;
  readonly stubs: number;
  readonly figures: number;
  readonly digits: number;
  readonly head: readonly TableRow[];
  readonly bodies: readonly TableBody[];
}

/** A row of a chart: its label, its figure, and the share beside it, if there is one. */
export interface Line {
  readonly label: HeaderCell;
  readonly figure: FigureCell;
  readonly share: ShareCell | undefined;
}

/** What a row of a chart, other than the heading of a block, says. */
export function lineOf({ cells }: TableRow): Line {
  const [label, figure, share] = cells as unknown as readonly [HeaderCell, FigureCell, ShareCell?];
  return { label, figure, share };
}

/** Rows, and all that are below them. */
export function withMembers(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.flatMap((row) => [row, ...withMembers(row.members)]);
}

/** All rows of a table, those of its head first. */
export function rowsIn({ head, bodies }: Pick<Table, 'head' | 'bodies'>): readonly TableRow[] {
  return withMembers([...head, ...bodies.flatMap(({ rows }) => rows)]);
}

/** The figures of a table, in the order in which they are read. */
export function figuresIn(table: Pick<Table, 'head' | 'bodies'>): readonly FigureCell[] {
  return rowsIn(table).flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? cell : [])));
}

/** The rows of a chart's block: all but its heading. */
export function linesOf({ rows }: TableBody): readonly TableRow[] {
  return rows.filter(({ kind }) => kind !== 'block');
}

/** What heads the rows of a chart's block; null for nothing. */
export function blockLabel({ rows: [first] }: TableBody): string | null {
  const [cell] = first?.kind === 'block' ? first.cells : [];
  return cell?.kind === 'header' ? cell.text : null;
}
