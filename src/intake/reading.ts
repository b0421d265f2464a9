import type { Finding } from '../check/finding.js';
import type { Observation, ObservationKey, Report } from '../report/report.js';

/** A place in a statutory table: `三`, and the labels of row and column. Empty where it is not known. */
export interface Place {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/**
 * Why a number on a page was not read.
 *
 * - `no-header`: no words over the cells say what their columns are.
 * - `too-few`, `too-many`: the row has not as many cells as there are columns.
 * - `misaligned`: the row is not under its headers, and its sum does not confirm where it belongs.
 * - `spanned`: a figure spans several rows or columns.
 * - `unreadable`: the cell has not exactly one number.
 * - `unconfirmed`: the number has spaces inside, or a blank beside it, and no sum confirms it.
 * - `order`: the row or column is not where the form has it.
 * - `twice`: two rows have the same label, or two tables differ.
 * - `moved`: the sums say that figures of this row or column stand in each other's place.
 * - `unknown-row`, `unknown-column`: the form has none with that label.
 * - `note`: a number in a remark on another one.
 * - `unit`: the unit of an amount is unknown, or not stated.
 * - `ambiguous`: a sentence can be read in several ways.
 */
export type UnreadReason =
  | 'no-header'
  | 'too-few'
  | 'too-many'
  | 'misaligned'
  | 'spanned'
  | 'unreadable'
  | 'unconfirmed'
  | 'order'
  | 'twice'
  | 'moved'
  | 'unknown-row'
  | 'unknown-column'
  | 'note'
  | 'unit'
  | 'ambiguous'
  | 'other-subject';

/** A number on the page that was not read: where it is, as printed, and why. */
export interface Unread extends Place {
  readonly reason: UnreadReason;
  readonly text: string;
}

/** A figure that was read from a cell of a statutory table, without its evidence. */
export interface Taken extends Place {
  readonly key: ObservationKey;
  readonly value: number | null;
  readonly status?: NonNullable<Observation['status']>;
  readonly printedUnit?: string;
}

/** What was read from a statutory table. `missing` are rows of the form that the table has not. */
export interface TableReading {
  readonly taken: readonly Taken[];
  readonly unread: readonly Unread[];
  readonly missing: readonly Place[];
}

/**
 * What a person has to look at, other than single numbers.
 *
 * - `no-table`: the page has no statutory table; `picture`: its tables are pictures.
 * - `missing`: a row or table of the form is not on the page.
 * - `several-tables`: the page has the table several times, with different figures; none was read.
 * - `mixed-form`: the table is between the forms of 2019 and 2021.
 * - `form`: nothing says which form it is.
 * - `no-period`, `no-publisher`: the page does not say, or says several things.
 * - `contradiction`: `check` found that the figures contradict each other.
 * - `prose`: a sentence has another figure than the table.
 */
export interface ReadingProblem extends Place {
  readonly kind:
    | 'no-table'
    | 'picture'
    | 'missing'
    | 'several-tables'
    | 'mixed-form'
    | 'form'
    | 'no-period'
    | 'no-publisher'
    | 'contradiction'
    | 'prose'
    | 'invalid';
  readonly text: string;
  readonly finding?: Finding;
}

/** A table, a column of a table or a sentence with numbers that are not figures of the report. */
export interface PassedOver {
  readonly kind: 'table' | 'column' | 'sentence';
  readonly text: string;
}

/** A count in a sentence: its measure and class, its number, and the words that it was read from. */
export interface Proposed {
  readonly measure: string;
  readonly category?: string;
  readonly value: number;
  readonly status?: NonNullable<Observation['status']>;
  readonly quote: string;
}

/** A report as it is kept: `readReport` adds the measures and codes of its form. */
export type ReportJson = Report;

/**
 * A page as read: each of its numbers is an observation, or in `unread`, or in something `passedOver`. `report` is
 * null if the page has no figure of a form, or does not say of which year it is.
 */
export interface PageReading {
  readonly report: Report | null;
  /** The report as JSON to keep: without what its form adds. Null if there is no report. */
  readonly json: ReportJson | null;
  readonly problems: readonly ReadingProblem[];
  readonly unread: readonly Unread[];
  readonly passedOver: readonly PassedOver[];
  /** Counts in sentences of a page without tables; they are in the report only if that was asked for. */
  readonly proposed: readonly Proposed[];
}
