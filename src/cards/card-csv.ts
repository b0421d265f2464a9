import { tableLines } from '../table/table-csv.js';
import type { DetailedWording } from '../words/amounts.js';
import type { Card } from './card.js';
import { csvOf } from './csv.js';

/**
 * A card as CSV: title, subtitle (whose, when, unit) and sources, then a line a figure, each told as printed or
 * derived, with its evidence or formula. Numbers are plain, without separators, so that a spreadsheet can count.
 */
export function cardCsv(wording: DetailedWording, card: Card): string {
  return csvOf([
    [card.heading],
    [card.subtitle],
    ...card.sources.map(({ text, url }) => [text, ...(url ? [url] : [])]),
    ...card.sourceNotes.map((note) => [note]),
    ...card.notes.map((note) => [note]),
    [],
    wording.messages.csvColumns,
    ...(card.table ? tableLines(wording, card.table) : []),
  ]);
}
