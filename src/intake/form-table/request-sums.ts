import { inexact } from '../../report/figure.js';
import { sumExactly } from '../../report/decimal.js';
import type { UnreadReason } from '../reading.js';
import type { ReadCell } from './read-cell.js';

/** A row with the figures of its columns, the total last; undefined for a cell that could not be read. */
export interface SummedRow {
  readonly id: string;
  readonly cells: readonly (ReadCell | undefined)[];
  /** Whether the sum must confirm the row. */
  readonly counted: boolean;
}

/** An exact number; 0 for “not applicable”; null if the cell has no number, or an inexact one. */
export function exactly(cell: ReadCell | undefined): number | null {
  if (!cell) return null;
  if (cell.value === null) return cell.status === 'not-applicable' ? 0 : null;
  return inexact(cell.status) ? null : cell.value;
}

/**
 * Why a row cannot be read, according to its sum; null if it can.
 *
 * @param noTotals Whether the total is blank in every row of the table.
 */
export function doubtOfRow({ cells, counted }: SummedRow, noTotals: boolean): UnreadReason | null {
  const values = cells.map(exactly);
  const total = values[values.length - 1] ?? null;
  const parts = values.slice(0, -1);
  const known = sumExactly(parts.map((value) => value ?? 0));
  const complete = parts.every((value) => value !== null);
  const confirmed = total !== null && known === total;
  const mustBeConfirmed = counted || cells.some((cell) => cell?.joined);
  if (mustBeConfirmed && !confirmed) return counted ? 'misaligned' : 'unconfirmed';
  if (confirmed || cells.includes(undefined)) return null;
  if (cells.some((cell) => cell?.value != null && inexact(cell.status))) return null;
  // A shifted cell leaves a blank at one end of its row.
  if (total === null) return (noTotals && complete) || known === 0 ? null : 'unconfirmed';
  if (!complete) return 'unconfirmed';
  return parts.some(
    (value, index) => (value === total && value !== 0) || value === sumOfOthers(values, index),
  )
    ? 'moved'
    : null;
}

/** Whether the known figures of a row add up to its total. */
export function addsUp({ cells }: SummedRow): boolean {
  const values = cells.map(exactly);
  const [total = null] = values.slice(-1);
  return total !== null && sumExactly(values.slice(0, -1).map((value) => value ?? 0)) === total;
}

function sumOfOthers(values: readonly (number | null)[], index: number): number {
  return sumExactly(values.filter((_, place) => place !== index).map((value) => value ?? 0));
}

/** The rows, columns and single cells that may have been exchanged, according to the sums. */
interface Moved {
  readonly rows: ReadonlySet<string>;
  /** `row/column` of cells. */
  readonly cells: ReadonlySet<string>;
}

/**
 * Finds figures that may have been exchanged. A single misprint makes one row and one column fail. Two rows that fail
 * by opposite differences, or a row that makes several columns fail, are not misprints. The same applies to two
 * columns that fail by opposite differences, if the cells of a row differ by that amount.
 *
 * @param sides For each column: the differences of its sums, 0 for one that holds, null for one that cannot be
 *   assessed.
 */
export function findMoved(
  rows: readonly SummedRow[],
  sides: (column: number) => readonly (number | null)[],
): Moved {
  const width = rows[0]?.cells.length ?? 0;
  const failing = rows.flatMap(({ id, cells }) => {
    const difference = differenceOf(cells);
    return difference === null || difference === 0 ? [] : [{ id, difference }];
  });
  const columns = Array.from({ length: width }, (_, column) => sides(column));
  const wrong = columns.flatMap((own, column) =>
    own.some((difference) => difference !== null && difference !== 0) ? [column] : [],
  );
  const assessed = columns.some((own) => own.some((difference) => difference !== null));
  const opposite = failing.filter(({ difference }) =>
    failing.some((other) => sumExactly([difference, other.difference]) === 0),
  );
  const many = wrong.length > failing.length || (assessed && wrong.length === 0);
  const suspected = many ? failing : opposite;
  // Without row sums, nothing shows in which row a figure of a column is wrong or moved.
  const unwitnessed = wrong.length > 0 && rows.every(({ cells }) => differenceOf(cells) === null);
  return {
    rows: new Set(suspected.map(({ id }) => id)),
    cells: unwitnessed
      ? new Set(rows.flatMap(({ id }) => wrong.map((column) => `${id}/${column}`)))
      : failing.length > 0
        ? new Set()
        : exchangedCells(rows, columns),
  };
}

/** The total of a row less the sum of its applicants; null if a cell is missing or inexact. */
function differenceOf(cells: readonly (ReadCell | undefined)[]): number | null {
  const values = cells.map(exactly);
  const known = values.filter((value): value is number => value !== null);
  if (known.length < values.length) return null;
  const [total = 0, ...parts] = known.reverse();
  return sumExactly([total, ...parts.map((value) => -value)]);
}

/**
 * The cells that may have been exchanged within rows: the columns of applicants whose differences add up to 0. For
 * two columns, these are the cells that differ by that amount; for more, all cells.
 */
function exchangedCells(
  rows: readonly SummedRow[],
  columns: readonly (readonly (number | null)[])[],
): ReadonlySet<string> {
  const found = new Set<string>();
  const sums = Math.max(0, ...columns.map(({ length }) => length));
  for (let side = 0; side < sums; side += 1) {
    const wrong = columns.slice(0, -1).flatMap((own, column) => {
      const difference = own[side] ?? 0;
      return difference === 0 ? [] : [{ column, difference }];
    });
    const [first, second, ...more] = wrong;
    if (!first || !second || sumExactly(wrong.map(({ difference }) => difference)) !== 0) continue;
    for (const { id, cells } of rows) {
      const [left, right] = [first, second].map(({ column }) => exactly(cells[column]) ?? 0);
      const apart = Math.abs(sumExactly([left ?? 0, -(right ?? 0)]));
      if (more.length === 0 && apart !== Math.abs(first.difference)) continue;
      for (const { column } of wrong) found.add(`${id}/${column}`);
    }
  }
  return found;
}
