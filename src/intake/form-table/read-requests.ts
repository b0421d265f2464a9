import { cn2021 } from '../../forms/cn-2021.js';
import { sumExactly } from '../../report/decimal.js';
import type { FormTableReading, Taken, Unread, UnreadReason } from '../reading.js';
import { isValue } from './extra-columns.js';
import { type FormLine, requestFormLines } from './form-lines.js';
import { placesInOrder } from './in-order.js';
import type { PlacedRow } from './placed-rows.js';
import { emptyCell, readCell } from './read-cell.js';
import { type ColumnPlan, headsRequests, planColumns } from './request-columns.js';
import { cellsInColumns, labelsOf, rowAlike, type RowCells, rowNamed } from './request-rows.js';
import { addsUp, doubtOfRow, exactly, findMoved, type SummedRow } from './request-sums.js';

/** A row with figures, and the line of the form that it matches. */
interface BodyRow {
  readonly row: PlacedRow;
  readonly label: string;
  readonly line: FormLine | undefined;
  readonly found: RowCells;
}

const TABLE = '三';

/**
 * Reads a table 三 by the words of its rows and columns, and confirms them by their order and by the sums. Anything
 * not confirmed is left out and listed. The rows of the 2021 form include those of 2019.
 *
 * @param parts The rows of each piece of the table, if it was split.
 * @param language For the labels of places: `zh-Hans` or `zh-Hant`.
 */
export function readRequests(parts: readonly (readonly PlacedRow[])[], language: string): FormTableReading {
  const { rows: lines, columns } = requestFormLines(cn2021, language);
  const body = withAlike(bodyRows(parts, lines, columns.length), lines);
  const unread: Unread[] = [];
  const refuse = ({ line, label, row }: BodyRow, reason: UnreadReason) => {
    const text = row.own.map(({ cell }) => cell.text.replace(/\s+/g, ' ').trim()).join(' | ');
    if (/\p{Nd}/u.test(text))
      unread.push({ reason, table: TABLE, row: line?.label ?? label, column: '', text });
  };
  const known = body.filter(({ line }) => line !== undefined);
  const sequence = known.map(({ line }) => (line ? lines.indexOf(line) : -1));
  const inOrder = placesInOrder(sequence);
  const placed: (BodyRow & { readonly line: FormLine })[] = [];
  for (const one of body) {
    const place = known.indexOf(one);
    const index = sequence[place];
    if (!one.line) refuse(one, 'unknown-row');
    else if (sequence.filter((other) => other === index).length > 1) refuse(one, 'twice');
    else if (!inOrder.has(place)) refuse(one, 'order');
    else if (one.found.refused) refuse(one, one.found.refused);
    else placed.push({ ...one, line: one.line });
  }
  const summed = placed.map(({ line, found }): SummedRow => ({
    id: line.id,
    cells: found.cells.map(({ cell }) => readCell(cell)),
    counted: found.counted,
  }));
  const noTotals = summed.every(({ cells }) => cells[cells.length - 1]?.status === 'blank');
  const doubts = summed.map((row) => doubtOfRow(row, noTotals));
  const sound = summed.filter((_, index) => doubts[index] === null);
  const moved = findMoved(sound, (column) => sumsOf(sound, lines, column));
  const taken: Taken[] = [];
  placed.forEach((one, index) => {
    const doubt = doubts[index] ?? (moved.rows.has(one.line.id) ? 'moved' : null);
    if (doubt) return refuse(one, doubt);
    one.found.cells.forEach(({ cell }, place) => {
      const column = columns[place];
      const at = { table: TABLE, row: one.line.label, column: column?.label ?? '' };
      const read = summed[index]?.cells[place];
      const text = cell.text.replace(/\s+/g, ' ').trim();
      if (!read) return void unread.push({ reason: 'unreadable', ...at, text });
      if (read.note !== '') unread.push({ reason: 'note', ...at, text: read.note });
      if (moved.cells.has(`${one.line.id}/${place}`))
        return void (emptyCell(cell) || unread.push({ reason: 'moved', ...at, text }));
      const { value, status, printedUnit } = read;
      taken.push({
        key: { measure: '', ...one.line.key, ...column?.key },
        value,
        ...(status && { status }),
        ...(printedUnit !== undefined && { printedUnit }),
        ...at,
      });
    });
    for (const { cell } of one.row.own.filter(({ start, end }) => outside(one.found, start, end)))
      if (/\p{Nd}/u.test(cell.text) && !labelsOf(one.row).includes(cell.text))
        unread.push({
          reason: 'unknown-column',
          table: TABLE,
          row: one.line.label,
          column: '',
          text: cell.text,
        });
    return undefined;
  });
  return { taken, unread, missing: missingRows(known, lines) };
}

