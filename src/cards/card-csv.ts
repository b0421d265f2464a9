import { tableLines } from '../table/table-csv.js';
import type { DetailedWording } from '../words/amounts.js';
import type { Card } from './card.js';
import { csvOf } from './csv.js';

/**
 * A card as CSV: title, subtitle (publisher, period, unit) and sources, then one line per figure, marked as printed
 * or derived, with its evidence or formula. Numbers are plain, without separators, for use in a spreadsheet.
 */
export function cardCsv(wording: DetailedWording, card: Card): string {
  return csvOf(cardLines(wording, card));
}

/** The lines of a card's CSV, for a file with several cards. */
export function cardLines(wording: DetailedWording, card: Card): readonly (readonly string[])[] {
  return [
    ...headLines(card),
    wording.messages.csvColumns,
    ...(card.table ? tableLines(wording, card.table) : []),
  ];
}

/** What is above the figures in a file of any card, and an empty line. */
export function headLines(card: Card): readonly (readonly string[])[] {
  return [
    [card.heading],
    [card.subtitle],
    ...card.sources.map(({ text, url }) => [text, ...(url ? [url] : [])]),
    ...card.sourceNotes.map((note) => [note]),
    ...card.notes.map((note) => [note]),
    [],
  ];
}
