import type { Rule } from '../check/finding.js';
import type { TableProblem } from '../intake/table-problem.js';
import type { TagName } from '../report/charts.js';
import type { Given } from '../report/identify-input.js';
import type { Encoding } from '../report/name-encoding.js';
import type { Problem } from '../report/problem.js';
import type { InexactStatus, MissingStatus } from '../report/report.js';
import type { Language } from '../report/language.js';

/** A number in a sentence: with its unit, and bare if the sentence already names the unit. */
export interface Amount {
  readonly full: string;
  readonly bare: string;
}

/** A class in a sentence: its label, its amount, and its share, marked if derived. */
export interface Named {
  readonly label: string;
  readonly amount: Amount;
  readonly share: { readonly text: string; readonly derived: boolean } | null;
}

/** A block of cases in a sentence; `parts` are the classes that have cases. */
export interface Block {
  readonly label: string;
  readonly total: Amount;
  readonly parts: readonly Named[];
}

/**
 * A finding of `check` for a sentence: the name of its subject, and formatted numbers, including percent signs.
 * `left` and `right` are the sides of an identity. A difference has no sign; `more` gives its direction.
 */
export interface FoundFact {
  readonly rule: Rule;
  readonly assessable: boolean;
  /** For a share: whether its base is 0. */
  readonly ofNothing: boolean;
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly difference: string;
  readonly more: boolean;
  readonly left: string;
  readonly right: string;
}

/**
 * The sums and differences in the text about a chart: the classes, their excess over the total, all shares shown,
 * the printed or derived shares, and the difference between the two sides of a flow.
 */
export type SumKind =
  'classes' | 'excess' | 'short' | 'shares' | 'printed-shares' | 'derived-shares' | 'difference';

/** Why an element shows a message instead of a chart. */
export type Failure =
  /**
   * `table`: `true` if a table would do; otherwise a table exists, but is for a chart only or is behind the
   * element.
   */
  | { readonly kind: 'no-data'; readonly table?: true | 'of-a-chart' | 'behind' }
  | { readonly kind: 'several-sources'; readonly names: string }
  | { readonly kind: 'unknown-report'; readonly name: string; readonly known: string }
  | {
      readonly kind: 'not-loaded';
      readonly address: string;
      readonly cause: NotLoadedCause;
      /** The browser's own message or, for `status`, the status code. */
      readonly reason: string;
    }
  /** The apparent encoding of a file that is not UTF-8; `cut` if only its end is missing. */
  | { readonly kind: 'not-text'; readonly encoding: Encoding | null; readonly address?: string }
  /** `address`: of data outside the page. */
  | { readonly kind: 'not-json'; readonly reason: string; readonly address?: string | undefined }
  /** `address`: as above. */
  | { readonly kind: 'no-report'; readonly given: Given; readonly address?: string | undefined }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly Problem[];
      readonly address?: string | undefined;
    }
  | { readonly kind: 'not-published'; readonly chart: TagName }
  /** A part of this package that is loaded on demand. */
  | { readonly kind: 'cannot-load'; readonly reason: string }
  | { readonly kind: 'unexpected'; readonly reason: string }
  | { readonly kind: 'unreadable-table'; readonly problems: readonly TableProblem[] }
  | { readonly kind: 'contradicted-table'; readonly figures: readonly ContradictedFigure[] };

/** Descriptions of what was passed in place of a report. */
export type GivenWords = Readonly<Record<Given['what'], (name: string) => string>>;

/**
 * Why data could not be loaded: an empty address, no connection or no permission, no response in time, or an error
 * status.
 */
export type NotLoadedCause = 'address' | 'network' | 'late' | 'status';

/** The text for each cause; `code` is the HTTP status. */
export type NotLoaded = Readonly<Record<NotLoadedCause, (code: string) => string>>;

/** A figure on which a table in the page and the chart's data disagree. */
export interface ContradictedFigure {
  readonly label: string;
  /** What differs, if not the figure of a row; `no-row` if the data have no row with this label, or several. */
  readonly about?: 'period' | 'publisher' | 'no-row';
  readonly table: string;
  readonly data: string;
}

/**
 * The text of every chart in one language that is shown before any interaction. Sentences are whole, so that each
 * language can have its own word order; numbers arrive formatted. Class labels come from the report.
 */
export interface Messages {
  readonly language: Language;

