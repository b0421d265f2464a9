import type { Mark } from '../marks/mark.js';
import type { SegmentKey } from '../marks/segment-keys.js';
import type { ObservationKey } from '../report/report.js';
import { DERIVED_SIGN } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';

/** A text as shown; `flagged` if it is derived, or contains a derived number, and its column does not state so. */
interface Shown {
  readonly text: string;
  readonly flagged: boolean;
}

/**
 * The header of a row or column, or of a group of them. `level` is the number of groups around it, `headers` their
 * ids. The form prints `prefix` before the label and `remark` after it; both may be empty. `key` is its contribution
 * to the keys of the figures under or beside it. `swatch` is the key to the strip segments of a column, `name` its name
 * where its table is not named beside it.
 */
export interface HeaderCell extends Shown {
  readonly kind: 'header';
  readonly id: string;
  readonly prefix: string;
  readonly remark: string;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly level: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly headers: readonly string[];
  readonly key: Partial<ObservationKey>;
  readonly swatch?: Swatch;
  readonly name?: string;
}

/** The key to the segments of a class; hatched for what a report does not itemise. */
export interface Swatch extends SegmentKey {
  readonly hatched: boolean;
}

/** How wide the tile of a key figure should be. */
export type TileSize = 'usual' | 'long' | 'row';

/**
 * A key figure: its label without the unit, which is beside its number, unless the label names it. A leading figure
 * is large, the others are a list.
 */
export interface Tile {
  readonly label: string;
  readonly unit: string;
  readonly leading: boolean;
  readonly size: TileSize;
}

/**
 * A figure as shown, or why there is none. `id` is unique within its table. `basis` is the source of the figure and
 * of the share beside it. `headers` are the ids of all headers of its column and row. `notes` are the numbers of the
 * notes that explain it; `subject` if one of them is about it. `asides` are the smaller numbers in its cell.
 */
export interface FigureCell extends Shown {
  readonly kind: 'figure';
  readonly id: string;
  readonly colspan: number;
  readonly headers: readonly string[];
  readonly basis: Basis;
  readonly mark: Mark | null;
  readonly tile?: Tile;
  readonly notes: readonly number[];
  readonly subject: boolean;
  readonly asides?: readonly (ShareCell | ChangeText)[];
}

/** The share of the figure before it; empty if it has none. */
export interface ShareCell extends Shown {
  readonly kind: 'share';
}

/** The change of a figure from the previous year, as shown, and as numbers for files. */
export interface ChangeText extends Shown {
  readonly kind: 'change';
  readonly difference: number;
  readonly percent: number | null;
}

/** A text in the place of figures: why a year has none, or a break between two years. */
export interface TextCell extends Shown {
  readonly kind: 'text';
  readonly colspan: number;
}

export type Cell = HeaderCell | FigureCell | ShareCell | TextCell;

/**
 * A row in HTML order: a cell that spans rows is in the first of them only. A `block` is the heading of the rows
 * after it, a `break` a text between two rows; `members` are the rows of the classes of a group, which may be closed.
 */
export interface TableRow {
  readonly id: string;
  readonly kind: 'head' | 'block' | 'class' | 'total' | 'break';
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
 * figures and shares. `digits` is the width that a column needs: the length of its longest number, including
 * separators, divided among the columns that it spans.
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

/** A row of a chart: its label, its figure, and its share, if any. */
export interface Line {
  readonly label: HeaderCell;
  readonly figure: FigureCell;
  readonly share: ShareCell | undefined;
}

/** The label, figure and share of a row that is not the heading of a block. */
export function lineOf({ cells }: TableRow): Line {
  const [label, figure, share] = cells as unknown as readonly [HeaderCell, FigureCell, ShareCell?];
  return { label, figure, share };
}

/** Rows with all their descendants. */
export function withMembers(rows: readonly TableRow[]): readonly TableRow[] {
  return rows.flatMap((row) => [row, ...withMembers(row.members)]);
}

/** All rows of a table, those of its head first. */
export function rowsIn({ head, bodies }: Pick<Table, 'head' | 'bodies'>): readonly TableRow[] {
  return withMembers([...head, ...bodies.flatMap(({ rows }) => rows)]);
}

/** The figures of a table, in reading order. */
export function figuresIn(table: Pick<Table, 'head' | 'bodies'>): readonly FigureCell[] {
  return rowsIn(table).flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'figure' ? cell : [])));
}

/** The rows of a chart's block: all but its heading. */
export function linesOf({ rows }: TableBody): readonly TableRow[] {
  return rows.filter(({ kind }) => kind !== 'block');
}

/** Whether a block is the leading key figures. */
export function leads(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell.kind === 'figure' && cell.tile?.leading));
}

/** The heading of a chart's block; null if it has none. */
export function blockHeader({ rows: [first] }: TableBody): HeaderCell | null {
  const [cell] = first?.kind === 'block' ? first.cells : [];
  return cell?.kind === 'header' ? cell : null;
}

/** The text of the heading of a chart's block, without signs; null if it has none. */
export function blockLabel(body: TableBody): string | null {
  return blockHeader(body)?.text ?? null;
}

/** Whether a figure has a source or a formula, which its number opens. */
export function hasEvidence({ basis: { figure } }: FigureCell): boolean {
  return figure.observation !== undefined || figure.operands !== undefined;
}

/** The text of a cell as a reader sees it. */
export function flaggedText({ text, flagged }: Pick<Shown, 'text' | 'flagged'>): string {
  return text + (flagged ? DERIVED_SIGN : '');
}
