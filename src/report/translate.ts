import { languageOf } from './language.js';
import { isolated } from './one-line.js';
import type { Text } from './report.js';

/**
 * A text in one language, as it may stand in a sentence of ours (`isolated`).
 *
 * @param text Words by language tag, at least one. `zh-TW` serves for `zh-Hant`, `zh-CN` for `zh-Hans`.
 * @param language The language wanted, for example `zh-Hant`.
 * @param fallback The report's own language.
 * @returns The words wanted, else those of the fallback, else the first: never nothing.
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
