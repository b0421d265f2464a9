import type { Unread } from '../reading.js';
import type { SourceCell } from '../page/page.js';
import { titleIn } from '../page/page-facts.js';
import { cellsAcross, type PlacedRow } from './placed-rows.js';
import { emptyCell, labelCell } from './read-cell.js';
import { remember } from './remember.js';
import { simplified } from './simplified.js';

/** What a report is of: its years and its publisher, as stated by the page and by who reads it. */
export interface Subject {
  readonly years: readonly string[];
  readonly bodies: readonly string[];
}

/** What the form itself says of other years. */
const OF_THE_FORM =
  /(?:上一?年度?|去年)结转|上一?年度?项目|结转(?:至|到)?下一?年度?|(?:较|比|同比)上一?年度?(?=$)/g;

/** Another year, a part of one, several, or an example. */
const ANOTHER =
  /上一?年度?|去年|往年|前一?年|上期|[上下]半年|第?[一二三四1-4]季度|历年|累计|样表|示例|填写示范/;

const DIGITS = '〇一二三四五六七八九';

const plain = remember((text: string): string =>
  simplified(text.normalize('NFKC').replace(/\s+/g, '')).replace(
    /[二][〇○零oO0][一二][〇○零oO0一二三四五六七八九]/g,
    (year) => [...year].map((digit) => (/[○零oO0]/.test(digit) ? 0 : DIGITS.indexOf(digit))).join(''),
  ),
);

function yearsIn(text: string): readonly string[] {
  return [...plain(text).matchAll(/(?:^|\D)((?:19|20)\d\d)(?=年|\)|$)/g)].map(([, year = '']) => year);
}

/** Whether a label names a year other than those of the report, other than in words of the form. */
export function namesOtherYear(text: string, { years }: Subject): boolean {
  const rest = plain(text).replace(OF_THE_FORM, '');
  return ANOTHER.test(rest) || yearsIn(rest).some((year) => !years.includes(year));
}

function namesOwnYear(text: string, subject: Subject): boolean {
  return !namesOtherYear(text, subject) && yearsIn(text).length > 0;
}

const BODY =
  /(?:本级|办公室|政府办|[局厅委]|委员会|法院|检察院|街道|街道办事处|镇|乡|[区县市]|政府)(?:本级|机关)?(?:数据|情况|部分)?$/;

/** Whether a heading is the name of a public body: true for another, false for that of the report. */
function namesOtherBody(text: string, { bodies }: Subject): boolean | null {
  const words = plain(text)
    .replace(/^(\p{L}+)\((?:19|20)\d\d年?度?\)$/u, '$1')
    .replace(/^.*[:：]/, '')
    .replace(/^(?:[(（]?[一二三四五六七八九十\d]+[)）、.])+/, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    // 全市 is what the city's report is of.
    .replace(/^全(?=[省市区县]$)/, '');
  if (words === '' || words.length > 20 || bodies.length === 0 || !BODY.test(words)) return null;
  const own = words.replace(/(?:数据|情况|部分)$/, '');
  return !bodies.some((body) => within(own, plain(body)));
}

/** Whether a label is of another year, or names another body. */
export function namesOther(text: string, subject: Subject): boolean {
  return namesOtherYear(text, subject) || namesOtherBody(text, subject) === true;
}

/** Whether all characters of a text are in another one, in their order. */
function within(text: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === text.charAt(at)) at += 1;
  return at === text.length;
}

/** A heading or short line as it changes what the tables below it are of. */
export interface Mark {
  readonly year: string | null;
  readonly body: string | null;
}

export const OWN: Mark = { year: null, body: null };

/** The longest line, without white space, that is a heading of tables, and no sentence. */
const LONGEST = 30;

/** What tables below a line are of: the line itself where it names another year or body, null where its own. */
export function markedBy(
  text: string,
  subject: Subject,
  title: ReturnType<typeof titleIn> = titleIn(text),
): Partial<Mark> {
  if (title?.strong) {
    // A source is no heading.
    const cited = /^[(]?(?:资料|数据)?来源/.test(plain(text));
    const own = subject.bodies.map(plain);
    const other = title.publisher !== '' && own.length > 0 && !own.includes(plain(title.publisher));
    const year = { year: subject.years.includes(title.year) ? null : text };
    return cited ? year : { ...year, body: other ? text : null };
  }
  if (text.length > 4 * LONGEST) return {};
  const short = plain(text);
  if (short.length > LONGEST || /[。;；]|,.*,/.test(short)) return {};
  const body = namesOtherBody(text, subject);
  return {
    ...(namesOtherYear(text, subject) && { year: text }),
    ...(namesOwnYear(text, subject) && { year: null }),
    ...(body !== null && { body: body ? text : null }),
  };
}

/** The rows of a table that are of the report, and those that their labels say are not. */
export function ownRows(
  rows: readonly PlacedRow[],
  subject: Subject,
  table: string,
  headsColumns: (row: PlacedRow) => boolean,
  before: Mark,
): {
  readonly rows: readonly PlacedRow[];
  readonly unread: readonly Unread[];
  readonly after: Mark;
} {
  const unread: Unread[] = [];
  const kept: PlacedRow[] = [];
  let mark = before;
  const other = (cell: SourceCell) => namesOther(cell.text, subject);
  for (const row of rows) {
    const said = row.own.filter(({ cell }) => !emptyCell(cell));
    const labels = cellsAcross(row).filter(({ cell }) => labelCell(cell) || yearOnly(cell.text));
    const figures = said.some(
      ({ cell }) => !labelCell(cell) && !yearOnly(cell.text) && /\p{Nd}/u.test(cell.text),
    );
    const named = labels.find(({ cell }) => other(cell));
    const off = mark.year ?? mark.body;
    if (figures && (off !== null || named)) {
      const text = row.own.map(({ cell }) => clean(cell.text)).join(' | ');
      const label = clean(said.find(({ cell }) => labelCell(cell))?.cell.text ?? off ?? '');
      unread.push({ reason: 'other-subject', table, row: label, column: '', text });
      continue;
    }
    const [only] = said;
    if (only && said.length === 1 && !figures) mark = { ...mark, ...inCell(only.cell.text, subject) };
    else if (!figures && named && headsColumns(row)) {
      kept.push({
        ...row,
        own: row.own.map((placed) =>
          other(placed.cell) ? { ...placed, cell: { ...placed.cell, other: true as const } } : placed,
        ),
      });
      continue;
    } else if (named) mark = { ...mark, ...inCell(named.cell.text, subject) };
    kept.push(row);
  }
  return { rows: kept, unread, after: mark };
}

/** What a label that stands for the rows below it says of them. */
function inCell(text: string, subject: Subject): Partial<Mark> {
  const body = namesOtherBody(text, subject);
  return {
    ...(namesOtherYear(text, subject) && { year: clean(text) }),
    ...(namesOwnYear(text, subject) && { year: null }),
    ...(body !== null && { body: body ? clean(text) : null }),
  };
}

const yearOnly = (text: string) => /^(?:19|20)\d\d年度?$/.test(plain(text));

const clean = (text: string) => text.replace(/\s+/g, '');
