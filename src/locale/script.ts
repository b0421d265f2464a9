/** Converts Chinese text to one script: a template tag that leaves inserted values unchanged. */
export type Script = (words: TemplateStringsArray, ...values: readonly unknown[]) => string;

/** Leaves the text unchanged: it is written in Simplified Chinese. */
export const simplified: Script = (words, ...values) => joined(words, values);

export function joined(words: readonly string[], values: readonly unknown[]): string {
  return words.reduce((text, word, index) => `${text}${String(values[index - 1])}${word}`);
}
