import { keyText } from '../report/observation-key.js';
import type { FormTableName } from '../report/charts.js';
import { cellsByBlock, disputeCells } from './form-table/dispute-cells.js';
import { disclosureRowOf, readDisclosure } from './form-table/read-disclosure.js';
import { readDisputes } from './form-table/read-disputes.js';
import { readRequests } from './form-table/read-requests.js';
import { headsRequests } from './form-table/request-columns.js';
import { labelsOf, rowNamed } from './form-table/request-rows.js';
import type { Subject } from './form-table/other-subject.js';
import { NUMBERS, type Piece, statutoryPieces, tablesOf } from './form-table/statutory-pieces.js';
import type { Page } from './page/page.js';
import type { PassedOver, ReadingProblem, FormTableReading, Taken, Unread } from './reading.js';

/** The statutory tables of a page as read, and the forms that table 二 fits. */
export interface StatutoryReading {
  readonly taken: readonly Taken[];
  readonly unread: readonly Unread[];
  readonly problems: readonly ReadingProblem[];
  readonly passedOver: readonly PassedOver[];
  readonly forms: readonly string[];
  readonly found: readonly FormTableName[];
}

interface OneTable extends FormTableReading {
  readonly id: FormTableName;
  readonly forms?: readonly string[];
  readonly pieces: readonly Piece[];
}

/** The rows of its table that a piece contains, by id. */
const idsOf: Readonly<Record<FormTableName, (piece: Piece) => readonly string[]>> = {
  requests: ({ rows }) =>
    rows.flatMap((row) =>
      headsRequests(row)
        ? []
        : (labelsOf(row)
            .map(rowNamed)
            .find((id) => id !== undefined) ?? []),
    ),
  disclosure: ({ rows }) =>
    rows.flatMap(
      (row) =>
        labelsOf(row)
          .map(disclosureRowOf)
          .find((id) => id !== undefined) ?? [],
    ),
  disputes: ({ rows, above }) => [...cellsByBlock(disputeCells(rows, above)).keys()],
};

/** Reads the statutory tables of a page. A table that occurs twice with different figures is not read. */
export function readStatutory(page: Page, language: string, subject: Subject): StatutoryReading {
  const { pieces, others, unread, found, passedOver: columns } = statutoryPieces(page, subject);
  const ids = Object.keys(NUMBERS) as FormTableName[];
  const problems: ReadingProblem[] = [];
  const passedOver = [
    ...columns,
    ...others.flatMap(({ rows }) => passed(rows.flatMap(({ own }) => own.map(({ cell }) => cell.text)))),
  ];
  const kept: OneTable[] = [];
  let restart = Infinity;
  for (const id of ids) {
    const own = pieces.filter((piece) => piece.id === id);
    const tables = tablesOf(own, idsOf[id]).map((parts): OneTable => readOne(id, parts, language));
    const read = tables.filter((table) => table.taken.length + table.unread.length > 0);
    const [widest] = [...read].sort((a, b) => b.taken.length - a.taken.length);
    if (!widest) continue;
    const rest = read.filter((table) => table !== widest);
    const differ = rest.some((table) => !within(table, widest));
    if (differ) restart = Math.min(restart, restartOf(read, pieces));
    if (differ) problems.push({ kind: 'several-tables', table: NUMBERS[id], row: '', column: '', text: '' });
    else kept.push(widest);
    passedOver.push(...(differ ? read : rest).flatMap(passedTable));
  }
  // Tables that exist only in the second of two forms may be about another year or body, like all of that form.
  for (const table of kept.filter((own) => own.pieces.every((piece) => pieces.indexOf(piece) >= restart))) {
    kept.splice(kept.indexOf(table), 1);
    problems.push({ kind: 'several-tables', table: NUMBERS[table.id], row: '', column: '', text: '' });
    passedOver.push(...passedTable(table));
  }
  for (const { missing } of kept)
    problems.push(...missing.map((place): ReadingProblem => ({ kind: 'missing', ...place, text: '' })));
  return {
    taken: kept.flatMap(({ taken }) => taken),
    unread: [...unread, ...kept.flatMap((table) => table.unread)],
    problems,
    passedOver,
    forms: kept.flatMap(({ forms = [] }) => forms),
    found,
  };
}

/** Where a second form begins: the place of a repeated table, if a table of another kind precedes it. */
function restartOf(tables: readonly OneTable[], pieces: readonly Piece[]): number {
  const [first = Infinity, second = Infinity] = tables.map((table) =>
    pieces.findIndex((piece) => table.pieces.includes(piece)),
  );
  return pieces.slice(first, second).some(({ id }) => id !== tables[0]?.id) ? second : Infinity;
}

function passedTable({ pieces }: OneTable): readonly PassedOver[] {
  return passed(pieces.flatMap(({ rows }) => rows.flatMap(({ own }) => own.map(({ cell }) => cell.text))));
}

function readOne(id: FormTableName, pieces: readonly Piece[], language: string): OneTable {
  const parts = pieces.map(({ rows }) => rows);
  if (id === 'requests') return { id, pieces, ...readRequests(parts, language) };
  if (id === 'disclosure') return { id, pieces, ...readDisclosure(parts) };
  return { id, pieces, ...readDisputes(pieces, language) };
}

/** Whether all figures of a table also occur in another one. */
function within({ taken, unread }: FormTableReading, other: FormTableReading): boolean {
  const values = new Map(other.taken.map(({ key, value, status }) => [keyText(key), `${value} ${status}`]));
  return (
    unread.length === other.unread.length &&
    taken.every(({ key, value, status }) => values.get(keyText(key)) === `${value} ${status}`)
  );
}

function passed(texts: readonly string[]): readonly PassedOver[] {
  const text = texts.map((one) => one.replace(/\s+/g, ' ').trim()).join(' | ');
  return /\p{Nd}/u.test(text) ? [{ kind: 'table', text }] : [];
}
