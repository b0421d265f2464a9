import type { TagName } from '../report/charts.js';
import type { Given, TextLooks } from '../report/identify-input.js';
import type { Encoding } from '../report/name-encoding.js';
import type { Problem } from '../report/problem.js';
import type { TableProblem } from './table-problem.js';

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
  /**
   * `address`: of data outside the page. `looks`: what the text is instead, if that is plain; `reason` is the browser's own message.
   */
  | {
      readonly kind: 'not-json';
      readonly reason: string;
      readonly looks?: TextLooks | null;
      readonly address?: string | undefined;
    }
  /** `address`: as above. */
  | { readonly kind: 'no-report'; readonly given: Given; readonly address?: string | undefined }
  | {
      readonly kind: 'invalid';
      readonly problems: readonly Problem[];
      readonly address?: string | undefined;
    }
  /** `excerpt`: only part of the report was read, so that it may publish it. */
  | { readonly kind: 'not-published'; readonly chart: TagName; readonly excerpt?: boolean | undefined }
  /** A part of this package that is loaded on demand. */
  | { readonly kind: 'cannot-load'; readonly reason: string }
  | { readonly kind: 'unexpected'; readonly reason: string }
  | { readonly kind: 'unreadable-table'; readonly problems: readonly TableProblem[] }
  | { readonly kind: 'contradicted-table'; readonly figures: readonly ContradictedFigure[] };

/**
 * Why data could not be loaded: an empty address, no connection or no permission, no response in time, or an error
 * status, or more data than a report has.
 */
export type NotLoadedCause = 'address' | 'network' | 'late' | 'status' | 'large';

/** A figure on which a table in the page and the chart's data disagree. */
export interface ContradictedFigure {
  readonly label: string;
  /** What differs, if not the figure of a row; `no-row` if the data have no row with this label, or several. */
  readonly about?: 'period' | 'publisher' | 'no-row';
  readonly table: string;
  readonly data: string;
}
