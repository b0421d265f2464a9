/**
 * Why a table cannot be the data of a chart, as a value: `words` of the reader's language are in `locale/`.
 *
 * - `several-tables`: there is more than one.
 * - `empty`: it has no row below its headers.
 * - `no-numbers`: no cell holds a number.
 * - `several-counts`: two columns of numbers that cannot be told apart; `text` names them.
 * - `no-label`: a row says nothing of what it counts.
 * - `unreadable`: a cell, or an attribute, holds neither one number nor a sign for none; `text` has it.
 * - `several-numbers`: a cell holds more than one number.
 * - `negative`: a count below 0.
 * - `not-whole`: a count that is no whole number: 1.234 may be a thousand and more.
 * - `mixed-units`: yuan and 10,000 yuan in one column.
 * - `no-unit`: a row that is a figure of its own does not say in what it is counted.
 * - `duplicate`: the same label, or code, a second time.
 * - `several-totals`: a second total.
 * - `unknown-block`: it is not clear what a block counts.
 * - `no-period`: neither `data-period` nor the caption says which year it is of; nor does the page's title.
 * - `derived-differs`: a row that is marked as derived is not what follows from the others, `expected`.
 * - `separator`: a comma or a point that may part thousands, or decimals.
 * - `year`: a row that is a header, or counts as many as a year has in its number.
 * - `unclear-row`: a row that may be a total, a part of another class, or of another year.
 * - `spanning`: a number stands in several rows or columns.
 * - `unknown-unit`: what the table counts in, as it says, is no unit that we know.
 * - `invalid`: what was read makes no valid report; `text` is where.
 */
export interface TableProblem {
  readonly kind:
    | 'several-tables'
    | 'empty'
    | 'no-numbers'
    | 'several-counts'
    | 'no-label'
    | 'unreadable'
    | 'several-numbers'
    | 'negative'
    | 'not-whole'
    | 'mixed-units'
    | 'no-unit'
    | 'duplicate'
    | 'several-totals'
    | 'unknown-block'
    | 'no-period'
    | 'derived-differs'
    | 'separator'
    | 'year'
    | 'unclear-row'
    | 'spanning'
    | 'unknown-unit'
    | 'invalid';
  /** The label of the row as it is printed, or its number from 1; empty for the whole table. */
  readonly row: string;
  /** The header of the column as it is printed, or its number from 1; empty for the whole row. */
  readonly column: string;
  readonly text: string;
  readonly expected: string;
}

/** A problem; what is not given is empty. */
export function tableProblem(
  kind: TableProblem['kind'],
  { row = '', column = '', text = '', expected = '' }: Partial<Omit<TableProblem, 'kind'>> = {},
): TableProblem {
  return { kind, row, column, text, expected };
}
