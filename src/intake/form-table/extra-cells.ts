import type { SourceCell } from '../page/page.js';
import type { PassedOver, Unread } from '../reading.js';
import {
  type ExtraColumn,
  headsColumns,
  isValue,
  namedColumns,
  numbersColumns,
  serialColumns,
} from './extra-columns.js';
import type { Subject } from './other-subject.js';
import { cellsAcross, type PlacedCell, type PlacedRow } from './placed-rows.js';
import { labelCell, readCell } from './read-cell.js';

/** The rows of a table without the cells that are not part of the form, and the numbers in those cells. */
interface OwnCells {
  readonly rows: readonly PlacedRow[];
  readonly unread: readonly Unread[];
  readonly passedOver: readonly PassedOver[];
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const hasDigit = (text: string) => /\p{Nd}/u.test(text);
const textOf = ({ own }: PlacedRow) => own.map(({ cell }) => clean(cell.text)).join(' | ');

/**
 * Removes columns that are not part of a form (序号, 小计, 备注, another year), rows that number the columns, and
 * text after the figures of a row. The other cells keep their positions. A row that does not reach such a column, or
 * has a figure where it should have text, has lost a cell or has one too many, and is not read.
 */
export function withoutExtras(
  rows: readonly PlacedRow[],
  table: 'disclosure' | 'requests' | 'disputes',
  number: string,
  subject: Subject,
): OwnCells {
  const unread: Unread[] = [];
  const passedOver: PassedOver[] = [];
  const removed = new Set<SourceCell>();
  const serial = serialColumns(rows);
  const all: ExtraColumn[] = [...serial];
  let columns = serial;
  let head: PlacedCell[] = [];
  let below = false;
  const kept = rows.flatMap((row, index): readonly PlacedRow[] => {
    const label = clean(row.own.find(({ cell }) => labelCell(cell))?.cell.text ?? '');
    const refuse = (reason: Unread['reason'], text: string) =>
      hasDigit(text) && unread.push({ reason, table: number, row: label, column: '', text: clean(text) });
    if (numbersColumns(row)) {
      passedOver.push({ kind: 'column', text: textOf(row) });
      return [];
    }
    const heads = headsColumns(row);
    if (heads) {
      if (below) [columns, head] = [serial, []];
      const found = namedColumns(row, head, rows.slice(index + 1), table, subject);
      found.forEach(({ header }) => removed.add(header.cell));
      head.push(...row.own);
      columns = [...columns, ...found];
      all.push(...found);
    }
    const body = row.own.some(isValue);
    below = body || (below && !heads);
    for (const { cell } of body ? wordsAfter(row) : []) {
      refuse('unknown-column', cell.text);
      removed.add(cell);
    }
    for (const column of columns) {
      const own = within(row.own, column);
      const reason = !heads && doubtOf(row, own, column);
      if (reason) {
        refuse(reason, textOf(row));
        return [];
      }
      for (const { cell } of own) {
        if (column.kind === 'words' && !removed.has(cell)) refuse('unknown-column', cell.text);
        if (column.kind !== 'words' && body) column.texts.push(clean(cell.text));
        removed.add(cell);
      }
    }
    const stays = ({ cell }: PlacedCell) => !removed.has(cell);
    return [{ ...row, own: row.own.filter(stays), over: row.over.filter(stays) }];
  });
  for (const { kind, title, texts } of all.filter((column) => column.texts.some(hasDigit))) {
    const text = texts.join(' | ');
    if (kind === 'other')
      unread.push({ reason: 'other-subject', table: number, row: '', column: title, text });
    else passedOver.push({ kind: 'column', text: [title, text].filter(Boolean).join(' | ') });
  }
  return { rows: kept, unread, passedOver };
}

function within(cells: readonly PlacedCell[], column: ExtraColumn): readonly PlacedCell[] {
  return cells.filter(({ start, end }) => column.start <= start && end <= column.end);
}

/**
 * Why a row with an extra column cannot be read: it ends before that column, or has a figure where it should have
 * text.
 */
function doubtOf(row: PlacedRow, own: readonly PlacedCell[], column: ExtraColumn): Unread['reason'] | null {
  const reaches = cellsAcross(row).some(({ end }) => end > column.start);
  if (row.own.length > 1 && !reaches) return 'too-few';
  const figure = column.kind === 'words' && own.some(({ cell }) => readCell(cell)?.value != null);
  return figure ? 'too-many' : null;
}

/** The cells with text after the last figure of a row. */
function wordsAfter({ own }: PlacedRow): readonly PlacedCell[] {
  const last = own.reduce((found, placed, index) => (isValue(placed) ? index : found), -1);
  return own.slice(last + 1).filter(({ cell }) => labelCell(cell));
}
