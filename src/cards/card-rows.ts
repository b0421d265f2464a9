import type { Breakdown, Part } from '../statistics/breakdown.js';
import { figureText, labelOf, shareText, type Speaker } from '../words/amounts.js';
import { COUNT_WIDTHS, type Card, type Group, type Mark, type Row } from './card.js';

/** How a card shows its shares: not at all, all of them derived (the column says so), or each told apart. */
export type ShareColumn = 'none' | 'derived' | 'mixed';

/**
 * How the shares of these parts are shown.
 *
 * @param few Whether there are so few cases that only printed shares are shown.
 */
export function shareColumn(parts: readonly Part[], few = false): ShareColumn {
  const shares = parts.flatMap((part) => (part.share && !(few && part.share.derived) ? part.share : []));
  if (shares.length === 0) return 'none';
  return shares.every((share) => share.derived) ? 'derived' : 'mixed';
}

/** One part as a row. */
export function rowOf(
  speaker: Speaker,
  part: Part,
  mark: Mark | null,
  shares: ShareColumn,
  few = false,
): Row {
  const { share } = part;
  const shown = share && shares !== 'none' && !(few && share.derived) ? share : null;
  return {
    id: part.id,
    label: labelOf(speaker, part),
    count: { text: figureText(speaker, part.figure), flagged: part.figure.operands !== undefined },
    share: shown && { text: shareText(speaker, shown), flagged: shown.derived && shares === 'mixed' },
    mark,
    hatched: part.kind === 'remainder',
  };
}

/** The total as the last row; null if the report prints none. */
export function totalRow(speaker: Speaker, { total }: Breakdown): Row | null {
  if (!total) return null;
  return {
    id: 'total',
    label: speaker.messages.total,
    count: { text: figureText(speaker, total), flagged: total.operands !== undefined },
    share: null,
    mark: null,
    hatched: false,
  };
}

/** How wide the widest number of a card is. */
export function countWidth(groups: readonly Group[]): Card['countWidth'] {
  const texts = groups.flatMap(({ rows, total }) =>
    [...rows, ...(total ? [total] : [])].map((row) => row.count),
  );
  const widest = Math.max(0, ...texts.map(({ text, flagged }) => width(text) + (flagged ? 1 : 0)));
  return COUNT_WIDTHS.find((room) => widest <= room) ?? 18;
}

/** In digits: an ideograph is as wide as two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}

/** The notes that explain the signs of a card's derived numbers. */
export function derivedNotes(
  { messages }: Speaker,
  groups: readonly Group[],
  shares: ShareColumn,
): readonly string[] {
  const rows = groups.flatMap(({ rows: own, total }) => [...own, ...(total ? [total] : [])]);
  const flagged = rows.some((row) => row.count.flagged || row.share?.flagged);
  return [
    ...(flagged ? [messages.derivedNote] : []),
    ...(shares === 'derived' ? [messages.sharesDerivedNote] : []),
  ];
}
