import { rowsOf, shareColumn, totalRow } from '../table/lay-out-parts.js';
import { barMarks, countsOf, paleExcept, unitMarks } from '../marks/bar-marks.js';
import { rankInStrip, type SegmentKey, type SegmentKeys, segmentKeys } from '../marks/segment-keys.js';
import type { Mark } from '../marks/mark.js';
import type { Segment } from '../marks/stack-segments.js';
import { fitsLetter, stripSegments } from '../marks/strip-segments.js';
import { childCodes } from '../report/child-codes.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderParts } from '../statistics/order-parts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { countHeading, type Wording, unitText, unitRemark } from '../words/amounts.js';
import type { Words } from '../words/words.js';
import type { Part } from '../statistics/part.js';
import { flaggedText, lineOf, type TableRow } from '../table/table.js';
import type { Card, StripPart } from './card.js';
import { derivedNotes, shareHeading } from './card-rows.js';
import { type CardOptions, composeCard } from './compose-card.js';

/**
 * The card of one breakdown: one row per class, with bars on one scale (one mark per case if there are few), or with
 * the key to a 100% strip above them.
 *
 * @param remark How it is classified.
 * @param describe Writes its heading and summary.
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
  const words = describe(wording, breakdown, few);
  const bars = barMarks(countsOf(breakdown));
  const marks = few ? unitMarks(bars) : paleExcept(bars, words.subjects);
  const markOf = (part: Part): Mark | null => {
    if (segments) return segments[parts.indexOf(part)] ? { type: 'key', ...keyOf(keys, part.id) } : null;
    return marks.get(part) ?? null;
  };
  const rows = rowsOf(wording, parts, breakdown.total, { shares, few }, markOf);
  const groups =
    rows.length > 0
      ? [{ id: breakdown.measure.id, label: null, rows, total: totalRow(wording, breakdown) }]
      : [];
  const asUnits = few && !segments && marks.size > 0;
  const withShares = shares !== 'none' && !few;
  return composeCard(
    wording,
    words,
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
      strip: segments && stripOf(wording, rows, segments, keys),
      groups,
      notes: [
        ...notesOf(wording, breakdown, withShares),
        ...(noStrip && rows.length > 0 ? [messages.noStripNote(noStrip)] : []),
        ...derivedNotes(wording, groups, shares),
      ],
      described: [{ breakdown, withShares }],
    },
  );
}

/**
 * Why a breakdown cannot be drawn as a strip, whose segments must be parts of one whole; null if it can. An exceeded
 * total takes precedence over unknown figures: otherwise a reader would look for something that is not missing.
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

/** A remainder has no key: it is hatched. */
function keyOf({ keys }: SegmentKeys, id: string): SegmentKey {
  return keys.get(id) ?? { tone: 0, letter: '' };
}

function stripOf(
  { messages }: Wording,
  rows: readonly TableRow[],
  segments: readonly (Segment | null)[],
  keys: SegmentKeys,
): readonly StripPart[] {
  return rows.flatMap((row, place) => {
    const segment = segments[place];
    if (!segment) return [];
    const { label, figure, share } = lineOf(row);
    const hatched = figure.basis.remainder;
    const lettered = fitsLetter(segment) && !hatched;
    const numbers = messages.line([figure, ...(share?.text ? [share] : [])].map(flaggedText));
    return {
      ...segment,
      id: row.id,
      ...keyOf(keys, row.id),
      hatched,
      lettered,
      lines: [label.text, numbers],
    };
  });
}
