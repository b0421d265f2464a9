import type { ValueOf } from '../report/json-schema.js';
import type { Report } from '../report/report.js';
import type { seriesSchema } from '../report/series-schema.js';

type Written = ValueOf<typeof seriesSchema>;

/** A break declared by an author: its dates, kind, text and source. */
export type DeclaredBreak = NonNullable<Written['breaks']>[number];

/** An event declared by an author; it interrupts nothing. */
export type DeclaredEvent = NonNullable<Written['events']>[number];

/** The reason, declared by an author, why a year is missing. */
export type DeclaredGap = NonNullable<Written['gaps']>[number];

/** The input of a series: accepted reports, and what their author declares about it. */
export interface SeriesData {
  readonly reports: readonly Report[];
  readonly breaks?: readonly DeclaredBreak[] | undefined;
  readonly events?: readonly DeclaredEvent[] | undefined;
  readonly gaps?: readonly DeclaredGap[] | undefined;
}
