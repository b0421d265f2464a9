import type { Text } from './report.js';

/**
 * A text in one language.
 *
 * @param text Words by language tag, at least one.
 * @param language The language wanted, for example `zh-Hant`.
 * @param fallback The report's own language.
 * @returns The words wanted, else those of the fallback, else the first: never nothing.
 */
export function translate(text: Text, language: string, fallback: string): string {
  const own = (tag: string) => (Object.prototype.hasOwnProperty.call(text, tag) ? text[tag] : undefined);
  return own(language) ?? own(fallback) ?? Object.values(text)[0] ?? '';
}
