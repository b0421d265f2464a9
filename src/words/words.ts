import type { Messages } from '../locale/messages.js';

/** What a chart says before it is looked at: a heading, and the finding as a paragraph. */
export interface Words {
  readonly heading: string;
  readonly finding: string;
}

/** Sentences of clauses as one paragraph; a sentence without clauses is left out. */
export function paragraph(messages: Messages, sentences: readonly (readonly string[])[]): string {
  return messages.paragraph(sentences.filter((clauses) => clauses.length > 0).map(messages.sentence));
}
