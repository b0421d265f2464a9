import type { Locale } from '../locale/details.js';
import type { SeriesMessages } from '../locale/series-messages.js';
import { reportLines } from '../table/reports-csv.js';
import { headLines } from './card-csv.js';
import { csvOf } from './csv.js';
import type { ReportsCard } from './series-card.js';

/** A card of several reports as CSV: one line per body, year and figure. */
export function reportsCsv(messages: Locale, own: SeriesMessages, card: ReportsCard): string {
  return csvOf([...headLines(card), own.csvColumns, ...reportLines(messages, own, card.table, card.figures)]);
}
