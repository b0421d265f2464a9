import type { Series } from '../series/series.js';
import type { SeriesWords } from '../words/describe-series.js';
import { describeSources, sourceNotes } from '../words/sources.js';
import type { Card } from './card.js';

/** The publications of all reports, each once. */
export function seriesSources(
  { places }: Series,
  { messages }: SeriesWords,
): Pick<Card, 'sources' | 'sourceNotes'> {
  const wordings = places.flatMap(({ report }) => (report ? [{ messages, report }] : []));
  const sources = new Map(wordings.flatMap(describeSources).map((source) => [source.text, source]));
  return { sources: [...sources.values()], sourceNotes: [...new Set(wordings.flatMap(sourceNotes))] };
}
