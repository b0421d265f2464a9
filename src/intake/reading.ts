import type { Finding } from '../check/finding.js';
import type { Observation, ObservationKey, Report } from '../report/report.js';

/** A place in a statutory table: `三`, and the labels of row and column. Empty if unknown. */
export interface TablePlace {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/**
 * Why a number on a page was not read.
 *
 * - `no-header`: no header above the cells names their columns.
 * - `too-few`, `too-many`: the row has fewer or more cells than there are columns.
 * - `misaligned`: the row is not under its headers, and its sum does not confirm its place.
 * - `spanned`: a figure spans several rows or columns.
 * - `unreadable`: the cell does not contain exactly one number.
 * - `unconfirmed`: the number has spaces inside, or a blank beside it, and no sum confirms it.
 * - `order`: the row or column is not at its place in the form.
 * - `twice`: two rows have the same label, or two tables differ.
 * - `moved`: the sums indicate that figures of this row or column were exchanged.
 * - `unknown-row`, `unknown-column`: the form has no such label.
 * - `note`: a number in a remark on another one.
 * - `unit`: the unit of an amount is unknown, or not stated.
 * - `ambiguous`: a sentence can be read in several ways.
 * - `other-subject`: the number is about another year or another public body.
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

/** A number on the page that was not read: its place, its text, and why. */
export interface Unread extends TablePlace {
  readonly reason: UnreadReason;
  readonly text: string;
}

/** A figure that was read from a cell of a statutory table, without its evidence. */
export interface Taken extends TablePlace {
  readonly key: ObservationKey;
  readonly value: number | null;
  readonly status?: NonNullable<Observation['status']>;
  readonly printedUnit?: string;
}

/** The result of reading a statutory table. `missing` are rows of the form that the table lacks. */
export interface FormTableReading {
  readonly taken: readonly Taken[];
  readonly unread: readonly Unread[];
  readonly missing: readonly TablePlace[];
}

/**
 * A problem that needs a person's attention, other than single numbers.
 *
 * - `no-table`: the page has no statutory table; `picture`: its tables are pictures.
 * - `missing`: a row or table of the form is not on the page.
 * - `several-tables`: the page has the table several times, with different figures; none was read.
 * - `mixed-form`: the tables mix the forms of 2019 and 2021.
 * - `form`: nothing identifies the form.
 * - `no-period`, `no-publisher`: not stated on the page, or not unambiguously.
 * - `contradiction`: `check` found that the figures contradict each other.
 * - `prose`: a sentence has a different figure than the table.
 * - `invalid`: the report that was read is not valid.
 */
export interface ReadingProblem extends TablePlace {
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

/** A report as stored: `readReport` adds the measures and codes of its form. */
export type ReportJson = Report;

/**
 * A page as read: each of its numbers is an observation, or in `unread`, or part of something in `passedOver`.
 * `report` is null if the page has no figure of a form, or does not state its year.
 */
export interface PageReading {
  readonly report: Report | null;
  /** The report as JSON for storage, without what its form adds; null if there is no report. */
  readonly json: ReportJson | null;
  readonly problems: readonly ReadingProblem[];
  readonly unread: readonly Unread[];
  readonly passedOver: readonly PassedOver[];
  /** Counts in sentences of a page without tables; they are in the report only if requested. */
  readonly proposed: readonly Proposed[];
}
