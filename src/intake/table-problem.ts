/**
 * Why a table cannot be the data of a chart, as a value: `words` of the reader's language are in `locale/`.
 *
 * - `several-tables`: there is more than one.
 * - `no-figures`: it has no row of figures, or no number in them.
 * - `columns`: it is not clear of every column what it holds; `text` names those.
 * - `unreadable`: a cell holds neither one number in an undoubted spelling nor a sign for none; `text` has it.
 * - `unseen`: a cell says another number, `text`, to those who hear it than it shows.
 * - `hidden`: the page hides a part, `text`, and with it the table cannot be read.
 * - `generated`: a cell shows words, `text`, that stand in the style of the page and not in the table.
 * - `struck`: all that a cell says, `text`, is struck out.
 * - `spanned`: a figure, `text`, stands in several rows or columns.
 * - `ragged`: the cells of a row do not fit the columns.
 * - `spanning-label`: a label stands beside several rows, and may be their heading or their group.
 * - `years`: what stands over the table names different years, `text`.
 * - `translated`: it cannot be read, and the browser has translated the page.
 * - `bodies`: its rows are public bodies, `text`, and not classes of one.
 * - `unit`: what it counts in is unknown, not said, or more than one; `text` has it.
 * - `unclear-row`: a row or heading that may be a class, a total, a part of another class, or of something else.
 * - `duplicate`: the same label, code or heading a second time.
 * - `no-period`: it is not clear which year it is of.
 * - `derived-differs`: a row that is marked as derived is not what follows from the others, `expected`.
 * - `invalid`: what was read makes no valid report; `text` is where.
 */
export interface TableProblem {
  readonly kind:
    | 'several-tables'
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
  /** The label of the row as it is printed, or its number from 1; empty for the whole table. */
  readonly row: string;
  /** The header of the column as it is printed, or its number from 1; empty for the whole row. */
  readonly column: string;
  readonly text: string;
  readonly expected: string;
}

/** Takes note of a problem; what is not given is empty. */
export type Tell = (kind: TableProblem['kind'], at?: Partial<Omit<TableProblem, 'kind'>>) => void;

/** A problem; what is not given is empty. */
export function tableProblem(
  kind: TableProblem['kind'],
  at: Partial<Omit<TableProblem, 'kind'>> = {},
): TableProblem {
  return { kind, row: '', column: '', text: '', expected: '', ...at };
}
