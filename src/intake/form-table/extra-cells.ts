import type { PassedOver, Unread } from '../reading.js';
import type { SourceCell } from '../page/page.js';
import { type ExtraKind, extraKind } from './extra-kinds.js';
import type { Subject } from './other-subject.js';
import { cellsAcross, type PlacedCell, type PlacedRow } from './placed-rows.js';
import { emptyCell, labelCell, readCell } from './read-cell.js';

interface ExtraColumn {
  readonly kind: ExtraKind;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly texts: string[];
}

/** The rows of a table without what is not of the form, and the numbers in that. */
export interface OwnCells {
  readonly rows: readonly PlacedRow[];
  readonly unread: readonly Unread[];
  readonly passedOver: readonly PassedOver[];
}

const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
const hasDigit = (text: string) => /\p{Nd}/u.test(text);

/** Whether a cell may be a figure, or says that there is none. */
const isValue = ({ cell }: PlacedCell) =>
  !emptyCell(cell) && !labelCell(cell) && !/^(?:19|20)\d\d年?度?$/.test(cell.text.replace(/\s+/g, ''));

/**
 * Removes the columns that a form does not have, as their headers say (序号, 小计, 备注, another year), and words after
 * the figures of a row. What is left stays at its place. A row that does not reach such a column, or has a figure where
 * words belong, lost a cell or has one too many, and is not read.
 */
export function withoutExtras(
  rows: readonly PlacedRow[],
  table: 'disclosure' | 'requests' | 'disputes',
  number: string,
  subject: Subject,
): OwnCells {
  const unread: Unread[] = [];
  const removed = new Set<SourceCell>();
  const all: ExtraColumn[] = [];
  let columns: readonly ExtraColumn[] = [];
  let head: PlacedCell[] = [];
  let below = false;
  const kept = rows.flatMap((row, index): readonly PlacedRow[] => {
    const rowName = clean(row.own.find(({ cell }) => labelCell(cell))?.cell.text ?? '');
    const refuse = (reason: Unread['reason'], text: string) =>
      hasDigit(text) && unread.push({ reason, table: number, row: rowName, column: '', text: clean(text) });
    const body = row.own.some(isValue);
    const heads = !body && row.own.filter(({ cell }) => labelCell(cell)).length > 1;
    if (heads) {
      if (below) [columns, head] = [[], []];
      below = false;
      const found = row.own.flatMap((placed): readonly ExtraColumn[] => {
        const over = head.filter(({ start, end }) => start <= placed.start && placed.end <= end);
        const last = placed.start > 0 && placed === row.own[row.own.length - 1];
        const kind = emptyCell(placed.cell)
          ? last && hasWordsBelow(placed, rows.slice(index + 1))
            ? 'words'
            : null
          : extraKind(placed.cell, over, table, subject);
        // What names a year over the labels is about all of the table.
        if (!kind || (kind === 'other' && placed.start === 0)) return [];
        removed.add(placed.cell);
        return [{ kind, title: clean(placed.cell.text), start: placed.start, end: placed.end, texts: [] }];
      });
      head.push(...row.own);
      columns = [...columns, ...found];
      all.push(...found);
    }
    below ||= body;
    const words = body ? wordsAfter(row) : [];
    for (const { cell } of words) refuse('unknown-column', cell.text);
    words.forEach(({ cell }) => removed.add(cell));
    for (const column of columns) {
      const inside = cellsAcross(row).filter(({ start, end }) => column.start <= start && end <= column.end);
      const own = inside.filter(({ cell }) => row.own.some((placed) => placed.cell === cell));
      const reason =
        !heads &&
        row.own.length > 1 &&
        inside.length === 0 &&
        !cellsAcross(row).some(({ end }) => end > column.start)
          ? 'too-few'
          : column.kind === 'words' && own.some(({ cell }) => readCell(cell)?.value != null)
            ? 'too-many'
            : null;
      if (reason) {
        refuse(reason, row.own.map(({ cell }) => cell.text).join(' | '));
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
  const listed = all.filter(({ texts }) => texts.some(hasDigit));
  return {
    rows: kept,
    unread: [
      ...unread,
      ...listed
        .filter(({ kind }) => kind === 'other')
        .map(({ title, texts }): Unread => ({
          reason: 'other-subject',
          table: number,
          row: '',
          column: title,
          text: texts.join(' | '),
        })),
    ],
    passedOver: listed
      .filter(({ kind }) => kind !== 'other')
      .map(({ title, texts }): PassedOver => ({ kind: 'column', text: [title, ...texts].join(' | ') })),
  };
}

/** The cells with words after the last figure of a row. */
function wordsAfter({ own }: PlacedRow): readonly PlacedCell[] {
  const last = own.reduce((found, placed, index) => (isValue(placed) ? index : found), -1);
  return own.slice(last + 1).filter(({ cell }) => labelCell(cell));
}

/** Whether most of the cells below a header without words have words. */
function hasWordsBelow({ start, end }: PlacedCell, rows: readonly PlacedRow[]): boolean {
  const next = rows.findIndex(
    ({ own }) => own.length > 1 && !own.some(isValue) && !own.some(({ cell }) => emptyCell(cell)),
  );
  const below = rows
    .slice(0, next < 0 ? rows.length : next)
    .flatMap((row) =>
      row.own.some(isValue) ? row.own.filter((one) => one.start === start && one.end === end) : [],
    );
  const words = below.filter(({ cell }) => labelCell(cell)).length;
  return words > below.filter(isValue).length;
}
