import type { Finding } from '../check/finding.js';
import type { FormTable } from '../forms/form-table.js';
import type { Language } from '../report/language.js';
import type { Basis } from '../words/describe-evidence.js';
import type { SourceWords } from '../words/sources.js';

/**
 * The header of a row or column, or of a group of them. `level` counts the groups around it; `headers` are the ids
 * of those. `prefix` is what the form prints before the label, `remark` what it prints after it; both may be empty.
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
 * The columns and rows of a table of a statutory form. `stubs` are its columns of row headers, `figures` those of
 * figures; `bodies` are the groups of rows. `digits` is the room that a column needs: the length of its longest number,
 * separators included, shared by the columns that it spans.
 */
export interface TableLayout {
  readonly stubs: number;
  readonly figures: number;
  readonly digits: number;
  readonly head: readonly TableRow[];
  readonly bodies: readonly (readonly TableRow[])[];
}

/** Everything that a table of a statutory form shows, as data. */
export interface StatutoryTable extends TableLayout {
  readonly id: FormTable['id'];
  readonly language: Language;
  readonly heading: string;
  readonly subtitle: string;
  readonly caption: string;
  readonly notes: readonly TableNote[];
  readonly sources: readonly SourceWords[];
  readonly sourceNotes: readonly string[];
}
