import type { Change } from '../series/changes.js';
import type { Series } from '../series/series.js';
import type { SeriesRow } from '../series/series-rows.js';
import { amountOf } from './amounts.js';
import { placeLabel, rowName, type SeriesWords, statedChange } from './describe-series.js';
import { summaryOf, type Words } from './words.js';

/** The rows of a chart over years that its words are about, and the changes of each row by id. */
export interface StatedRows {
  readonly subject: SeriesRow;
  readonly stated: readonly SeriesRow[];
  readonly changes: ReadonlyMap<string, readonly (Change | null)[]>;
}

/** The heading states the latest figure of the subject; the summary states the latest changes. */
export function describeYears(rows: StatedRows, series: Series, words: SeriesWords): Words {
  return { heading: headingOf(rows, series, words), summary: describeChanges(rows, series, words) };
}

function headingOf({ subject, changes }: StatedRows, series: Series, words: SeriesWords): string {
  const { messages, own } = words;
  const at = subject.points.reduce((last, point, index) => (point?.figure.value == null ? last : index), -1);
  const [point, place] = [subject.points[at], series.places[at]];
  const label = rowName(words, subject);
  if (!point) return label;
  const period = place ? placeLabel(words, place, series) : '';
  const change = changes.get(subject.id)?.[at] ?? null;
  return own.heading(
    label,
    { period, amount: amountOf({ messages, report: point.report }, point.figure, point.measure) },
    change && statedChange(words, change),
  );
}

/** The latest changes that the heading does not state: of two rows at most. */
function describeChanges(
  { subject, stated, changes }: StatedRows,
  series: Series,
  words: SeriesWords,
): string {
  const { messages, own } = words;
  const missing = series.places.filter(({ report }) => !report);
  const news = stated
    .filter((row) => row !== subject)
    .flatMap((row) => latestOf(changes.get(row.id) ?? []) ?? [])
    .slice(0, 2);
  return summaryOf(
    messages,
    news.map((change) => [own.change(statedChange(words, change))]),
    missing.length > 0 ? [own.missingYears(missing.map((place) => placeLabel(words, place, series)))] : [],
  );
}

function latestOf(list: readonly (Change | null)[]): Change | null {
  return [...list].reverse().find((one) => one !== null) ?? null;
}
