import { rowsOf, shareColumn, totalRow } from '../table/lay-out-parts.js';
import { rankInStrip, type SegmentKey, type SegmentKeys, segmentKeys } from '../marks/segment-keys.js';
import { type Segment, stripSegments } from '../marks/strip-segments.js';
import { unitGroups } from '../marks/unit-groups.js';
import { childCodes } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderParts } from '../statistics/order-parts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { countHeading, type Wording, unitText, unitRemark } from '../words/amounts.js';
import type { Words } from '../words/words.js';
import type { Part } from '../statistics/part.js';
import { barMarks, countsOf } from './bar-marks.js';
import { lineOf, type Mark, type TableRow } from '../table/table.js';
import type { Card, StripPart } from './card.js';
import { derivedNotes, shareHeading } from './card-rows.js';
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
  wording: Wording,
  breakdown: Breakdown,
  remark: string,
  describe: (wording: Wording, breakdown: Breakdown, few: boolean) => Words,
  { order, variant }: CardOptions,
): Card {
  const { messages } = wording;
  const unit = unitText(wording, breakdown.measure);
  const few = fewCases([breakdown]);
  const noStrip = variant === 'strip' ? whyNoStrip(breakdown) : null;
  const stripped = variant === 'strip' && !noStrip;
  const keys = segmentKeys(childCodes(wording.report, breakdown.measure.list));
  const parts =
    stripped && order === 'value' && keys.meaningful
      ? [...breakdown.parts].sort((a, b) => (rankInStrip(keys, a.id) < rankInStrip(keys, b.id) ? -1 : 1))
      : orderParts(breakdown.parts, order);
  const shares = shareColumn(parts, few);
  const segments = stripped ? stripSegments(parts.map((part) => part.figure.value)) : null;
  const bars = barMarks(countsOf(breakdown));
  const markOf = (part: Part): Mark | null => {
    if (segments) return segments[parts.indexOf(part)] ? { type: 'key', ...keyOf(keys, part.id) } : null;
    const bar = bars.get(part) ?? null;
    return bar && few ? { type: 'units', groups: unitGroups(part.figure.value ?? 0) } : bar;
  };
  const rows = rowsOf(wording, parts, breakdown.total, { shares, few }, markOf);
  const groups =
    rows.length > 0
      ? [{ id: breakdown.measure.id, label: null, rows, total: totalRow(wording, breakdown) }]
      : [];
  const asUnits = rows.some((row) => {
    const { mark } = lineOf(row).figure;
    return mark?.type === 'units' && mark.groups.length > 0;
  });
  const withShares = shares !== 'none' && !few;
  return composeCard(
    wording,
    describe(wording, breakdown, few),
    {
      measures: [breakdown],
      remarks: [
        remark,
        ...(asUnits
          ? [messages.eachMarkOneCase(unit, breakdown.measure.multiplier)]
          : unitRemark(wording, unit)),
      ],
    },
    {
      columns: {
        label: messages.category,
        count: countHeading(wording, unit),
        share: shareHeading(wording, shares),
      },
      layout: segments ? 'keys' : few ? 'cases' : 'bars',
      strip: segments && stripOf(rows, segments, keys),
      groups,
      notes: [
        ...notesOf(wording, breakdown, withShares),
        ...(noStrip && rows.length > 0 ? [messages.noStripNote(noStrip)] : []),
        ...derivedNotes(wording, groups, shares),
      ],
      told: [{ breakdown, withShares }],
    },
  );
}

/**
 * Why a breakdown cannot be drawn as a strip, which says that its segments are all of one whole; null if it can. A
 * total that is exceeded is told before what is not known: a reader would look for what is not there.
 */
function whyNoStrip({
  measure,
  total,
  parts,
  itemised,
  short,
}: Breakdown): 'no-whole' | 'excess' | 'short' | 'unknown' | 'nothing' | null {
  if (measure.relation !== 'partition') return 'no-whole';
  if (itemised > (total?.value ?? Infinity)) return 'excess';
  if (short > 0) return 'short';
  const values = parts.map((part) => part.figure.value);
  if (values.every((value) => value === 0)) return 'nothing';
  return values.some((value) => value === null || value < 0) ? 'unknown' : null;
}

/** What is not itemised has no key: it is hatched. */
function keyOf({ keys }: SegmentKeys, id: string): SegmentKey {
  return keys.get(id) ?? { tone: 0, letter: '' };
}

function stripOf(
  rows: readonly TableRow[],
  segments: readonly (Segment | null)[],
  keys: SegmentKeys,
): readonly StripPart[] {
  return rows.flatMap((row, place) => {
    const segment = segments[place];
    if (!segment) return [];
    const hatched = lineOf(row).figure.basis.remainder;
    const lettered = segment.length >= ROOM_FOR_LETTER && !hatched;
    return { ...segment, id: row.id, ...keyOf(keys, row.id), hatched, lettered };
  });
}
