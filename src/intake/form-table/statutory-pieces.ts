import type { STATUTORY_TABLES } from '../../report/charts.js';
import type { Page, SourceTable } from '../page/page.js';
import { disclosureRowOf, headsDisclosure } from './read-disclosure.js';
import type { PassedOver, Unread } from '../reading.js';
import { withoutExtras } from './extra-cells.js';
import { headsDisputes } from './dispute-cells.js';
import { labelWords } from './label-words.js';
import { type Mark, markedBy, OWN, ownRows, type Subject } from './other-subject.js';
import { type PlacedRow, placeRows } from './placed-rows.js';
import { headsRequests } from './request-columns.js';
import { labelsOf, rowNamed } from './request-rows.js';

type TableId = (typeof STATUTORY_TABLES)[number];

/** Rows of a page's table that belong to one statutory table, with the text above them. */
export interface Piece {
  readonly id: TableId;
  readonly table: SourceTable;
  readonly above: string;
  readonly rows: readonly PlacedRow[];
}

/** What the pages's tables are pieces of, and the rows that belong to none. */
export interface Pieces {
  /** Tables and rows that are of another year or body. */
  readonly unread: readonly Unread[];
  /** Columns that the form does not have. */
  readonly passedOver: readonly PassedOver[];
  readonly found: readonly TableId[];
  readonly pieces: readonly Piece[];
  readonly others: readonly { readonly table: SourceTable; readonly rows: readonly PlacedRow[] }[];
}

export const NUMBERS: Readonly<Record<TableId, string>> = {
  disclosure: '二',
  requests: '三',
  disputes: '四',
};

const TITLES: readonly (readonly [TableId, RegExp])[] = [
  ['requests', /收到和处理政府信息公开申请/],
  ['disputes', /行政复议.*行政诉讼/],
  ['disclosure', /^主动公开政府信息情况/],
];

/** Cuts the tables of a page into pieces of statutory tables, by the words of their rows. */
export function statutoryPieces(page: Page, subject: Subject): Pieces {
  const pieces: Piece[] = [];
  const others: { table: SourceTable; rows: PlacedRow[] }[] = [];
  const unread: Unread[] = [];
  const passedOver: PassedOver[] = [];
  const found = new Set<TableId>();
  let mark: Mark = OWN;
  let near: Partial<Mark>[] = [];
  let inside = OWN;
  let above = '';
  for (const part of page.parts) {
    if (part.kind !== 'table') {
      if (part.kind === 'picture' || part.text.trim() === '') continue;
      above = part.text;
      const said = markedBy(part.text, subject);
      const section = sectionIn(part.text);
      if ('year' in said || (section && !found.has(section))) inside = OWN;
      // Above the first table there is navigation, too.
      if (part.kind === 'heading' || found.size > 0 || Object.values(said).includes(null))
        mark = { ...mark, ...said };
      near = [...near.slice(-2), said];
      continue;
    }
    let id: TableId | null = null;
    let own: { id: TableId | null; rows: PlacedRow[] }[] = [];
    for (const row of placeRows(part)) {
      id = tableOfRow(row) ?? id ?? continued(row, pieces);
      const last = own[own.length - 1];
      if (last?.id === id) last.rows.push(row);
      else own = [...own, { id, rows: [row] }];
    }
    const around = [mark, ...near, ...(part.caption ? [markedBy(part.caption, subject)] : [])];
    const last: Mark = around.reduce<Mark>((all, one) => ({ ...all, ...one }), OWN);
    // A header that only names a year is not known as one.
    let held = inside;
    for (const { id: table, rows } of own) {
      if (table === null) {
        held = ownRows(rows, subject, '', () => false, held).after;
        others.push({ table: part, rows });
        continue;
      }
      found.add(table);
      const other = last.year ?? last.body ?? null;
      if (other !== null) {
        others.push({ table: part, rows });
        unread.push({ reason: 'other-subject', table: NUMBERS[table], row: '', column: '', text: other });
        continue;
      }
      const heads = table === 'disclosure' ? headsDisclosure : () => false;
      const extras = withoutExtras(rows, table, NUMBERS[table], subject);
      const of = ownRows(extras.rows, subject, NUMBERS[table], heads, held);
      held = inside = of.after;
      unread.push(...extras.unread, ...of.unread);
      passedOver.push(...extras.passedOver);
      pieces.push({ id: table, table: part, above: part.caption || above, rows: of.rows });
    }
    above = '';
    near = [];
  }
  return { pieces, others, unread, passedOver, found: [...found] };
}

/** The table that a section is about, by its title. */
function sectionIn(text: string): TableId | undefined {
  const title = labelWords(text);
  return title.length > LONGEST_TITLE ? undefined : TITLES.find(([, words]) => words.test(title))?.[0];
}

const LONGEST_TITLE = 40;

function tableOfRow(row: PlacedRow): TableId | undefined {
  const [only, ...more] = row.own.filter(({ cell }) => cell.text.trim() !== '');
  const titled = only && more.length === 0 ? sectionIn(only.cell.text) : undefined;
  if (titled) return titled;
  if (headsRequests(row)) return 'requests';
  if (headsDisputes(row)) return 'disputes';
  return headsDisclosure(row) ? 'disclosure' : undefined;
}

/** The table that a row without a header before it continues: the one before, if its label is one of that. */
function continued(row: PlacedRow, pieces: readonly Piece[]): TableId | null {
  const last = pieces[pieces.length - 1]?.id;
  const named = last === 'requests' ? rowNamed : last === 'disclosure' ? disclosureRowOf : null;
  return named && labelsOf(row).some((text) => named(text) !== undefined) ? (last ?? null) : null;
}

/** Groups the pieces of one table into tables: a piece that repeats rows begins another one. */
export function tablesOf(
  pieces: readonly Piece[],
  idsOf: (piece: Piece) => readonly string[],
): readonly (readonly Piece[])[] {
  const tables: { pieces: Piece[]; ids: Set<string> }[] = [];
  for (const piece of pieces) {
    const ids = idsOf(piece);
    const last = tables[tables.length - 1];
    const repeated = ids.filter((id) => last?.ids.has(id)).length;
    if (!last || repeated > 1 || (repeated === 1 && ids.length === 1))
      tables.push({ pieces: [piece], ids: new Set(ids) });
    else {
      last.pieces.push(piece);
      ids.forEach((id) => last.ids.add(id));
    }
  }
  return tables.map((table) => table.pieces);
}
