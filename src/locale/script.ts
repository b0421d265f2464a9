/** Puts Chinese words into one script: a tag of templates, which leaves what is put into them as it is. */
export type Script = (words: TemplateStringsArray, ...values: readonly unknown[]) => string;

/** As the words are written. */
export const simplified: Script = (words, ...values) => joined(words, values);

export function joined(words: readonly string[], values: readonly unknown[]): string {
  return words.reduce((text, word, index) => `${text}${String(values[index - 1])}${word}`);
}
