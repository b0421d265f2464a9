import type { Rule } from '../check/finding.js';
import type { ContradictedFigure, Failure, NotLoadedCause } from '../intake/failure.js';
import type { TableProblem } from '../intake/table-problem.js';
import type { Given, TextLooks } from '../report/identify-input.js';
import type { Section, TagName } from '../report/charts.js';
import type { Problem } from '../report/problem.js';
import type { Messages, SumKind } from './messages.js';

/**
 * A finding of `check` for a sentence: the name of its subject, and formatted numbers, including percent signs.
 * `left` and `right` are the sides of an identity. A difference has no sign; `more` gives its direction.
 */
interface FoundFact {
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

/** Descriptions of what was passed in place of a report. */
export type GivenWords = Readonly<Record<Given['what'], (name: string) => string>>;

/** Descriptions of a text that is not JSON. */
export type NotJson = Readonly<Record<TextLooks | 'other', (reason: string) => string>>;

/** Descriptions of the causes of a failed request; `code` is the HTTP status. */
export type NotLoaded = Readonly<Record<NotLoadedCause, (code: string) => string>>;

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
  /** Above the code to embed a chart, of each kind; where its files are; and what to do with data without an address. */
  readonly embedding: {
    readonly script: string;
    readonly frame: string;
    readonly files: string;
    readonly data: (file: string) => string;
  };
  /** The button that closes the sources of a number. */
  readonly close: string;
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
    /** The button that opens the findings of the checks. */
    readonly showFindings: (count: number) => string;
    /** The heading of the list of headings. */
    readonly contents: string;
    readonly sections: Readonly<Record<Exclude<Section, 'overview'>, string>>;
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
  /** The name of a chart as a heading. */
  chartName(chart: TagName): string;
  /** What a reader is told in place of a chart; `table`: a table of the page is shown below. */
  notShown(
    what: 'chart' | 'report' | 'statutory-table',
    why: 'now' | 'not-published' | 'excerpt',
    table: boolean,
  ): string;
  /** The heading that opens the reason of a failure. */
  readonly forEditor: string;
  failure(failure: Failure): string;
  /** The button below an error that reads the data again. */
  readonly tryAgain: string;
  /** Descriptions of the formats defined by a pattern. */
  readonly formats: Readonly<Record<NonNullable<Problem['format']>, string>>;
  problem(problem: Problem): string;
  /** Shown above a chart that could not be read again: what it still shows. `whose` gives its publisher and period, if known. */
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
