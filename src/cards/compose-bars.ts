import { rowsOf, shareColumn, totalRow } from '../table/lay-out-parts.js';
import { barMarks, countsOf, paleExcept, unitMarks } from '../marks/bar-marks.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderParts } from '../statistics/order-parts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { countHeading, type Wording, unitText, unitRemark } from '../words/amounts.js';
import type { Words } from '../words/words.js';
import type { Card } from './card.js';
import { grantedBracket } from './granted-bracket.js';
import { derivedNotes, shareHeading } from './card-rows.js';
import { type CardOptions, composeCard } from './compose-card.js';
import { stripBlock, whyNoStrip } from './strip-block.js';

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
  const parts = orderParts(breakdown.parts, order);
  const shares = shareColumn(parts, few);
  const words = describe(wording, breakdown, few);
  const bars = barMarks(countsOf(breakdown));
  const marks = few ? unitMarks(bars) : paleExcept(bars, words.subjects);
  const { id } = breakdown.measure;
  const style = { shares, few };
  const keyed = stripped
    ? stripBlock(wording, { ...breakdown, parts }, { ...style, id, label: '', byMeaning: order === 'value' })
    : null;
  const rows =
    keyed?.rows ?? rowsOf(wording, parts, breakdown.total, style, (part) => marks.get(part) ?? null);
  const groups = rows.length > 0 ? [{ id, label: null, rows, total: totalRow(wording, breakdown) }] : [];
  const granted = keyed?.strip.parts && grantedBracket(wording, breakdown, keyed.strip.parts, few);
  const asUnits = few && !keyed && marks.size > 0;
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
      layout: keyed ? 'keys' : few ? 'cases' : 'bars',
      strips: keyed ? [{ ...keyed.strip, ...(granted && { bracket: granted.bracket }) }] : [],
      groups,
      notes: [
        ...notesOf(wording, breakdown, withShares),
        ...(noStrip && rows.length > 0 ? [messages.noStripNote(noStrip)] : []),
        ...derivedNotes(wording, groups, shares, [], Boolean(granted)),
      ],
      sums: granted ? [granted.sum] : [],
      described: [{ breakdown, withShares }],
    },
  );
}
