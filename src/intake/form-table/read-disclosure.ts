import type { FormTableReading, Taken, Unread, UnreadReason } from '../reading.js';
import { unitIn, unitOf } from '../unit-words.js';
import {
  DISCLOSURE_COLUMNS,
  DISCLOSURE_ROWS,
  type DisclosureKey,
  disclosureKeys,
  ONLY_2019,
  ONLY_2021,
} from './disclosure-words.js';
import { placesInOrder } from './in-order.js';
import { labelWords } from './label-words.js';
import { matchWords, wordOf } from './match-label.js';
import type { PlacedCell, PlacedRow } from './placed-rows.js';
import { emptyCell, readCell } from './read-cell.js';
import { afterLabels, labelsOf } from './request-rows.js';
import { leftOver, qualified } from './whole-label.js';

const TABLE = '二';

/** A column as named by its header; without an id if the form has no such column. */
interface Column {
  readonly id: string | undefined;
  readonly text: string;
}

interface BodyRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly PlacedCell[];
  readonly columns: readonly Column[];
}

/** A table 二 as read, and the forms that its columns belong to. */
interface DisclosureReading extends FormTableReading {
  readonly forms: readonly ('cn-2019' | 'cn-2021')[];
}

const columnNamed = (text: string) => matchWords(labelWords(text), DISCLOSURE_COLUMNS);

/** Whether a row has words that occur only in table 二. */
export function headsDisclosure({ own }: PlacedRow): boolean {
  return own.some(
    ({ cell: { text } }) =>
      columnNamed(text) !== undefined || /^第二十[条條]第?[(（]/.test(text.replace(/\s+/g, '')),
  );
}

/**
 * Reads a table 二 of either form: each row under the nearest header above it, if it has as many cells as that has
 * columns.
 */
export function readDisclosure(parts: readonly (readonly PlacedRow[])[]): DisclosureReading {
  const unread: Unread[] = [];
  const taken: Taken[] = [];
  const rows = bodyRows(parts);
  const columns = new Set(rows.flatMap((row) => row.columns.map(({ id }) => id ?? '')));
  const forms = [
    ...(ONLY_2019.some((id) => columns.has(id)) ? (['cn-2019'] as const) : []),
    ...(ONLY_2021.some((id) => columns.has(id)) ? (['cn-2021'] as const) : []),
  ];
  const keys = disclosureKeys(forms.includes('cn-2019'));
  const order = Object.keys(DISCLOSURE_ROWS);
  const sequence = rows.map(({ id }) => order.indexOf(id));
  const inOrder = placesInOrder(sequence);
  rows.forEach((row, index) => {
    const reason = doubtOf(row, keys) ?? (inOrder.has(index) ? null : orderDoubt(sequence, index));
    if (reason) unread.push(unreadRow(row, reason));
    else
      row.cells.forEach((placed, place) => readFigure(row, row.columns[place], placed, keys, taken, unread));
  });
  return { taken, unread: [...unread, ...strayRows(parts, rows)], missing: missingRows(rows, forms), forms };
}

const orderDoubt = (sequence: readonly number[], index: number): UnreadReason =>
  sequence.filter((other) => other === sequence[index]).length > 1 ? 'twice' : 'order';

/** Why a row cannot be read under its header. */
function doubtOf(
  { id, cells, columns }: BodyRow,
  keys: ReadonlyMap<string, DisclosureKey>,
): UnreadReason | null {
  const known = columns.flatMap((column) => column.id ?? []);
  if (known.length === 0 || !known.some((column) => keys.has(`${id}/${column}`))) return 'no-header';
  const order = Object.keys(DISCLOSURE_COLUMNS);
  if (
    known.some((column, index) => index > 0 && order.indexOf(column) <= order.indexOf(known[index - 1] ?? ''))
  )
    return 'order';
  if (cells.some(({ rows }) => rows > 1)) return 'spanned';
  return cells.length === columns.length ? null : cells.length < columns.length ? 'too-few' : 'too-many';
}

function readFigure(
  row: BodyRow,
  column: Column | undefined,
  { cell }: PlacedCell,
  keys: ReadonlyMap<string, DisclosureKey>,
  taken: Taken[],
  unread: Unread[],
): void {
  const known = keys.get(`${row.id}/${column?.id}`);
  const at = { table: TABLE, row: row.label, column: clean(column?.text ?? '') };
  const text = clean(cell.text);
  const refuse = (reason: UnreadReason, said = text) => {
    if (/\p{Nd}/u.test(said)) unread.push({ reason, ...at, text: said });
  };
  if (!known) return refuse('unknown-column');
  const read = readCell(cell, known.signed, known.money);
  if (!read) return refuse('unreadable');
  if (read.joined) return refuse('unconfirmed');
  if (read.note !== '') refuse('note', read.note);
  const stated = known.money ? moneyUnit(column?.text ?? '') : null;
  const printedUnit = read.printedUnit ?? (stated === '万元' ? undefined : (stated ?? undefined));
  if (known.money && read.value && printedUnit === undefined && stated === null) return refuse('unit');
  taken.push({
    key: known.key,
    value: read.value,
    ...(read.status && { status: read.status }),
    ...(printedUnit !== undefined && { printedUnit }),
    ...at,
  });
}

/** The unit of money in a header: 万元 or 元; null if it states none that is known. */
function moneyUnit(header: string): string | null {
  const text = header.normalize('NFKC').replace(/\s+/g, '');
  const word = /(?:单位|單位)[:为為]?([^()]+)\)?$/.exec(text)?.[1] ?? unitIn(text)?.word ?? '';
  const unit = unitOf(word);
  return unit?.unit !== 'CNY' ? null : unit.multiplier === 1 ? '元' : '万元';
}

