import type { Mark } from '../marks/mark.js';
import type { Figure } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { type Part, withDescendants } from '../statistics/part.js';
import { shownShare } from '../statistics/shown-share.js';
import { labelOf, shareText, type Wording } from '../words/amounts.js';
import type { Basis } from '../words/describe-evidence.js';
import { plainFigure, plainHeader } from './plain-cells.js';
import type { Cell, ShareCell, Table, TableBody, TableRow } from './table.js';

/** How a card shows its shares: not at all, all as derived (stated in the column header), or each marked. */
export type ShareColumn = 'none' | 'derived' | 'mixed';

/** The mark of a part; null for none. */
type MarkOf = (part: Part, index: number) => Mark | null;

/** The settings common to all rows of a card. `few`: there are so few cases that only printed shares are shown. */
export interface RowStyle {
  readonly shares: ShareColumn;
  readonly few: boolean;
}

/** Rows of a chart that belong together; `label` is their heading if there are several blocks. */
export interface RowBlock {
  readonly id: string;
  readonly label: string | null;
  /** Whether its label contains a derived total. */
  readonly flagged?: boolean;
  readonly rows: readonly TableRow[];
  readonly total: TableRow | null;
}

/** The column headers of a chart; `share` is null if it has no shares. */
export interface Columns {
  readonly label: string;
  readonly count: string;
  readonly share: string | null;
}

/**
 * How the shares of these parts and their descendants are shown.
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

/** Parts as rows; the classes of a group are its members, in published order. */
export function rowsOf(
  wording: Wording,
  parts: readonly Part[],
  base: Figure | null,
  style: RowStyle,
  markOf: MarkOf,
): readonly TableRow[] {
  const { shares, few } = style;
  return parts.map((part, index) => {
    const { figure, kind } = part;
    const share = part.share && shares !== 'none' && !(few && part.share.derived) ? part.share : null;
    const basis = { figure, remainder: kind === 'remainder', share, base };
    const cell: ShareCell | null = share && {
      kind: 'share',
      text: shareText(wording, share),
      flagged: share.derived && shares === 'mixed',
    };
    return rowOf(
      wording,
      part.id,
      labelOf(wording, part),
      basis,
      markOf(part, index),
      cell,
      rowsOf(wording, part.parts, base, style, markOf),
    );
  });
}

/** A figure as a row of its own, without classes. A printed share of it appears in its evidence. */
export function figureRow(
  wording: Wording,
  id: string,
  label: string,
  figure: Figure,
  mark: Mark | null = null,
): TableRow {
  return rowOf(
    wording,
    id,
    label,
    { figure, remainder: false, share: shownShare(wording.report, figure, figure.key, null), base: null },
    mark,
  );
}

/** A row with a label, a figure, its mark and its share. */
export function rowOf(
  wording: Wording,
  id: string,
  label: string,
  basis: Basis,
  mark: Mark | null,
  share: ShareCell | null = null,
  members: readonly TableRow[] = [],
): TableRow {
  const cell = plainFigure(wording, id, basis, { mark });
  const header = plainHeader(label, 'row');
  return { id, kind: 'class', cells: share ? [header, cell, share] : [header, cell], members };
}

/** The total as the last row; null if the report prints none. */
export function totalRow(wording: Wording, { total }: Breakdown): TableRow | null {
  return total && figureRow(wording, 'total', wording.messages.total, total);
}

/**
 * The blocks of a chart as a table. The id of a row combines the codes around it; its headers are its block and its
 * group.
 */
export function layOutBlocks(
  id: string,
  caption: string,
  columns: Columns,
  blocks: readonly RowBlock[],
  digits: number,
): Table {
  const { label, count, share } = columns;
  const heads = [label, count, ...(share === null ? [] : [share])];
  return {
    id,
    caption,
    stubs: 1,
    figures: heads.length - 1,
    digits,
    head: [{ id, kind: 'head', cells: heads.map((text) => plainHeader(text, 'col')), members: [] }],
    bodies: blocks.map((block) => bodyOf(block, heads.length)),
  };
}

function bodyOf({ id, label, flagged = false, rows, total }: RowBlock, width: number): TableBody {
  const outer = label === null ? [] : [id];
  const place = (row: TableRow, kind: TableRow['kind']) => ({ ...placeRow(row, id, outer), kind });
  const heading: readonly TableRow[] =
    label === null
      ? []
      : [
          {
            id,
            kind: 'block',
            cells: [plainHeader(label, 'rowgroup', { colspan: width, id, flagged })],
            members: [],
          },
        ];
  return {
    id,
    rows: [...heading, ...rows.map((row) => place(row, 'class')), ...(total ? [place(total, 'total')] : [])],
  };
}

function placeRow(row: TableRow, outer: string, headers: readonly string[]): TableRow {
  const id = `${outer}/${row.id}`;
  const path = [...headers, id];
  const placed = (cell: Cell): Cell => {
    if (cell.kind === 'figure') return { ...cell, id, headers: path };
    return cell.kind === 'header' ? { ...cell, id, headers } : cell;
  };
  return {
    ...row,
    cells: row.cells.map(placed),
    members: row.members.map((member) => placeRow(member, id, path)),
  };
}
