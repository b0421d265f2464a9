import type { OneReportTag } from '../report/charts.js';
import type { MarkedStatus, MissingStatus } from '../report/report.js';
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
export interface CaseBlock {
  readonly label: string;
  readonly total: Amount;
  readonly parts: readonly Named[];
}

/**
 * The sums and differences in the text about a chart: the classes, their excess over the total, all shares shown,
 * the printed or derived shares, the difference between the two sides of a flow, and what was granted in full or in part.
 */
export type SumKind =
  'classes' | 'excess' | 'short' | 'shares' | 'printed-shares' | 'derived-shares' | 'difference' | 'granted';

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
  approximate(status: MarkedStatus, amount: string): string;
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

  /** The share of the largest class if it has one, else its label. */
  largestHeading(label: string, total: Amount | null, largest: Named | null): string;
  largest(classes: readonly Named[]): string;
  smallest(part: Named): string;
  onlyClass(part: Named): string;
  largestIsOther(other: Named): string;
  /** Of the categories that are named, or of those that have a figure. */
  largestAmong(of: 'named' | 'given', clause: string): string;

  /** The shares of the classes if all have one, else their amounts. */
  /** What was granted in full and in part together, above the strip. */
  granted(count: string, share: string | null): string;
  outcomesHeading(label: string, total: Amount | null, classes: readonly Named[]): string;
  outcomes(label: string, total: Amount | null, parts: readonly Named[]): string;
  allGranted(label: string, total: Amount, part: Named): string;
  /** One more class, after a clause that named the measure. */
  named(part: Named): string;
  noneGranted(label: string, total: Amount | null, part: Named): string;

  subjectsHeading(largest: Named): string;
  subjects(parts: readonly Named[]): string;
  readonly countsNotPublished: string;
  /** Figures of several measures. */
  figures(parts: readonly Named[]): string;
  statutory(measure: string, parts: readonly Named[]): string;
  flowHeading(received: Amount, concluded: Amount): string;
  /** `change` of the backlog since the year before; null if one of them is not known exactly. */
  backlogHeading(forward: Named, over: Named, change: 'more' | 'less' | 'same' | null): string;
  readonly flowIn: string;
  readonly flowOut: string;
  applicantsHeading(largest: Named, total: Amount): string;
  /** The share of one outcome for each kind of applicant. */
  outcomeByApplicant(
    outcome: string,
    applicants: readonly { readonly label: string; readonly share: string }[],
  ): string;
  applicants(label: string, total: Amount, parts: readonly Named[]): string;
  readonly shareBars: string;
  readonly keyFigures: string;

  appealsHeading(blocks: readonly CaseBlock[]): string;
  /** The number of cases with one result in each block. */
  appealResultHeading(
    result: string,
    blocks: readonly { readonly label: string; readonly total: Amount; readonly amount: Amount }[],
  ): string;
  appealsAllUpheld(blocks: readonly CaseBlock[]): string;
  appealBlock(block: CaseBlock): string;
  /** A single result, if the number of all cases is not known. */
  appealResult(result: Named): string;
  noCases(labels: readonly string[]): string;
  /** A clause about one of several blocks. */
  clauseOn(label: string, clause: string): string;

  nothing(label: string): string;
  notBrokenDown(label: string): string;
  notPublished(labels: readonly string[]): string;
  /** For figures that are missing for reasons other than that the report does not publish them. */
  missingFigures(status: 'not-yet-known' | 'unreadable' | 'not-found', labels: readonly string[]): string;
  suppressed(labels: readonly string[]): string;
  /** For classes with printed shares but no figures. */
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
  /** Classes without a figure that the remainder includes. */
  remainderIncludes(labels: readonly string[], suppressed: boolean): string;
  readonly total: string;
  readonly remainder: string;
  readonly derived: string;
  caption(subject: string, publisher: string, period: string): string;

  /** A note on one block only. */
  noteOn(label: string, note: string): string;
  readonly derivedNote: string;
  /**
   * `printed`: whether the report prints another share, of the total. `flagged`: whether it also explains the sign of
   * derived numbers.
   */
  sharesDerivedNote(printed: boolean, flagged: boolean): string;
  sharesNote(sum: string, printed: string | null, derived: string | null): string;
  remainderNote(itemised: Amount, total: Amount, remainder: Amount, explained: boolean): string;
  /** `label`: of one class that exceeds the total by itself; without one, of the sum of the classes. */
  excessNote(itemised: Amount, total: Amount, excess: Amount, label?: string): string;
  /** For classes that are exhaustive. */
  shortNote(itemised: Amount, total: Amount, short: Amount): string;
  readonly contradictsItself: string;
  mergedNote(label: string): string;
  provisionalNote(labels: readonly string[]): string;
  revisedNote(label: string, previous: string): string;
  /** In the subtitle of a report whose figures may change, or have changed. */
  readonly provisionalReport: string;
  readonly revisedReport: string;
  readonly excerptNote: string;
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
  /** The label of a number that is a button for its evidence. */
  evidenceOf(number: string, derived: boolean, label: string): string;

  source(title: string): string;
  /** What opens a page table below its chart. */
  readonly pageTable: string;
  /** The heading of notes on how figures were read. */
  readonly aboutSource: string;
  readonly charts: Readonly<Record<OneReportTag | 'check', string>>;
  /** What a reader can do with the numbers of a chart. */
  readonly hint: string;
  /** The button that opens the files of a chart. */
  readonly download: string;
  /** The button that opens the code to embed a chart. */
  readonly embed: string;
  /** The link to a chart itself. */
  readonly link: string;
  readonly loading: string;
}
