import type { Unread } from '../reading.js';
import type { SourceCell } from '../page/page.js';
import { titleIn } from '../page/page-facts.js';
import { cellsAcross, type PlacedRow } from './placed-rows.js';
import { emptyCell, labelCell } from './read-cell.js';
import { remember } from './remember.js';
import { toSimplified } from './to-simplified.js';

/** The subject of a report: its years and publisher, from the page or from the options. */
export interface Subject {
  readonly years: readonly string[];
  readonly bodies: readonly string[];
}

/** Words of the form itself that refer to other years. */
const OF_THE_FORM =
  /(?:上一?年度?|去年)结转|上一?年度?项目|结转(?:至|到)?下一?年度?|(?:较|比|同比)上一?年度?(?=$)/g;

/** Words for another year, part of a year, several years, or an example. */
const ANOTHER =
  /上一?年度?|去年|往年|前一?年|上期|[上下]半年|第?[一二三四1-4]季度|历年|累计|样表|示例|填写示范/;

const DIGITS = '〇一二三四五六七八九';

const plain = remember((text: string): string =>
  toSimplified(text.normalize('NFKC').replace(/\s+/g, '')).replace(
    /[二][〇○零oO0][一二][〇○零oO0一二三四五六七八九]/g,
    (year) => [...year].map((digit) => (/[○零oO0]/.test(digit) ? 0 : DIGITS.indexOf(digit))).join(''),
  ),
);

function yearsIn(text: string): readonly string[] {
  return [...plain(text).matchAll(/(?:^|\D)((?:19|20)\d\d)(?=年|\)|$)/g)].map(([, year = '']) => year);
}

/** Whether a label names a year other than those of the report, except in words of the form. */
function namesOtherYear(text: string, { years }: Subject): boolean {
  const rest = plain(text).replace(OF_THE_FORM, '');
  return ANOTHER.test(rest) || yearsIn(rest).some((year) => !years.includes(year));
}

function namesOwnYear(text: string, subject: Subject): boolean {
  return !namesOtherYear(text, subject) && yearsIn(text).length > 0;
}

const BODY =
  /(?:本级|办公室|政府办|[局厅委]|委员会|法院|检察院|街道|街道办事处|镇|乡|[区县市]|政府)(?:本级|机关)?(?:数据|情况|部分)?$/;

/** Whether a heading is the name of a public body: true for another body, false for that of the report. */
function namesOtherBody(text: string, { bodies }: Subject): boolean | null {
  const words = plain(text)
    .replace(/^(\p{L}+)\((?:19|20)\d\d年?度?\)$/u, '$1')
    .replace(/^.*[:：]/, '')
    .replace(/^(?:[(（]?[一二三四五六七八九十\d]+[)）、.])+/, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    // 全市 is the subject of the city's own report.
    .replace(/^全(?=[省市区县]$)/, '');
  if (words === '' || words.length > 20 || bodies.length === 0 || !BODY.test(words)) return null;
  const own = words.replace(/(?:数据|情况|部分)$/, '');
  return !bodies.some((body) => within(own, plain(body)));
}

/** Whether a label is about another year, or names another body. */
export function namesOther(text: string, subject: Subject): boolean {
  return namesOtherYear(text, subject) || namesOtherBody(text, subject) === true;
}

/** Whether another text contains all characters of a text, in order. */
function within(text: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (character === text.charAt(at)) at += 1;
  return at === text.length;
}

/** How a heading or short line changes the subject of the tables below it. */
export interface SubjectChange {
  readonly year: string | null;
  readonly body: string | null;
}

export const OWN: SubjectChange = { year: null, body: null };

/** The maximum length, without white space, of a line that is a heading of tables and not a sentence. */
const LONGEST = 30;

/**
 * The subject of the tables below a line: the line itself if it names another year or body, null if it names the
 * report's own.
 */
export function markedBy(
  text: string,
  subject: Subject,
  title: ReturnType<typeof titleIn> = titleIn(text),
): Partial<SubjectChange> {
  if (title?.strong) {
    // The source of a figure is not a heading.
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

/** The rows of a table that belong to the report, and those whose labels name another subject. */
export function rowsOnSubject(
  rows: readonly PlacedRow[],
  subject: Subject,
  table: string,
  headsColumns: (row: PlacedRow) => boolean,
  before: SubjectChange,
): {
  readonly rows: readonly PlacedRow[];
  readonly unread: readonly Unread[];
  readonly after: SubjectChange;
} {
  const unread: Unread[] = [];
  const kept: PlacedRow[] = [];
  let mark = before;
  const other = (cell: SourceCell) => namesOther(cell.text, subject);
  for (const row of rows) {
    const filled = row.own.filter(({ cell }) => !emptyCell(cell));
    const labels = cellsAcross(row).filter(({ cell }) => labelCell(cell) || yearOnly(cell.text));
    const figures = filled.some(
      ({ cell }) => !labelCell(cell) && !yearOnly(cell.text) && /\p{Nd}/u.test(cell.text),
    );
    const named = labels.find(({ cell }) => other(cell));
    const off = mark.year ?? mark.body;
    if (figures && (off !== null || named)) {
      const text = row.own.map(({ cell }) => clean(cell.text)).join(' | ');
      const label = clean(filled.find(({ cell }) => labelCell(cell))?.cell.text ?? off ?? '');
      unread.push({ reason: 'other-subject', table, row: label, column: '', text });
      continue;
    }
    const [only] = filled;
    if (only && filled.length === 1 && !figures) mark = { ...mark, ...inCell(only.cell.text, subject) };
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

/** The subject that a label gives to the rows below it. */
function inCell(text: string, subject: Subject): Partial<SubjectChange> {
  const body = namesOtherBody(text, subject);
  return {
    ...(namesOtherYear(text, subject) && { year: clean(text) }),
    ...(namesOwnYear(text, subject) && { year: null }),
    ...(body !== null && { body: body ? clean(text) : null }),
  };
}

const yearOnly = (text: string) => /^(?:19|20)\d\d年度?$/.test(plain(text));

const clean = (text: string) => text.replace(/\s+/g, '');
