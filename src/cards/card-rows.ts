import type { Figure } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { RowBlock, ShareColumn } from '../table/lay-out-parts.js';
import { lineOf, type TableRow, withMembers } from '../table/table.js';
import type { Wording } from '../words/amounts.js';
import { COUNT_WIDTHS, type Card } from './card.js';
import { digitsWide } from './digits-wide.js';

/** Whether a total in the label of a block is derived. */
export function derivedTotal(total: Figure | null): boolean {
  return total?.value != null && total.operands !== undefined;
}

/** All rows of a chart, including those of groups and totals. */
function allRows(blocks: readonly RowBlock[]): readonly TableRow[] {
  return blocks.flatMap(({ rows, total }) => withMembers(total ? [...rows, total] : rows));
}

/** The width of the widest number beside a mark; a figure that is alone in its block has none. */
export function countWidth(blocks: readonly RowBlock[]): Card['countWidth'] {
  const several = blocks.filter(({ rows }) => rows.length > 1);
  const widest = Math.max(
    0,
    ...allRows(several.length > 0 ? several : blocks).map((row) => {
      const { text, flagged } = lineOf(row).figure;
      return digitsWide(text) + (flagged ? 1 : 0);
    }),
  );
  return COUNT_WIDTHS.find((room) => widest <= room) ?? 18;
}

/**
 * The notes that explain the marks of a card's derived numbers.
 *
 * @param labelled Breakdowns whose totals are part of labels.
 * @param others Whether other texts of the card have derived numbers.
 */
export function derivedNotes(
  { messages }: Wording,
  blocks: readonly RowBlock[],
  shares: ShareColumn,
  labelled: readonly Breakdown[] = [],
  others = false,
): readonly string[] {
  const rows = allRows(blocks).map(lineOf);
  const flagged =
    others ||
    labelled.some(({ total }) => derivedTotal(total)) ||
    rows.some(({ figure, share }) => figure.flagged || share?.flagged);
  const printed = rows.some(({ figure: { basis } }) => basis.share && !basis.share.derived);
  if (shares === 'derived') return [messages.sharesDerivedNote(printed, flagged)];
  return flagged ? [messages.derivedNote] : [];
}

/** The header of the share column; null if there is none. */
export function shareHeading({ messages }: Wording, shares: ShareColumn): string | null {
  if (shares === 'none') return null;
  return shares === 'derived' ? messages.shareDerived : messages.share;
}
