import type { Report } from '../report/report.js';
import type { Months } from './months.js';
import type { DeclaredBreak, DeclaredGap } from './series-data.js';

/**
 * A place in a series: a period with its report, or one without. `older` are earlier releases of the report.
 * `partial` if the period is not a full year.
 */
export interface Place {
  readonly id: string;
  readonly period: Report['period'];
  readonly months: Months;
  readonly partial: boolean;
  readonly report: Report | null;
  readonly older: readonly Report[];
  readonly gap: DeclaredGap | null;
}

/**
 * A break between the place `at` and the previous one: no line crosses it, and no change is computed across it. It is
 * declared by the author, or follows from the reports on both sides.
 */
export interface SeriesBreak {
  readonly at: number;
  readonly kind: DeclaredBreak['kind'];
  readonly declared: DeclaredBreak | null;
}