function outside({ cells }: RowCells, start: number, end: number): boolean {
  return !cells.some((cell) => cell.start === start && cell.end === end);
}

/**
 * The rows with figures, each with the columns of the last header before it. A piece without a header uses those of
 * the piece before it.
 */
function bodyRows(
  parts: readonly (readonly PlacedRow[])[],
  lines: readonly FormLine[],
  columns: number,
): readonly BodyRow[] {
  let plan: ColumnPlan | undefined;
  return parts.flatMap((rows) => {
    let head: PlacedRow[] = [];
    // Under the columns of another piece, cells can only be counted.
    plan &&= { leaves: null, width: 0 };
    return rows.flatMap((row): readonly BodyRow[] => {
      if (headsRequests(row)) {
        head.push(row);
        plan = planColumns(head);
        return [];
      }
      const labels = labelsOf(row);
      // The label, not the cell of its group: an unknown member is not the group's own row.
      const [label = ''] = labels;
      const id = rowNamed(label);
      const found = cellsInColumns(row, plan, columns);
      const line = lines.find((own) => own.id === id);
      // A group's own row is a heading.
      if (line?.group && found.cells.every(({ cell }) => emptyCell(cell))) return [];
      if (found.cells.length === 0 || (!line && !hasFigures(row))) {
        if (head.length > 0 && line === undefined) {
          head.push(row);
          plan = planColumns(head) ?? plan;
        }
        return [];
      }
      head = [];
      return [{ row, label, line, found }];
    });
  });
}

function hasFigures({ own }: PlacedRow): boolean {
  return own.some((placed) => isValue(placed) && /\p{Nd}/u.test(placed.cell.text));
}

/** Assigns rows with a misprinted label the most similar line, if it is between those of their neighbours. */
function withAlike(body: readonly BodyRow[], lines: readonly FormLine[]): readonly BodyRow[] {
  return body.map((one, index) => {
    if (one.line) return one;
    const at = (rows: readonly BodyRow[]) => {
      const line = rows.find((other) => other.line)?.line;
      return line ? lines.indexOf(line) : undefined;
    };
    const before = at(body.slice(0, index).reverse()) ?? -1;
    const after = at(body.slice(index + 1)) ?? lines.length;
    const id = rowAlike(one.label, lines.slice(before + 1, after));
    const line = lines.find((own) => own.id === id);
    return line ? { ...one, line } : one;
  });
}

/** The differences of the two sums of a column: outcomes less their total, and requests in less requests out. */
function sumsOf(
  rows: readonly SummedRow[],
  lines: readonly FormLine[],
  column: number,
): readonly (number | null)[] {
  const value = (id: string) => {
    const row = rows.find((one) => one.id === id);
    const cell = row?.cells[column];
    // A blank in a row that adds up without it counts as 0.
    return row && cell?.status === 'blank' && addsUp(row) ? 0 : exactly(cell);
  };
  const add = (values: readonly (number | null)[], less: readonly (number | null)[]) =>
    [...values, ...less].includes(null)
      ? null
      : sumExactly([...values.map((one) => one ?? 0), ...less.map((one) => -(one ?? 0))]);
  const outcomes = lines.filter(
    ({ key, group, id }) => key.category !== undefined && !group && id !== 'total',
  );
  const undivided = value('other-disposal');
  const leaves = outcomes.filter(({ label }) => undivided === null || !/其他处理|其他處理/.test(label));
  return [
    add([value('total')], [...leaves.map(({ id }) => value(id)), ...(undivided === null ? [] : [undivided])]),
    add(
      [value('requests-received'), value('requests-carried-over')],
      [value('total'), value('requests-carried-forward')],
    ),
  ];
}

/** The rows of the form that the table lacks. For 其他处理, either the row itself or its members are enough. */
function missingRows(known: readonly BodyRow[], lines: readonly FormLine[]) {
  const ids = new Set(known.map(({ line }) => line?.id));
  const members = ['clarification-overdue', 'fee-unpaid', 'other'];
  return lines
    .filter(({ id, group }) => {
      if (ids.has(id)) return false;
      if (members.includes(id)) return !ids.has('other-disposal');
      return !group;
    })
    .map(({ label }) => ({ table: TABLE, row: label, column: '' }));
}
