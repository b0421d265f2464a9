import type { Language } from '../report/language.js';
import * as en from './en.js';
import type { Locale } from './messages.js';
import * as zhHans from './zh-hans.js';
import * as zhHant from './zh-hant.js';

/** Every word of each language, for servers, files and tests; a page loads what it needs by `spoken.ts`. */
export const locales: Readonly<Record<Language, Locale>> = {
  'zh-Hans': { ...zhHans.messages, ...zhHans.details },
  'zh-Hant': { ...zhHant.messages, ...zhHant.details },
  en: { ...en.messages, ...en.details },
};
