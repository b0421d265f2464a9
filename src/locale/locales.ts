import { en } from './en.js';
import type { Language } from '../report/language.js';
import type { Messages } from './messages.js';
import { zhHans } from './zh-hans.js';
import { zhHant } from './zh-hant.js';

/** The words of each language. */
export const locales: Readonly<Record<Language, Messages>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };
