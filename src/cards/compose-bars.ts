import { barFractions } from '../marks/bar-fractions.js';
import { type Segment, stripSegments } from '../marks/strip-segments.js';
import { unitGroups } from '../marks/unit-groups.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderParts } from '../statistics/order-parts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { type Speaker, unitText } from '../words/amounts.js';
import type { Words } from '../words/words.js';
import { type Part, withDescendants } from '../statistics/part.js';
import type { Card, Mark, Row, StripPart } from './card.js';
import { derivedNotes, rowsOf, shareColumn, shareHeading, totalRow } from './card-rows.js';
import { type CardOptions, composeCard } from './compose-card.js';

/** A segment from here on has room for a letter, in a chart of 240 px too. */
const ROOM_FOR_LETTER = 0.045;

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
  const lengths = barLengths(parts);
  const markOf = (part: Part): Mark | null => {
    if (segments) {
      const tone = parts.indexOf(part);
      return segments[tone] ? { type: 'key', tone } : null;
    }
    const length = lengths.get(part);
    if (length === undefined) return null;
    return few
      ? { type: 'units', groups: unitGroups(part.figure.value ?? 0) }
      : { type: 'bar', start: 0, length };
  };
  const rows = rowsOf(speaker, parts, breakdown.total, { shares, few }, markOf);
  const groups =
    rows.length > 0
      ? [{ id: breakdown.measure.id, label: null, rows, total: totalRow(speaker, breakdown) }]
      : [];
  const asUnits = rows.some(({ mark }) => mark?.type === 'units' && mark.groups.length > 0);
  const withShares = shares !== 'none' && !few;
  return composeCard(
    speaker,
    describe(speaker, breakdown, few),
    {
      measures: [breakdown],
      remarks: [remark, asUnits ? messages.eachMarkOneCase(unit) : messages.unitNote(unit)],
    },
    {
      columns: {
        label: messages.category,
        count: messages.count(unit),
        share: shareHeading(speaker, shares),
      },
      layout: segments ? 'keys' : few ? 'cases' : 'bars',
      strip: segments && stripOf(rows, segments),
      groups,
      notes: [
        ...notesOf(speaker, breakdown, withShares),
        ...(variant === 'strip' && !segments && rows.length > 0
          ? [messages.noStripNote(whyNoStrip(breakdown, values))]
          : []),
        ...derivedNotes(speaker, groups, shares),
      ],
      told: [{ breakdown, withShares }],
    },
  );
}

/** A total that is exceeded is told first: of the others a reader would look for what is not there. */
function whyNoStrip(
  { excess }: Breakdown,
  values: readonly (number | null)[],
): 'unknown' | 'excess' | 'nothing' {
  if (excess > 0) return 'excess';
  return values.every((value) => value === 0) ? 'nothing' : 'unknown';
}

/** Lengths of the bars of these parts and of those below them, on one scale; a part without bar is left out. */
export function barLengths(parts: readonly Part[]): ReadonlyMap<Part, number> {
  const all = withDescendants(parts);
  const fractions = barFractions(all.map((part) => part.figure.value));
  return new Map(
    all.flatMap((part, index) => {
      const fraction = fractions[index];
      return fraction == null ? [] : [[part, fraction] as const];
    }),
  );
}

function stripOf(rows: readonly Row[], segments: readonly (Segment | null)[]): readonly StripPart[] {
  return rows.flatMap((row, tone) => {
    const segment = segments[tone];
    if (!segment) return [];
    const lettered = segment.length >= ROOM_FOR_LETTER && !row.hatched;
    return { ...segment, id: row.id, tone, hatched: row.hatched, lettered };
  });
}