  /** The name of a unit; null if unknown. `count` selects the plural if the language has one. */
  unit(unit: string, count: number): string | null;
  /** A unit with a multiplier: 万元, × 10,000 yuan. The multiplier is formatted like other numbers. */
  manyOf(multiplier: string, unit: string): string;
  /** A number with its unit. */
  quantity(amount: string, unit: string): string;
  approximate(status: InexactStatus, amount: string): string;
  /** A share too small, or too close to the whole, to be shown exactly with its decimals. */
  lessThan(share: string): string;
  moreThan(share: string): string;
  /** A share whose base is not the total. */
  shareOf(share: string, base: string): string;
  readonly missing: Readonly<Record<MissingStatus, string>>;
  /** `2017`, `2024-07` or `2024-07-01`. */
  date(iso: string): string;
  dates(start: string, end: string): string;
  readonly listSeparator: string;
  /** Joins the clauses of one sentence. */
  sentence(clauses: readonly string[]): string;
  /** Joins the sentences of one paragraph. */
  paragraph(sentences: readonly string[]): string;
  /** Joins subject, publisher and period in one line. */
  line(items: readonly string[]): string;

  readonly byDisclosureCategory: string;
  readonly byOutcome: string;
  readonly byAppealResult: string;
  readonly byChannel: string;
  readonly bySubject: string;
  readonly byApplicant: string;
  readonly byKind: string;
  readonly inAndOut: string;
  unitNote(unit: string): string;
  eachMarkOneCase(unit: string, multiplier?: number): string;

  largestHeading(label: string, total: Amount | null, largest: string | null): string;
  largest(classes: readonly Named[]): string;
  smallest(part: Named): string;
  onlyClass(part: Named): string;
  largestIsOther(other: Named): string;
  /** Of the categories that are named, or of those that have a figure. */
  largestAmong(of: 'named' | 'given', clause: string): string;

  outcomesHeading(label: string, total: Amount | null, granted: Named | null): string;
  outcomes(label: string, total: Amount | null, parts: readonly Named[]): string;
  allGranted(label: string, total: Amount, part: Named): string;
  /** One more class, after a clause that named the measure. */
  named(part: Named): string;
  noneGranted(label: string, total: Amount | null, part: Named): string;

  subjectsHeading(largest: Named): string;
  subjects(parts: readonly Named[]): string;
  readonly countsNotPublished: string;
  statutoryHeading(parts: readonly Named[]): string;
  statutory(measure: string, parts: readonly Named[]): string;
  flowHeading(received: Amount, concluded: Amount): string;
  flow(input: Block, output: Block): string;
  readonly flowIn: string;
  readonly flowOut: string;
  applicantsHeading(largest: Named, total: Amount): string;
  applicants(label: string, total: Amount, parts: readonly Named[]): string;
  readonly shareBars: string;
  readonly keyFigures: string;

  appealsHeading(blocks: readonly Block[]): string;
  appealsAllUpheld(blocks: readonly Block[]): string;
  appealBlock(block: Block): string;
  /** A single result, if the number of all cases is not known. */
  appealResult(result: Named): string;
  noCases(labels: readonly string[]): string;

  /** For classes whose counts are sums of printed figures. */
  countsAreDerived(labels: readonly string[]): string;
  /** After a finding whose shares are all derived. */
  readonly sharesAreDerived: string;
  nothing(label: string): string;
  notBrokenDown(label: string): string;
  notPublished(labels: readonly string[]): string;
  suppressed(labels: readonly string[]): string;
  /** Of classes whose shares are printed, and no figures. */
  onlyShares(labels: readonly string[]): string;
  notApplicable(labels: readonly string[]): string;
  totalNotPublished(label: string): string;
  notItemised(itemised: Amount, remainder: Amount): string;

  readonly category: string;
  readonly subject: string;
  readonly channel: string;
  readonly applicant: string;
  readonly item: string;
  readonly result: string;
  count(unit: string): string;
  readonly share: string;
  readonly shareDerived: string;
  readonly number: string;
  /** A row or panel with its unit. */
  panel(label: string, unit: string): string;
  /** The heading of a block. */
  blockLabel(label: string, total: Amount): string;
  readonly ownScaleNote: string;
  flowNote(difference: string): string;
  /** Classes without a figure that a remainder holds too. */
  remainderIncludes(labels: readonly string[], suppressed: boolean): string;
  readonly total: string;
  readonly remainder: string;
  readonly derived: string;
  caption(subject: string, publisher: string, period: string): string;

