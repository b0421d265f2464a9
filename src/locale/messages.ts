import type { Rule } from '../check/finding.js';
import type { TableProblem } from '../intake/table-problem.js';
import type { TagName } from '../report/charts.js';
import type { Given } from '../report/given-instead.js';
import type { Encoding } from '../report/name-encoding.js';
import type { Problem } from '../report/problem.js';
import type { InexactStatus, MissingStatus } from '../report/report.js';
import type { Language } from '../report/language.js';

/** A number in a sentence: with its unit, and bare, for where the words around it already say the unit. */
export interface Amount {
  readonly full: string;
  readonly bare: string;
}

/** A class in a sentence: its label, its amount, and its share, told apart where it is derived. */
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
 * A finding of `check` in a sentence: its subject by name, numbers formatted, percent signs included. `left` and
 * `right` are the two sides of an identity; a difference has no sign, `more` says its direction.
 */
export interface FoundFact {
  readonly rule: Rule;
  readonly assessable: boolean;
  /** Of a share: whether its base is 0. */
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
 * What the words about a chart add up or subtract: the classes, by how much they exceed the total, the shares that are
 * shown, those of them that are printed or derived, and by how much the two sides of a flow differ.
 */
export type SumKind = 'classes' | 'excess' | 'shares' | 'printed-shares' | 'derived-shares' | 'difference';

/** Why an element shows a message and no chart. */
export type Failure =
  /** `table`: one would do; or there is one, which may be the data of a chart only, or stands behind its tag. */
  | { readonly kind: 'no-data'; readonly table?: true | 'of-a-chart' | 'behind' }
  | { readonly kind: 'several-sources'; readonly names: string }
  | { readonly kind: 'unknown-report'; readonly name: string; readonly known: string }
  | {
      readonly kind: 'not-loaded';
      readonly address: string;
      readonly cause: NotLoadedCause;
      /** What the browser says of it, in its own words; of a status, its number. */
      readonly reason: string;
    }
  /** Of a file that is not UTF-8: what it looks like; `cut` if only its end is missing. */
  | { readonly kind: 'not-text'; readonly encoding: Encoding | null; readonly address?: string }
  /** `address`: of data that are not in the page. */
  | { readonly kind: 'not-json'; readonly reason: string; readonly address?: string | undefined }
  /** `address`: as above. */
  | { readonly kind: 'no-report'; readonly given: Given; readonly address?: string | undefined }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly Problem[];
      readonly address?: string | undefined;
    }
  | { readonly kind: 'not-published'; readonly chart: TagName }
  /** A part of this package, which a page loads on demand. */
  | { readonly kind: 'cannot-load'; readonly reason: string }
  | { readonly kind: 'unexpected'; readonly reason: string }
  | { readonly kind: 'unreadable-table'; readonly problems: readonly TableProblem[] }
  | { readonly kind: 'contradicted-table'; readonly figures: readonly ContradictedFigure[] };

/** Words for what was given in place of a report. */
export type GivenWords = Readonly<Record<Given['what'], (name: string) => string>>;

/** Why data could not be loaded: an empty address, no connection or no leave, no answer in time, a status that is no success. */
export type NotLoadedCause = 'address' | 'network' | 'late' | 'status';

/** Words for each of them; `code` is that of a status. */
export type NotLoaded = Readonly<Record<NotLoadedCause, (code: string) => string>>;

/** A figure that a table in the page and the data that were named for it do not agree on. */
export interface ContradictedFigure {
  readonly label: string;
  /** What it is, where it is no figure of a row; `no-row` where the data have no row of this label, or several. */
  readonly about?: 'period' | 'publisher' | 'no-row';
  readonly table: string;
  readonly data: string;
}

/**
 * The words of every chart, in one language: all that is said before a reader asks for more. A sentence is a whole,
 * so that each language can have its own order; numbers come in already formatted. Class labels come from the report.
 */
export interface Messages {
  readonly language: Language;

  /** The word for a unit; null for one that we do not know. `count` decides the plural where the language has one. */
  unit(unit: string, count: number): string | null;
  /** A unit of many: 万元, × 10,000 yuan. The multiplier is written as other numbers are. */
  manyOf(multiplier: string, unit: string): string;
  /** A number and the word for its unit. */
  quantity(amount: string, unit: string): string;
  approximate(status: InexactStatus, amount: string): string;
  /** A share too small, or too near the whole, to be told from it at its decimals. */
  lessThan(share: string): string;
  moreThan(share: string): string;
  /** A share of another figure than the total. */
  shareOf(share: string, base: string): string;
  readonly missing: Readonly<Record<MissingStatus, string>>;
  /** `2017`, `2024-07` or `2024-07-01`. */
  date(iso: string): string;
  dates(start: string, end: string): string;
  readonly listSeparator: string;
  /** Clauses of one sentence. */
  sentence(clauses: readonly string[]): string;
  /** Sentences of one paragraph. */
  paragraph(sentences: readonly string[]): string;
  /** What, whose and when, in one line. */
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
  eachMarkOneCase(unit: string): string;

