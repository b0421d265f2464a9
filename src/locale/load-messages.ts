import type { Language } from '../report/language.js';
import { onDemand } from '../report/on-demand.js';
import type { Messages } from './messages.js';
import type { Details, Locale } from './details.js';

/** The text of charts; the rest of a language is loaded separately. */
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

const loadedMessages = new Map<Language, Messages>();
const loadedLocales = new Map<Language, Locale>();

/** Makes a language available immediately, so that no chart has to load it. */
export function addMessages(messages: Messages): void {
  loadedMessages.set(messages.language, messages);
}

/** Makes all text of a language available immediately: a server loads nothing on demand. */
export function addLocale(locale: Locale): void {
  addMessages(locale);
  loadedLocales.set(locale.language, locale);
}

/** The text of charts in a language, if loaded. */
export function messagesOf(language: Language): Messages | undefined {
  return loadedMessages.get(language);
}

/** All text of a language, if loaded. */
export function localeOf(language: Language): Locale | undefined {
  return loadedLocales.get(language);
}

/**
 * Loads the text of charts in a language.
 *
 * @throws Any error of loading a module, for example if the network fails.
 */
export async function loadMessages(language: Language): Promise<Messages> {
  const messages = loadedMessages.get(language) ?? (await onDemand(MESSAGES[language])).messages;
  addMessages(messages);
  return messages;
}

/** Loads all text of a language; see `loadMessages`. */
export async function loadLocale(language: Language): Promise<Locale> {
  const [messages, { details }] = await Promise.all([loadMessages(language), onDemand(DETAILS[language])]);
  const locale = loadedLocales.get(language) ?? { ...messages, ...details };
  loadedLocales.set(language, locale);
  return locale;
}
