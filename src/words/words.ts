import type { Messages } from '../locale/messages.js';
import type { Part } from '../statistics/part.js';

/** The heading of a chart, the classes that it is about, and its summary. */
export interface Words {
  readonly heading: string;
  readonly subjects?: readonly Part[];
  readonly summary: string;
}

/** The maximum number of figures in a sentence, its base aside. */
export const MAX_FIGURES = 3;

/**
 * A summary of at most two sentences: what the heading does not say and, in one sentence, what is missing.
 *
 * @param news Sentences, each a list of clauses: two, or one if something is missing.
 * @param gaps Clauses about figures that are missing or contradict each other.
 */
export function summaryOf(
  messages: Messages,
  news: readonly (readonly string[])[],
  gaps: readonly string[] = [],
): string {
  const said = news.filter((clauses) => clauses.length > 0);
  const most = gaps.length > 0 ? 1 : 2;
  const sentences = said.length > most ? [said.flat(), gaps] : [...said, gaps];
  return messages.paragraph(sentences.filter((clauses) => clauses.length > 0).map(messages.sentence));
}
