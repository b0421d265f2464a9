import type { Language } from '../report/language.js';
import { onDemand } from '../report/on-demand.js';
import type { Details, Locale, Messages } from './messages.js';

/** The words of charts; a page loads the rest of a language apart. */
const MESSAGES: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  'zh-Hans': () => import('./zh-hans-page.js'),
  'zh-Hant': () => import('./zh-hant-page.js'),
  en: () => import('./en-page.js'),
};

const DETAILS: Readonly<Record<Language, () => Promise<{ readonly details: Details }>>> = {
  'zh-Hans': () => import('./zh-hans-details.js'),
  'zh-Hant': () => import('./zh-hant-details.js'),
  en: () => import('./en-details.js'),
};

const spoken = new Map<Language, Messages>();
const detailed = new Map<Language, Locale>();

/** Makes a language spoken at once, so that no chart has to load it. */
export function speak(messages: Messages): void {
  spoken.set(messages.language, messages);
}

/** Makes every word of a language spoken at once: on a server nothing is loaded on demand. */
export function speakAll(locale: Locale): void {
  speak(locale);
  detailed.set(locale.language, locale);
}

/** The words of charts in a language, if they are here already. */
export function messagesOf(language: Language): Messages | undefined {
  return spoken.get(language);
}

/** Every word of a language, if they are here already. */
export function localeOf(language: Language): Locale | undefined {
  return detailed.get(language);
}

/**
 * Loads the words of charts in a language.
 *
 * @throws Whatever the loading of a module throws, for example where the network fails.
 */
export async function learnMessages(language: Language): Promise<Messages> {
  const messages = spoken.get(language) ?? (await onDemand(MESSAGES[language])).messages;
  speak(messages);
  return messages;
}

/** Loads every word of a language; see `learnMessages`. */
export async function learnLocale(language: Language): Promise<Locale> {
  const [messages, { details }] = await Promise.all([learnMessages(language), onDemand(DETAILS[language])]);
  const locale = detailed.get(language) ?? { ...messages, ...details };
  detailed.set(language, locale);
  return locale;
}
