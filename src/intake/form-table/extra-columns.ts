import { type ExtraKind, extraKind, isNumbering } from './extra-kinds.js';
import type { Subject } from './other-subject.js';
import { cellsAcross, type PlacedCell, type PlacedRow } from './placed-rows.js';
import { emptyCell, labelCell } from './read-cell.js';

/** A column that is not part of the form, and the figures in it. */
export interface ExtraColumn {
  readonly kind: ExtraKind;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly texts: string[];
}

const yearOnly = (text: string) => /^(?:19|20)\d\d年?度?$/.test(text.replace(/\s+/g, ''));

/** Whether a cell may be a figure, or marks a missing one. */
export function isValue({ cell }: PlacedCell): boolean {
  return !emptyCell(cell) && !labelCell(cell) && !yearOnly(cell.text);
}

/** Whether a row contains only column headers. */
export function headsColumns({ own }: PlacedRow): boolean {
  return !own.some(isValue) && own.filter(({ cell }) => labelCell(cell) || yearOnly(cell.text)).length > 1;
}

/** Whether a row only numbers the columns: 栏次 | 1 | 2 | 3 … */
export function numbersColumns({ own }: PlacedRow): boolean {
  const labels = own.filter(({ cell }) => labelCell(cell));
  const values = own.filter(isValue).map(({ cell }) => Number(cell.text));
  return (
    values.length > 4 &&
    labels.every(({ cell }) => isNumbering(cell.text)) &&
    values.every((value, index) => value === (values[0] ?? 0) + index)
  );
}

/**
 * The extra columns that a header row names.
 *
 * @param head The header cells above it.
 * @param below The rows below it.
 */
export function namedColumns(
  { own }: PlacedRow,
  head: readonly PlacedCell[],
  below: readonly PlacedRow[],
  table: 'disclosure' | 'requests' | 'disputes',
  subject: Subject,
): readonly (ExtraColumn & { readonly header: PlacedCell })[] {
  const width = (cells: readonly PlacedCell[]) => Math.max(0, ...cells.map(({ end }) => end));
  const body = below.filter((row) => row.own.some(isValue));
  const wider = body.filter((row) => width(cellsAcross(row)) > width([...head, ...own])).length;
  // If spans are lost, a header of several rows is not above its columns.
  const aligned = wider <= body.length / 2;
  return own.flatMap((header, index) => {
    const { cell, start, end } = header;
    const over = head.filter((above) => above.start <= start && end <= above.end);
    const last = start > 0 && index === own.length - 1;
    const words = emptyCell(cell) && last && hasWordsBelow(header, below) ? 'words' : null;
    const kind = emptyCell(cell) ? words : extraKind(cell, over, table, subject);
    // A year in the header above the labels applies to the whole table.
    if (!kind || (kind === 'other' && start === 0) || (start > 0 && !aligned)) return [];
    return [{ header, kind, title: cell.text.replace(/\s+/g, ' ').trim(), start, end, texts: [] }];
  });
}

/** Columns without a header of their own that contain row numbers. */
export function serialColumns(rows: readonly PlacedRow[]): readonly ExtraColumn[] {
  const body = rows.filter(({ own }) => own.length > 2 && own.some(isValue));
  const columns = new Map<string, { readonly placed: PlacedCell; readonly values: number[] }>();
  for (const placed of body.flatMap(({ own }) => own)) {
    const key = `${placed.start}-${placed.end}`;
    const column = columns.get(key) ?? { placed, values: [] };
    columns.set(key, column);
    column.values.push(/^\s*\d{1,3}\s*$/.test(placed.cell.text) ? Number(placed.cell.text) : NaN);
  }
  return [...columns.values()].flatMap(({ placed: { start, end }, values }) => {
    const counts = values.every((value, index) => value === (values[0] ?? NaN) + index);
    return counts && values.length > 4 && values.length > body.length * 0.8
      ? [{ kind: 'number' as const, title: '', start, end, texts: [] }]
      : [];
  });
}

/** Whether most of the cells below an empty header contain text. */
function hasWordsBelow({ start, end }: PlacedCell, rows: readonly PlacedRow[]): boolean {
  const next = rows.findIndex((row) => headsColumns(row) && !row.own.some(({ cell }) => emptyCell(cell)));
  const below = rows
    .slice(0, next < 0 ? rows.length : next)
    .filter(({ own }) => own.some(isValue))
    .flatMap((row) => cellsAcross(row).filter((one) => one.start === start && one.end === end));
  const words = below.filter(({ cell }) => labelCell(cell)).length;
  return words > below.filter(isValue).length;
}
