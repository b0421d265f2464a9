import type { Messages } from '../locale/messages.js';
import type { Part } from '../statistics/part.js';

/** The heading of a chart, the classes that it is about, and its summary as a paragraph. */
export interface Words {
  readonly heading: string;
  readonly subjects?: readonly Part[];
  readonly summary: string;
}

/** Joins sentences, each a list of clauses, to one paragraph; a sentence without clauses is omitted. */
export function paragraph(messages: Messages, sentences: readonly (readonly string[])[]): string {
  return messages.paragraph(sentences.filter((clauses) => clauses.length > 0).map(messages.sentence));
}
