import type { Rule } from '../check/finding.js';
import type { SeriesName } from '../report/charts.js';
import type { SeriesRow } from '../series/series-rows.js';
import type { Series } from '../series/series.js';
import type { YearColumns } from '../table/lay-out-years.js';
import type { SeriesWords } from '../words/describe-series.js';
import type { YearPanels, YearStrips } from './series-card.js';

/** Drawings on one scale. Without a label, the names of the drawings are enough. */
export interface PanelRows {
  readonly label: string | null;
  readonly rows: readonly SeriesRow[];
}

/**
 * What distinguishes one chart over years from another. The heading states the latest figure of `subject`, the summary
 * the changes of `stated`, the notes the checks over years by one of `rules`.
 */
export interface YearContent {
  readonly name: SeriesName;
  readonly subject: SeriesRow;
  readonly stated: readonly SeriesRow[];
  readonly columns: readonly YearColumns[];
  readonly panels: readonly YearPanels[];
  readonly strips: readonly YearStrips[];
  readonly rules: readonly Rule[];
}

/** Selects the content of a chart over years; null if no report publishes any of it. */
export type SelectYears = (series: Series, words: SeriesWords) => YearContent | null;
