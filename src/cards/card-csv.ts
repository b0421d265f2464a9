import { formatNumber } from '../locale/format-number.js';
import { type DetailedSpeaker, figureText, shareText } from '../words/amounts.js';
import { type Basis, describeEvidence } from '../words/describe-evidence.js';
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
    ...card.groups.flatMap(({ label, rows, total }) => lines(label, total ? [...rows, total] : rows)),
  ]);
}

/**
 * A figure as a line under `csvColumns`, behind its names: value, status, kind, share and what it rests on. The status
 * is in words, such as “over 5,500” or “not published”; what has no value is neither printed nor derived.
 */
export function figureCells(
  speaker: DetailedSpeaker,
  names: readonly [block: string, group: string, name: string],
  basis: Basis,
): readonly string[] {
  const { messages } = speaker;
  const { kinds } = messages.proof;
  const { figure, share } = basis;
  const inexact = share && (share.status !== undefined || share.text !== undefined);
  return [
    ...names,
    figure.value === null ? '' : plainNumber(figure.value),
    messages.line([
      ...(figure.value === null || figure.status ? [figureText(speaker, figure)] : []),
      ...(inexact ? [shareText(speaker, share)] : []),
    ]),
    figure.value === null ? '' : kinds[figure.operands ? 'derived' : 'printed'],
    share ? `${plainNumber(share.value, share.digits)}%` : '',
    share ? kinds[share.derived ? 'derived' : 'printed'] : '',
    describeEvidence(speaker, basis)
      .map(({ term, text }) => messages.noteOn(term, text))
      .join(' | '),
  ];
}

/** Without separators, as a spreadsheet counts with it. */
function plainNumber(value: number, digits?: number): string {
  return formatNumber(value, digits).replace(/,/g, '');
}
