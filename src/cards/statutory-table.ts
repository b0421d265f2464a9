import type { Finding } from '../check/finding.js';
import type { Basis } from '../words/describe-evidence.js';
import type { Card } from './card.js';

/**
 * The header of a row or column, or of a group of them. `level` counts the groups around it; `headers` are the ids
 * of those. `remark` is what the form prints after the label.
 */
export interface HeaderCell {
  readonly kind: 'header';
  readonly id: string;
  readonly text: string;
  readonly remark: string | null;
  readonly scope: 'col' | 'colgroup' | 'row' | 'rowgroup';
  readonly level: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly headers: readonly string[];
}

/**
 * A figure as the form has it: printed, or why not. `headers` are the ids of all headers of its column and row.
 * `notes` are the numbers of the findings that it takes part in; `subject` if one of them is about it.
 */
export interface FigureCell {
  readonly kind: 'figure';
  readonly text: string;
  readonly colspan: number;
  readonly headers: readonly string[];
  readonly basis: Basis;
  readonly notes: readonly number[];
  readonly subject: boolean;
}

export type TableCell = HeaderCell | FigureCell;

/** One row of the table, as HTML wants it: a cell that spans rows is in its first one only. */
export type TableRow = readonly TableCell[];

/** A finding that marks figures of the table, with the number of its mark. */
export interface TableNote {
  readonly number: number;
  readonly text: string;
  readonly finding: Finding;
}

/**
 * A table of a statutory form. `stubs` and `figures` are its columns: those of row headers, and those of figures.
 * `bodies` are the groups of rows. `digits` is the room that its widest number needs.
 */
export interface StatutoryTable {
  readonly id: string;
  readonly stubs: number;
  readonly figures: number;
  readonly digits: Card['countWidth'];
  readonly head: readonly TableRow[];
  readonly bodies: readonly (readonly TableRow[])[];
  readonly notes: readonly TableNote[];
}

/** A card that shows a table of a form in place of marks. */
export interface StatutoryCard extends Card {
  readonly table: StatutoryTable;
}
