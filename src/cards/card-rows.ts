import type { Figure } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { type Part, withDescendants } from '../statistics/part.js';
import { figureText, labelOf, shareText, type Speaker } from '../words/amounts.js';
import { COUNT_WIDTHS, type Card, type Group, type Mark, type Row } from './card.js';
import { digitsWide } from './digits-wide.js';

/** How a card shows its shares: not at all, all of them derived (the column says so), or each told apart. */
export type ShareColumn = 'none' | 'derived' | 'mixed';

/** The mark of a part; null for none. */
export type MarkOf = (part: Part, index: number) => Mark | null;

/** What the rows of a card have in common. `few`: so few cases that only printed shares are shown. */
export interface RowStyle {
  readonly shares: ShareColumn;
  readonly few: boolean;
}

/**
 * How the shares of these parts, and of those below them, are shown.
 *
 * @param few Whether there are so few cases that only printed shares are shown.
 */
export function shareColumn(parts: readonly Part[], few = false): ShareColumn {
  const shares = withDescendants(parts).flatMap((part) =>
    part.share && !(few && part.share.derived) ? part.share : [],
  );
  if (shares.length === 0) return 'none';
  return shares.every((share) => share.derived) ? 'derived' : 'mixed';
}

/** Parts as rows; a group has its classes as rows of its own, in published order. */
export function rowsOf(
  speaker: Speaker,
  parts: readonly Part[],
  base: Figure | null,
  style: RowStyle,
  markOf: MarkOf,
): readonly Row[] {
  const { shares, few } = style;
  return parts.map((part, index) => {
    const share = part.share && shares !== 'none' && !(few && part.share.derived) ? part.share : null;
    return {
      id: part.id,
      label: labelOf(speaker, part),
      count: { text: figureText(speaker, part.figure), flagged: derived(part.figure) },
      share: share && { text: shareText(speaker, share), flagged: share.derived && shares === 'mixed' },
      mark: markOf(part, index),
      hatched: part.kind === 'remainder',
      basis: { figure: part.figure, remainder: part.kind === 'remainder', share, base },
      rows: rowsOf(speaker, part.parts, base, style, markOf),
    };
  });
}

/** A figure as a row of its own, with neither share nor classes. */
export function figureRow(
  speaker: Speaker,
  id: string,
  label: string,
  figure: Figure,
  mark: Mark | null = null,
): Row {
  return {
    id,
    label,
    count: { text: figureText(speaker, figure), flagged: derived(figure) },
    share: null,
    mark,
    hatched: false,
    basis: { figure, remainder: false, share: null, base: null },
    rows: [],
  };
}

function derived({ value, operands }: Figure): boolean {
  return value !== null && operands !== undefined;
}

/** The sign behind a total that is derived, where it stands in the label of a block. */
export function derivedSign(total: Figure | null): string {
  return total && derived(total) ? '*' : '';
}

/** The total as the last row; null if the report prints none. */
export function totalRow(speaker: Speaker, { total }: Breakdown): Row | null {
  return total && figureRow(speaker, 'total', speaker.messages.total, total);
}

/** All rows of a card, those of groups and totals included. */
export function allRows(groups: readonly Group[]): readonly Row[] {
  const descend = (rows: readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => [row, ...descend(row.rows)]);
  return groups.flatMap(({ rows, total }) => descend(total ? [...rows, total] : rows));
}

/** How wide the widest number of a card is. */
export function countWidth(groups: readonly Group[]): Card['countWidth'] {
  const widest = Math.max(
    0,
    ...allRows(groups).map(({ count: { text, flagged } }) => digitsWide(text) + (flagged ? 1 : 0)),
  );
  return COUNT_WIDTHS.find((room) => widest <= room) ?? 18;
}

/**
 * The notes that explain the signs of a card's derived numbers.
 *
 * @param blocks Whose totals stand in labels.
 */
export function derivedNotes(
  { messages }: Speaker,
  groups: readonly Group[],
  shares: ShareColumn,
  blocks: readonly Breakdown[] = [],
): readonly string[] {
  const flagged =
    blocks.some(({ total }) => derivedSign(total) !== '') ||
    allRows(groups).some((row) => row.count.flagged || row.share?.flagged);
  return [
    ...(flagged ? [messages.derivedNote] : []),
    ...(shares === 'derived' ? [messages.sharesDerivedNote] : []),
  ];
}

/** What the share column is headed with; null for none. */
export function shareHeading({ messages }: Speaker, shares: ShareColumn): string | null {
  if (shares === 'none') return null;
  return shares === 'derived' ? messages.shareDerived : messages.share;
}
