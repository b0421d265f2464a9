import type { Language } from '../report/language.js';
import { en } from './en.js';
import { enDetails } from './en-details.js';
import type { Locale } from './messages.js';
import { zhHans } from './zh-hans.js';
import { zhHansDetails } from './zh-hans-details.js';
import { zhHant } from './zh-hant.js';
import { zhHantDetails } from './zh-hant-details.js';

/** Every word of each language, for servers, files and tests; a page loads what it needs by `spoken.ts`. */
export const locales: Readonly<Record<Language, Locale>> = {
  'zh-Hans': { ...zhHans, ...zhHansDetails },
  'zh-Hant': { ...zhHant, ...zhHantDetails },
  en: { ...en, ...enDetails },
};
