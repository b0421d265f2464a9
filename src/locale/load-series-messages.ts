import type { Language } from '../report/language.js';
import { onDemand } from '../report/on-demand.js';
import type { SeriesMessages } from './series-messages.js';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly seriesMessages: SeriesMessages }>>> = {
  'zh-Hans': () => import('./zh-hans-series.js'),
  'zh-Hant': () => import('./zh-hant-series.js'),
  en: () => import('./en-series.js'),
};

const loadedMessages = new Map<Language, SeriesMessages>();

/** Makes the text of charts over years available immediately: a server loads nothing on demand. */
export function addSeriesMessages(messages: SeriesMessages): void {
  loadedMessages.set(messages.language, messages);
}

/** The text of charts over years in a language, if loaded. */
export function seriesMessagesOf(language: Language): SeriesMessages | undefined {
  return loadedMessages.get(language);
}

/**
 * Loads the text of charts over years in a language.
 *
 * @throws Any error of loading a module, for example if the network fails.
 */
export async function loadSeriesMessages(language: Language): Promise<SeriesMessages> {
  const messages = loadedMessages.get(language) ?? (await onDemand(LOADERS[language])).seriesMessages;
  addSeriesMessages(messages);
  return messages;
}