function bodyRows(parts: readonly (readonly PlacedRow[])[]): readonly BodyRow[] {
  let columns: readonly Column[] = [];
  return parts.flat().flatMap((row): readonly BodyRow[] => {
    const labels = labelsOf(row);
    const label = labels.find((text) => columnNamed(text) === undefined) ?? '';
    const id = disclosureRowOf(label);
    const own = columnsIn(row);
    const cells = afterLabels(row.own);
    if (own.length > 0 && (id === undefined || cells.every(({ cell }) => emptyCell(cell)))) {
      columns = own;
      return [];
    }
    if (own.length > 0) columns = own.filter(({ id: named }) => named !== undefined);
    return id === undefined || cells.length === 0 ? [] : [{ id, label: clean(label), cells, columns }];
  });
}

/** The row of table 二 that a label names. */
export function disclosureRowOf(text: string): string | undefined {
  if (columnNamed(text) !== undefined) return undefined;
  const words = labelWords(text);
  const id = matchWords(words, DISCLOSURE_ROWS);
  const word = wordOf(words, DISCLOSURE_ROWS[id ?? '']);
  return leftOver(words, word, HARMLESS) === '' ? id : undefined;
}

/** Words that may accompany the name of a row without changing its meaning. */
const HARMLESS: readonly string[] = ['行政', '决定', '数量', '件数', '政府', '事项', '项目', '其他', '件'];

/** Whether a header limits or multiplies what its column counts. */
function altered(text: string): boolean {
  const words = labelWords(text);
  const id = matchWords(words, DISCLOSURE_COLUMNS);
  if (id === undefined) return false;
  const many = id !== 'fee-amount' && id !== 'amount' && /[十百千万亿][件项个宗]|[十百千万亿]$/.test(words);
  return many || qualified(leftOver(words, wordOf(words, DISCLOSURE_COLUMNS[id]), []));
}

/** The columns that a header row names: its cells from the first that names one, including empty ones. */
function columnsIn({ own }: PlacedRow): readonly Column[] {
  const first = own.findIndex(({ cell }) => columnNamed(cell.text) !== undefined);
  if (first < 0) return [];
  return own.slice(first).map(({ cell: { text, other } }) => ({
    id: other || altered(text) ? undefined : columnNamed(text),
    text,
  }));
}

function unreadRow({ label, cells }: BodyRow, reason: UnreadReason): Unread {
  const text = [label, ...cells.map(({ cell }) => clean(cell.text))].join(' | ');
  return { reason, table: TABLE, row: label, column: '', text };
}

/** Rows with numbers that are not rows of the form. */
function strayRows(parts: readonly (readonly PlacedRow[])[], rows: readonly BodyRow[]): readonly Unread[] {
  const read = new Set(rows.flatMap(({ cells }) => cells));
  return parts.flat().flatMap(({ own }): readonly Unread[] => {
    const stray = own.filter((placed) => /\p{Nd}/u.test(placed.cell.text) && !read.has(placed));
    const numbers = stray.filter(({ cell }) => readCell(cell, true) !== undefined);
    if (numbers.length === 0) return [];
    const text = own.map(({ cell }) => clean(cell.text)).join(' | ');
    return [{ reason: 'unknown-row', table: TABLE, row: clean(own[0]?.cell.text ?? ''), column: '', text }];
  });
}

function missingRows(rows: readonly BodyRow[], forms: readonly string[]) {
  const only2019 = ['other-service', 'procurement'];
  return Object.keys(DISCLOSURE_ROWS)
    .filter(
      (id) => (forms.includes('cn-2019') || !only2019.includes(id)) && !rows.some((row) => row.id === id),
    )
    .map((id) => ({ table: TABLE, row: (DISCLOSURE_ROWS[id]?.[0] ?? id).replace('=', ''), column: '' }));
}

const clean = (text: string) => text.replace(/\s+/g, '');
