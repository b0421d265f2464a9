import type { Language } from '../src/report/language.js';
import { builder } from './words-builder.js';
import { landing } from './words-landing.js';
import { reader } from './words-reader.js';
import { site } from './words-site.js';

/** A text in Simplified Chinese, Traditional Chinese and English. */
export type Row = readonly [hans: string, hant: string, en: string];

/** The text of the pages around the charts. */
export const ROWS = { ...site, ...landing, ...builder, ...reader };

export type Word = keyof typeof ROWS;

/** The text of a word in one language. */
export type Say = (word: Word) => string;

const PLACES: Readonly<Record<Language, number>> = { 'zh-Hans': 0, 'zh-Hant': 1, en: 2 };

export function sayIn(language: Language): Say {
  return (word) => ROWS[word][PLACES[language]] ?? '';
}

/** Each language by its own name, and as a menu shows and completes it. */
export const LANGUAGE_NAMES: Readonly<
  Record<Language, readonly [name: string, short: string, rest: string]>
> = {
  'zh-Hans': ['简体中文', '简', '体中文'],
  'zh-Hant': ['繁體中文', '繁', '體中文'],
  en: ['English', 'EN', ' (English)'],
};
