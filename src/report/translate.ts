import { languageOf } from './language.js';
import { isolated } from './one-line.js';
import type { Text } from './report.js';

/**
 * A text in one language, safe to use in a sentence (`isolated`).
 *
 * @param text Texts by language tag, at least one. `zh-TW` is used for `zh-Hant`, `zh-CN` for `zh-Hans`.
 * @param language The requested language, for example `zh-Hant`.
 * @param fallback The report's own language.
 * @returns The text in the requested language, else in the fallback, else the first; never empty.
 */
export function translate(text: Text, language: string, fallback: string): string {
  const own = Object.prototype.hasOwnProperty.call(text, language) && text[language];
  if (own) return isolated(own);
  const tags = Object.keys(text);
  const tag = tagFor(tags, language) ?? tagFor(tags, fallback) ?? tags[0];
  return isolated((tag !== undefined && text[tag]) || '');
}

function tagFor(tags: readonly string[], wanted: string): string | undefined {
  const language = languageOf(wanted);
  return (
    tags.find((tag) => tag === wanted) ??
    tags.find((tag) => language !== null && languageOf(tag) === language)
  );
}
