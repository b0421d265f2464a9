import type { Messages } from '../locale/messages.js';

/** The heading of a chart, and its finding as a paragraph. */
export interface Words {
  readonly heading: string;
  readonly finding: string;
}

/** Joins sentences, each a list of clauses, to one paragraph; a sentence without clauses is omitted. */
export function paragraph(messages: Messages, sentences: readonly (readonly string[])[]): string {
  return messages.paragraph(sentences.filter((clauses) => clauses.length > 0).map(messages.sentence));
}
