import type { Measure, Topic } from '../report/report.js';
import type { Series } from '../series/series.js';
import { classPoints, classRows, measureRow, hasPoints, named } from '../series/series-rows.js';
import type { YearColumns } from '../table/lay-out-years.js';
import { measureLabel } from '../words/amounts.js';
import type { SeriesWords } from '../words/describe-series.js';

/** The measures of some topics, each once, in the order of the latest report that has it. */
export function measuresOf({ places }: Pick<Series, 'places'>, topics: readonly Topic[]): readonly Measure[] {
  const found = new Map<string, Measure>();
  for (const { report } of [...places].reverse()) {
    for (const measure of report?.measures ?? []) {
      if (topics.includes(measure.topic) && !found.has(measure.id)) found.set(measure.id, measure);
    }
  }
  return [...found.values()];
}

/** The columns of a measure: its total, if it has one, and its classes. */
export function columnsOf(series: Series, { messages }: SeriesWords, measure: Measure): YearColumns {
  const { id } = measure;
  const wording = { messages, report: series.latest };
  const total = measureRow(series, id, named(id));
  const classes = classRows(classPoints(series, named(id)), id);
  const rows = hasPoints(total) ? [total, ...classes] : classes;
  return {
    id,
    label: measureLabel(wording, measure),
    rows,
    keys: null,
    one: true,
  };
}
