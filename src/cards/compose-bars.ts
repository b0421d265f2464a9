import { barFractions } from '../marks/bar-fractions.js';
import { stripSegments } from '../marks/strip-segments.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { orderParts } from '../statistics/order-parts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { type Speaker, unitText } from '../words/amounts.js';
import type { Words } from '../words/words.js';
import type { Card, Mark, StripPart } from './card.js';
import { derivedNotes, rowOf, shareColumn, totalRow } from './card-rows.js';
import { type CardOptions, composeCard } from './compose-card.js';

/** A segment from here on has room for its number at any width, also with text of twice the size. */
const ROOM_FOR_NUMBER = 0.36;

/**
 * The card of one breakdown: a row a class, with bars on one scale, or with the key to a 100% strip above them.
 *
 * @param remark By what it is classified.
 */
export function composeBars(
  speaker: Speaker,
  breakdown: Breakdown,
  words: Words,
  remark: string,
  { order, variant }: CardOptions,
): Card {
  const { messages } = speaker;
  const unit = unitText(speaker, breakdown.measure);
  const parts = orderParts(breakdown.parts, order);
  const values = parts.map((part) => part.figure.value);
  const shares = shareColumn(parts);
  const segments = variant === 'strip' && breakdown.excess === 0 ? stripSegments(values) : null;
  const fractions = barFractions(values);
  const marks = parts.map((_, index): Mark | null => {
    if (segments) return segments[index] ? { type: 'key', tone: index } : null;
    const fraction = fractions[index];
    return fraction == null ? null : { type: 'bar', fraction };
  });
  const rows = parts.map((part, index) => rowOf(speaker, part, marks[index] ?? null, shares));
  const groups =
    rows.length > 0
      ? [{ id: breakdown.measure.id, label: null, rows, total: totalRow(speaker, breakdown) }]
      : [];

  const strip = segments?.flatMap((segment, index): readonly StripPart[] => {
    const row = rows[index];
    if (!segment || !row) return [];
    const text = segment.length >= ROOM_FOR_NUMBER && !row.hatched ? row.count.text : null;
    return [{ ...segment, id: row.id, tone: index, hatched: row.hatched, text }];
  });
  return composeCard(
    speaker,
    words,
    { measures: [breakdown], remarks: [remark, messages.unitNote(unit)] },
    {
      columns: {
        label: messages.category,
        count: messages.count(unit),
        share: shares === 'none' ? null : shares === 'derived' ? messages.shareDerived : messages.share,
      },
      strip: strip ?? null,
      groups,
      notes: [
        ...notesOf(speaker, breakdown, shares !== 'none'),
        ...(variant === 'strip' && !segments && rows.length > 0 ? [messages.noStripNote] : []),
        ...derivedNotes(speaker, groups, shares),
      ],
    },
  );
}
