import type { FormTableName } from '../../report/charts.js';
import type { Page, PagePart, SourceTable } from '../page/page.js';
import { disclosureRowOf, headsDisclosure } from './read-disclosure.js';
import type { PassedOver, Unread } from '../reading.js';
import { headsColumns } from './extra-columns.js';
import { withoutExtras } from './extra-cells.js';
import { headsDisputes } from './dispute-cells.js';
import { type SubjectChange, markedBy, OWN, rowsOnSubject, type Subject } from './other-subject.js';
import { rowsInUnits } from './multiples.js';
import { type PlacedRow, placeRows } from './placed-rows.js';
import { headsRequests } from './request-columns.js';
import { titleIn } from '../page/page-facts.js';
import { labelsOf, rowNamed } from './request-rows.js';
import { misplacedParts, sectionIn } from './section-places.js';

/** Rows of one of a page's tables that belong to one statutory table, with the text above them. */
export interface Piece {
  readonly id: FormTableName;
  readonly table: SourceTable;
  readonly above: string;
  readonly rows: readonly PlacedRow[];
}

/** The pieces of statutory tables on a page, and the rows that belong to none. */
interface Pieces {
  /** Tables and rows about another year or body. */
  readonly unread: readonly Unread[];
  /** Columns that are not part of the form. */
  readonly passedOver: readonly PassedOver[];
  readonly found: readonly FormTableName[];
  readonly pieces: readonly Piece[];
  readonly others: readonly { readonly table: SourceTable; readonly rows: readonly PlacedRow[] }[];
}

export const NUMBERS: Readonly<Record<FormTableName, string>> = {
  disclosure: '二',
  requests: '三',
  disputes: '四',
};

/** The start of a part of a section: （二）, 1. */
const PART = /^\s*(?:[（(][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[.、．]|其中)/;

/** Splits the tables of a page into pieces of statutory tables, by the words of their rows. */
export function statutoryPieces(page: Page, subject: Subject): Pieces {
  const pieces: Piece[] = [];
  const others: { table: SourceTable; rows: PlacedRow[] }[] = [];
  const unread: Unread[] = [];
  const passedOver: PassedOver[] = [];
  const found = new Set<FormTableName>();
  let mark: SubjectChange = OWN;
  let outer: SubjectChange = OWN;
  let near: (Partial<SubjectChange> & { readonly title: boolean; readonly text: string })[] = [];
  const refused = new Set<PagePart>();
  let inside = OWN;
  let above = '';
  for (const part of page.parts) {
    if (part.kind !== 'table') {
      if (part.kind === 'picture' || part.text.trim() === '') continue;
      above = part.text;
      const title = titleIn(part.text);
      const change = markedBy(part.text, subject, title);
      const section = sectionIn(part.text);
      // The parts of a section end where the next section begins.
      if (section && found.has(section)) outer = mark;
      else if (section) mark = outer;
      if ('year' in change || (section && !found.has(section))) inside = OWN;
      // The text above the first table includes navigation.
      if (part.kind === 'heading' || found.size > 0 || Object.values(change).includes(null)) {
        mark = { ...mark, ...change };
        if (!PART.test(part.text)) outer = { ...outer, ...change };
      }
      near = [...near.slice(-2), { ...change, title: title?.strong === true, text: part.text }];
      continue;
    }
    let id: FormTableName | null = null;
    let own: { id: FormTableName | null; rows: PlacedRow[] }[] = [];
    for (const row of placeRows(part)) {
      const before = id;
      id = tableOfRow(row) ?? id ?? continued(row, pieces);
      const last = own[own.length - 1];
      if (last?.id === id) last.rows.push(row);
      else if (last && before === null && last.rows.every(headsColumns)) {
        // A row of years or bodies above columns is recognised as a header by the header below it.
        others.push({ table: part, rows: last.rows });
        own = [...own.slice(0, -1), { id, rows: [...last.rows, row] }];
      } else own = [...own, { id, rows: [row] }];
    }
    // A title in the text directly above a table of the form applies to all tables that follow.
    if (own.some(({ id: table }) => table !== null))
      for (const { title, text: _, ...change } of near) if (title) mark = { ...mark, ...change };
    const around = [mark, ...near, ...(part.caption ? [markedBy(part.caption, subject)] : [])];
    const last: SubjectChange = around.reduce<SubjectChange>((all, one) => ({ ...all, ...one }), OWN);
    // A header that only names a year is not recognised as one.
    let held = inside;
    const over = [part.caption, ...near.map(({ text }) => text)];
    for (const { id: table, rows } of own) {
      if (table === null) {
        held = rowsOnSubject(rows, subject, '', () => false, held).after;
        others.push({ table: part, rows });
        over.push(...rows.flatMap((row) => row.own.map(({ cell }) => cell.text)));
        continue;
      }
      found.add(table);
      const other = last.year ?? last.body ?? null;
      if (other !== null) {
        others.push({ table: part, rows });
        refused.add(part);
        unread.push({ reason: 'other-subject', table: NUMBERS[table], row: '', column: '', text: other });
        continue;
      }
      const heads = table === 'disclosure' ? headsDisclosure : () => false;
      const extras = withoutExtras(rows, table, NUMBERS[table], subject);
      const of = rowsOnSubject(extras.rows, subject, NUMBERS[table], heads, held);
      held = inside = of.after;
      const units = rowsInUnits(of.rows, NUMBERS[table], over);
      unread.push(...extras.unread, ...of.unread, ...units.unread);
      passedOver.push(...extras.passedOver);
      pieces.push({ id: table, table: part, above: part.caption || above, rows: units.rows });
    }
    above = '';
    near = [];
  }
  const all = { pieces, others, unread, passedOver, found: [...found] };
  return withoutMisplaced(page, all, refused);
}

/** Excludes tables that cannot be those of the page's own sections. */
function withoutMisplaced(page: Page, all: Pieces, refused: ReadonlySet<PagePart>): Pieces {
  const tables = new Map<PagePart, readonly FormTableName[]>();
  for (const { table, id } of all.pieces) tables.set(table, [...(tables.get(table) ?? []), id]);
  const misplaced = misplacedParts(
    { ...page, parts: page.parts.filter((part) => !refused.has(part)) },
    tables,
  );
  const lost = all.pieces.filter(({ table, id }) => misplaced.get(table)?.includes(id));
  const unread = lost.map(({ id, above }): Unread => ({
    reason: 'order',
    table: NUMBERS[id],
    row: '',
    column: '',
    text: above,
  }));
  return {
    ...all,
    pieces: all.pieces.filter((piece) => !lost.includes(piece)),
    others: [...all.others, ...lost],
    unread: [...all.unread, ...unread],
  };
}

function tableOfRow(row: PlacedRow): FormTableName | undefined {
  const [only, ...more] = row.own.filter(({ cell }) => cell.text.trim() !== '');
  const titled = only && more.length === 0 ? sectionIn(only.cell.text) : undefined;
  if (titled) return titled;
  if (headsRequests(row)) return 'requests';
  if (headsDisputes(row)) return 'disputes';
  return headsDisclosure(row) ? 'disclosure' : undefined;
}

/** The table that a row without a header continues: the one before, if its label is a row of that. */
function continued(row: PlacedRow, pieces: readonly Piece[]): FormTableName | null {
  const last = pieces[pieces.length - 1]?.id;
  const named = last === 'requests' ? rowNamed : last === 'disclosure' ? disclosureRowOf : null;
  return named && labelsOf(row).some((text) => named(text) !== undefined) ? (last ?? null) : null;
}

/** Groups the pieces into tables: a piece that repeats rows starts a new table. */
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
