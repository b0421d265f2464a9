import { barFractions } from '../marks/bar-fractions.js';
import { stripSegments } from '../marks/strip-segments.js';
import { unitGroups } from '../marks/unit-groups.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
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
 * The card of one breakdown: a row a class, with bars on one scale (one mark a case where there are few), or with
 * the key to a 100% strip above them.
 *
 * @param remark By what it is classified.
 * @param describe What it says.
 */
export function composeBars(
  speaker: Speaker,
  breakdown: Breakdown,
  remark: string,
  describe: (speaker: Speaker, breakdown: Breakdown, few: boolean) => Words,
  { order, variant }: CardOptions,
): Card {
  const { messages } = speaker;
  const unit = unitText(speaker, breakdown.measure);
  const parts = orderParts(breakdown.parts, order);
  const values = parts.map((part) => part.figure.value);
  const few = fewCases([breakdown]);
  const shares = shareColumn(parts, few);
  const segments = variant === 'strip' && breakdown.excess === 0 ? stripSegments(values) : null;
  const fractions = barFractions(values);
  const marks = parts.map((_, index): Mark | null => {
    if (segments) return segments[index] ? { type: 'key', tone: index } : null;
    const fraction = fractions[index];
    if (fraction == null) return null;
    return few ? { type: 'units', groups: unitGroups(values[index] ?? 0) } : { type: 'bar', fraction };
  });
  const rows = parts.map((part, index) => rowOf(speaker, part, marks[index] ?? null, shares, few));
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
    describe(speaker, breakdown, few),
    {
      measures: [breakdown],
      remarks: [remark, few && !segments ? messages.eachMarkOneCase(unit) : messages.unitNote(unit)],
    },
    {
      columns: {
        label: messages.category,
        count: messages.count(unit),
        share: shares === 'none' ? null : shares === 'derived' ? messages.shareDerived : messages.share,
      },
      strip: strip ?? null,
      groups,
      notes: [
        ...notesOf(speaker, breakdown, shares !== 'none' && !few),
        ...(variant === 'strip' && !segments && rows.length > 0 ? [messages.noStripNote] : []),
        ...derivedNotes(speaker, groups, shares),
      ],
    },
  );
}
