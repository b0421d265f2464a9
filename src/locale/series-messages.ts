import type { Rule } from '../check/finding.js';
import type { DeclaredBreak, DeclaredGap } from '../series/series-data.js';
import type { ReportsName } from '../report/charts.js';
import type { Report } from '../report/report.js';
import type { Amount } from './messages.js';
import type { Language } from '../report/language.js';

/** A number of one period, for a sentence. */
export interface Dated {
  readonly period: string;
  readonly amount: Amount;
}

/** A change for a sentence: both numbers, their difference without its sign, and the percentage change, if it is stated. */
export interface StatedChange {
  readonly label: string;
  readonly before: Dated;
  readonly after: Dated;
  readonly difference: Amount;
  readonly direction: 'more' | 'less' | 'same';
  readonly percent: string | null;
}

/** A contradiction between a year and the previous one. */
export interface YearFact {
  readonly rule: Rule;
  readonly period: string;
  readonly label: string;
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
}

/** A body with its number or share, for a sentence. */
export interface NamedBody {
  readonly name: string;
  readonly amount: string;
}

/** The text of a comparison of bodies in one language. */
export interface ComparisonMessages {
  /** `least` and `most`: the smallest and the largest number; null if they are not numbers of one definition. */
  heading(
    label: string,
    period: string,
    bodies: number,
    own: NamedBody | null,
    range: readonly [least: string, most: string] | null,
  ): string;
  readonly body: string;
  /** The name of the reader's own body. */
  own(name: string): string;
  /** The order of the bodies; `share` is the order of value of shares. */
  readonly orders: Readonly<Record<'published' | 'value' | 'share' | 'name', string>>;
  readonly ownFirst: string;
  /** A share with its base. */
  shareOf(share: string, base: string): string;
  /** The base of a share that is not computed. */
  baseOnly(base: string): string;
  readonly shareHead: string;
  /** The measure that shares are of. */
  baseIs(label: string): string;
  few(names: readonly string[], threshold: number): string;
  missing(names: readonly string[]): string;
  otherPeriods(names: readonly string[]): string;
  /** A group of bodies whose figures count something else. */
  readonly otherDefinition: string;
  /** The whole, the sum of its parts, what is left. */
  rest(whole: string, total: string, sum: string, left: string): string;
  exceeded(whole: string, total: string, sum: string, difference: string): string;
  notSummed(whole: string): string;
  readonly search: string;
  shown(shown: number, all: number): string;
  showAll(all: number): string;
}

/** The text of charts over years in one language. */
export interface SeriesMessages {
  readonly language: Language;
  readonly charts: Readonly<Record<ReportsName, string>>;
  heading(label: string, last: Dated, change: StatedChange | null): string;
  change(change: StatedChange): string;
  /** A change that a report prints, with the one that its figures give. */
  printedChange(change: StatedChange, printed: string): string;
  missingYears(periods: readonly string[]): string;
  readonly gaps: Readonly<Record<DeclaredGap['reason'] | 'no-report', string>>;
  partial(period: string): string;
  /** Short, for the drawing. */
  readonly breaks: Readonly<Record<DeclaredBreak['kind'], string>>;
  /** `words`: the author's reason, or what differs. */
  breakNote(kind: DeclaredBreak['kind'], before: string, after: string, words: string | null): string;
  differs(before: string, after: string): string;
  definition(label: string, before: string, after: string): string;
  event(period: string, words: string): string;
  readonly scopes: Readonly<Record<NonNullable<Report['scope']> | 'unstated', string>>;
  readonly releases: Readonly<Record<NonNullable<Report['release']>, string>>;
  /** The name of a form; an unknown one is named by its id. */
  form(id: string): string;
  readonly year: string;
  /** The column of a total. */
  readonly total: string;
  /** A class with the name of its measure. */
  classOf(measure: string, name: string): string;
  /** The title of decisions by kind. */
  readonly decisions: string;
  readonly oneScale: string;
  readonly ownScales: string;
  /** Drawings that do not share the scale of the others. */
  ownScale(label: string): string;
  readonly openMarks: string;
  readonly emptyPlaces: string;
  readonly rounded: string;
  readonly openStrips: string;
  readonly barScale: string;
  readonly oneCase: string;
  /** The titles of the two tables: requests in and out, and their outcomes. */
  readonly tables: Readonly<Record<'flows' | 'outcomes', string>>;
  olderReleases(period: string): string;
  readonly strips: string;
  readonly noStrip: string;
  /** In a cell: the change from the previous year. */
  cellChange(difference: string, percent: string | null): string;
  /** The meaning of the small figures in the table. */
  cellNote(shares: boolean): string;
  found(fact: YearFact): string;
  readonly csvColumns: readonly string[];
  readonly comparison: ComparisonMessages;
}
