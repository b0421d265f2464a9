import { figureCells, tableLines } from '../table/table-csv.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import type { Card, Row } from './card.js';
import { csvOf } from './csv.js';

/**
 * A card as CSV: title, subtitle (whose, when, unit) and sources, then a line a figure, each told as printed or
 * derived, with its evidence or formula. Numbers are plain, without separators, so that a spreadsheet can count.
 */
export function cardCsv(speaker: DetailedSpeaker, card: Card): string {
  const { messages } = speaker;
  const line = (group: string | null, row: Row, parent: string | null) =>
    figureCells(speaker, [group ?? '', parent ?? '', row.label], row.basis);
  const lines = (
    group: string | null,
    rows: readonly Row[],
    parent: string | null = null,
  ): (readonly string[])[] =>
    rows.flatMap((row) => [line(group, row, parent), ...lines(group, row.rows, row.label)]);
  return csvOf([
    [card.heading],
    [card.subtitle],
    ...card.sources.map(({ text, url }) => [text, ...(url ? [url] : [])]),
    ...card.sourceNotes.map((note) => [note]),
    ...card.notes.map((note) => [note]),
    [],
    messages.csvColumns,
    ...(card.table ? tableLines(speaker, card.table) : []),
    ...card.groups.flatMap(({ label, rows, total }) => lines(label, total ? [...rows, total] : rows)),
  ]);
}
