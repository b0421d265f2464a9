import type { Language } from '../report/language.js';
import { details as enDetails } from './en-details.js';
import { messages as enMessages } from './en-page.js';
import { details as zhHansDetails } from './zh-hans-details.js';
import { messages as zhHansMessages } from './zh-hans-page.js';
import { details as zhHantDetails } from './zh-hant-details.js';
import { messages as zhHantMessages } from './zh-hant-page.js';
import type { Locale } from './details.js';

/** All text in each language, for servers, files and tests; a page loads what it needs through `spoken.ts`. */
export const locales: Readonly<Record<Language, Locale>> = {
  'zh-Hans': { ...zhHansMessages, ...zhHansDetails },
  'zh-Hant': { ...zhHantMessages, ...zhHantDetails },
  en: { ...enMessages, ...enDetails },
};