  /** A note on one block only. */
  noteOn(label: string, note: string): string;
  readonly derivedNote: string;
  /** `printed`: whether the report prints another share, of the total. */
  sharesDerivedNote(printed: boolean): string;
  sharesNote(sum: string, printed: string | null, derived: string | null): string;
  remainderNote(itemised: Amount, total: Amount, remainder: Amount, explained: boolean): string;
  /** `label`: of one class that exceeds the total by itself; without one, of the sum of the classes. */
  excessNote(itemised: Amount, total: Amount, excess: Amount, label?: string): string;
  /** Of classes that are all there are. */
  shortNote(itemised: Amount, total: Amount, short: Amount): string;
  readonly contradictsItself: string;
  mergedNote(label: string): string;
  approximateNote(labels: readonly string[]): string;
  /** For sums with missing members, listed in `missing`. */
  atLeastNote(labels: readonly string[], missing: readonly string[]): string;
  /** For shares of classes without a total. */
  sharesAreOf(base: string): string;
  /** The base of printed shares, if it is not the total. */
  shareBaseNote(labels: readonly string[], base: string): string;
  /** For classes that may overlap. */
  readonly overlapNote: string;
  /**
   * Why the 100% strip is not drawn: the classes are not parts of one whole, they exceed it, one is unknown, or all
   * are 0.
   */
  noStripNote(reason: 'no-whole' | 'excess' | 'short' | 'unknown' | 'nothing'): string;
  /** A number that is a button: it opens where the number comes from. */
  evidenceOf(number: string, derived: boolean, label: string): string;

  source(title: string): string;
  readonly charts: Readonly<Record<TagName | 'check', string>>;
  /** The button that opens the files of a chart. */
  readonly download: string;
  readonly loading: string;
}

/** The text that is loaded on demand in one language: evidence, files, checks and errors. */
export interface Details {
  /**
   * The number that a form prints before a title or row: `place` within its `depth`, 1 for a table, 4 for a reason.
   */
  formNumber(depth: number, place: number): string;
  /** The spoken mark of an inconsistent figure; `notes` are the numbers of the notes that explain it. */
  contradicted(notes: string): string;
  readonly contradictedNote: string;
  /** Shown above a table that scrolls on a phone. */
  readonly scrollSideways: string;

  /** The label of a group member whose row is among those of the classes. */
  ofWhich(label: string): string;

  found(fact: FoundFact): string;

  /** The names of the evidence lines. */
  readonly terms: Readonly<
    Record<'quote' | 'cell' | 'formula' | 'printedShare' | 'derivedShare' | 'note' | 'source', string>
  >;
  quotation(quote: string): string;
  /**
   * The text in pieces; every second one is a name in the language of the source. Row and column are already
   * quoted.
   */
  cell(table: string, row: string, column: string): readonly string[];
  shareAgrees(printed: string, counts: string): string;
  shareDiffers(printed: string, counts: string): string;
  /** The columns of a chart's CSV: block, group, class, value, status, kind, share, kind of share, basis. */
  readonly csvColumns: readonly string[];
  /** Names on the proof sheet. */
  shareName(figure: string, base: string): string;
  /** The name of a number in the text about a chart. */
  sumName(chart: string, kind: SumKind): string;
  /** The name of a number in the sentence about a finding. */
  findingName(figure: string, rule: Rule, part: 'expected' | 'found' | 'difference'): string;
  readonly proof: {
    readonly title: string;
    readonly columns: readonly [kind: string, name: string, figure: string, basis: string, charts: string];
    readonly kinds: Readonly<Record<'printed' | 'derived', string>>;
    readonly signature: string;
    readonly download: string;
  };
  readonly report: {
    readonly findings: string;
    /** The heading that opens the tables of the form. */
    readonly tables: string;
    readonly noFindings: string;
    readonly sources: string;
    readonly citation: string;
    readonly copy: string;
    readonly copied: string;
    readonly revisionOf: string;
    readonly cite: (
      publisher: string | null,
      title: string,
      published: string | null,
      url: string | null,
    ) => string;
  };
  failure(failure: Failure): string;
  /** Descriptions of the formats defined by a pattern. */
  readonly formats: Readonly<Record<NonNullable<Problem['format']>, string>>;
  problem(problem: Problem): string;
  /** Shown below an error: what the chart still shows. `whose` gives its publisher and period, if known. */
  keptNote(whose: string | null): string;

  /** A problem with a table in the page, with its row and column. */
  tableProblem(problem: TableProblem): string;
  contradictedFigure(figure: ContradictedFigure): string;

  /** A table exists, but can only be the data of a chart. */
  readonly tableOfAChart: string;
  /** The parser has moved the table behind its element, because the element is in a paragraph. */
  readonly tableBehind: string;
  /** The data have no row with the label of a row in the page's table. */
  readonly noSuchRow: string;
  /** The button that opens the sources of the figures in a page's table. */
  readonly origins: string;
}

/** All text of the package in one language. */
export type Locale = Messages & Details;