  largestHeading(label: string, total: Amount | null, largest: string | null): string;
  largest(classes: readonly Named[]): string;
  smallest(part: Named): string;
  onlyClass(part: Named): string;
  largestIsOther(other: Named): string;
  amongNamed(clause: string): string;

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
  /** A result by itself, where the number of all cases is not known. */
  appealResult(result: Named): string;
  noCases(labels: readonly string[]): string;

  /** Said of classes whose counts are sums of what the report prints. */
  countsAreDerived(labels: readonly string[]): string;
  /** Said once, after a finding whose shares are all derived. */
  readonly sharesAreDerived: string;
  nothing(label: string): string;
  notBrokenDown(label: string): string;
  notPublished(labels: readonly string[]): string;
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
  /** What heads a block. */
  blockLabel(label: string, total: Amount): string;
  readonly ownScaleNote: string;
  flowNote(difference: string): string;
  /** Classes without a figure that a remainder holds too. */
  remainderIncludes(labels: readonly string[]): string;
  readonly total: string;
  readonly remainder: string;
  readonly derived: string;
  caption(subject: string, publisher: string, period: string): string;

  /** A note that is of one block only. */
  noteOn(label: string, note: string): string;
  readonly derivedNote: string;
  /** `printed`: whether the report prints another share, of the total. */
  sharesDerivedNote(printed: boolean): string;
  sharesNote(sum: string, printed: string | null, derived: string | null): string;
  remainderNote(itemised: Amount, total: Amount, remainder: Amount): string;
  /** `label`: of one class that exceeds the total by itself; without one, of the sum of the classes. */
  excessNote(itemised: Amount, total: Amount, excess: Amount, label?: string): string;
  mergedNote(label: string): string;
  approximateNote(labels: readonly string[]): string;
  /** Of sums of which the members in `missing` have no figure. */
  atLeastNote(labels: readonly string[], missing: readonly string[]): string;
  /** Of which figure the printed shares of these classes are, where it is not the total. */
  /** Of shares of classes that have no total. */
  sharesAreOf(base: string): string;
  shareBaseNote(labels: readonly string[], base: string): string;
  /** Of classes that may overlap. */
  readonly overlapNote: string;
  /**
   * Why the 100% strip is not drawn: the classes are not parts of one whole, they exceed it, one is not known, or there
   * is nothing.
   */
  noStripNote(reason: 'no-whole' | 'excess' | 'unknown' | 'nothing'): string;
  /** A number that is a button: it opens where the number comes from. */
  evidenceOf(number: string, derived: boolean, label: string): string;

  source(title: string): string;
  readonly charts: Readonly<Record<TagName | 'check', string>>;
  /** The button behind which the files of a chart are. */
  readonly takeAway: string;
  readonly loading: string;
}

/** The words that are wanted on demand, in one language: of evidence, files, checks, and of what went wrong. */
export interface Details {
  /** What a form prints before a title or row: `place` among those of its `depth`, 1 for a table, 4 for a ground. */
  formNumber(depth: number, place: number): string;
  /** A figure that is marked, for the ear; `notes` are the numbers of its explanations. */
  contradicted(notes: string): string;
  readonly contradictedNote: string;
  /** Above a table that scrolls on a phone. */
  readonly scrollSideways: string;

  /** The label of a member of a group where its row stands among those of the classes. */
  ofWhich(label: string): string;

  found(fact: FoundFact): string;

  /** Names of the lines of evidence. */
  readonly terms: Readonly<
    Record<'quote' | 'cell' | 'formula' | 'printedShare' | 'derivedShare' | 'note' | 'source', string>
  >;
  quotation(quote: string): string;
  /** In pieces, of which every second one is a name as the source has it. Row and column are in quotation marks already. */
  cell(table: string, row: string, column: string): readonly string[];
  shareAgrees(printed: string, counts: string): string;
  shareDiffers(printed: string, counts: string): string;
  /** Of a chart's CSV: block, group, class, value, status, kind, share, kind of share, basis. */
  readonly csvColumns: readonly string[];
  /** Names on the proof sheet. */
  shareName(figure: string, base: string): string;
  /** A number that the words about a chart give. */
  sumName(chart: string, kind: SumKind): string;
  /** A number that the sentence about a finding gives. */
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
    /** Heads the tables of the form, which it opens. */
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
  /** What a text should be, where a pattern decides. */
  readonly formats: Readonly<Record<NonNullable<Problem['format']>, string>>;
  problem(problem: Problem): string;
  /** Below a failure: what is shown still; `whose` says publisher and period of it, where they are known. */
  keptNote(whose: string | null): string;

  /** What is wrong with a table in the page, with its row and column. */
  tableProblem(problem: TableProblem): string;
  contradictedFigure(figure: ContradictedFigure): string;

  /** That a table is there which may be the data of a chart only. */
  readonly tableOfAChart: string;
  /** That the parser has put a table behind its tag, since that stands in a paragraph. */
  readonly tableBehind: string;
  /** Of a row in the page's table that is not known in the data by its label. */
  readonly noSuchRow: string;
  /** The button behind which it is told where the figures of a page's table come from. */
  readonly origins: string;
}

/** Every word that the package says, in one language. */
export type Locale = Messages & Details;
