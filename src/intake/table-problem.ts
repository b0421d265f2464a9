/**
 * Why a table cannot be used as chart data, as a value; the text in the reader's language is in `locale/`.
 *
 * - `several-tables`: there is more than one table.
 * - `data-removed`: the table is part of a snippet whose data have been removed.
 * - `no-figures`: no row has figures, or they contain no number.
 * - `columns`: the content of some columns, named in `text`, is unclear.
 * - `unreadable`: a cell, with `text`, contains neither one unambiguous number nor a sign for a missing one.
 * - `unseen`: screen readers announce another number, `text`, than the cell shows.
 * - `hidden`: the page hides a part, `text`, and the table cannot be read with it.
 * - `generated`: a cell shows words, `text`, that come from CSS and not from the table.
 * - `struck`: all of a cell, `text`, is struck through.
 * - `spanned`: a figure, `text`, spans several rows or columns.
 * - `ragged`: the cells of a row do not match the columns.
 * - `spanning-label`: a label spans several rows, and may be their heading or their group.
 * - `years`: the texts above the table name different years, `text`.
 * - `translated`: the table is unreadable and the browser has translated the page.
 * - `bodies`: the rows are public bodies, `text`, and not classes.
 * - `unit`: the unit, `text`, is unknown, missing or inconsistent.
 * - `unclear-row`: a row or heading may be a class, a total, a part of another class, or something else.
 * - `duplicate`: a label, code or heading occurs twice.
 * - `no-period`: the year is unclear.
 * - `derived-differs`: a row marked as derived does not follow from the others, which give `expected`.
 * - `invalid`: the result is not a valid report; `text` is the path of the problem.
 */
export interface TableProblem {
  readonly kind:
    | 'several-tables'
    | 'data-removed'
    | 'data-removed'
    | 'no-figures'
    | 'columns'
    | 'unreadable'
    | 'unseen'
    | 'hidden'
    | 'generated'
    | 'struck'
    | 'spanned'
    | 'ragged'
    | 'spanning-label'
    | 'years'
    | 'translated'
    | 'bodies'
    | 'unit'
    | 'unclear-row'
    | 'duplicate'
    | 'no-period'
    | 'derived-differs'
    | 'invalid';
  /** The label of the row as printed, or its number from 1; empty for the whole table. */
  readonly row: string;
  /** The header of the column as printed, or its number from 1; empty for the whole row. */
  readonly column: string;
  readonly text: string;
  readonly expected: string;
}

/** Reports a problem; missing properties are empty. */
export type AddProblem = (kind: TableProblem['kind'], at?: Partial<Omit<TableProblem, 'kind'>>) => void;

/** A problem; missing properties are empty. */
export function tableProblem(
  kind: TableProblem['kind'],
  at: Partial<Omit<TableProblem, 'kind'>> = {},
): TableProblem {
  return { kind, row: '', column: '', text: '', expected: '', ...at };
}
