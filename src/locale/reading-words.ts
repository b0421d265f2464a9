import type { PassedOver, TablePlace, ReadingProblem, UnreadReason } from '../intake/reading.js';
import type { Language } from '../report/language.js';
import { traditional } from './traditional.js';
import { type Script, simplified } from './script.js';

/** The text about the reading of published pages. Only the command loads it. */
interface ReadingWords {
  readonly place: (place: TablePlace) => string;
  readonly unread: Readonly<Record<UnreadReason, string>>;
  readonly problem: Readonly<Record<Exclude<ReadingProblem['kind'], 'contradiction'>, string>>;
  readonly passedOver: Readonly<Record<PassedOver['kind'], string>>;
  readonly proposed: string;
  readonly notRead: string;
  readonly noEncoding: string;
  /** The last line: how many figures were read, and how many numbers were not. */
  readonly summary: (read: number, unread: number) => string;
  /** The last line for several pages: how many were read whole, how many partly, and how many not. */
  readonly pages: (whole: number, partly: number, none: number) => string;
}

const english: ReadingWords = {
  place: ({ table, row, column }) =>
    [table && `table ${table}`, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', '),
  unread: {
    'no-header': 'no header identifies the columns',
    'too-few': 'fewer cells than columns',
    'too-many': 'more cells than columns',
    misaligned: 'not under its headers, and no sum confirms its position',
    spanned: 'a figure spans several rows or columns',
    unreadable: 'does not contain exactly one number',
    unconfirmed: 'the number has a space in it or an empty cell beside it, and no sum confirms it',
    order: 'not at its position in the form',
    twice: 'the same label occurs more than once',
    moved: 'the sums indicate that figures were swapped',
    'unknown-row': 'not a row of the form',
    'unknown-column': 'not a column of the form',
    note: 'a number in a remark',
    unit: 'the unit is missing or cannot be converted',
    ambiguous: 'ambiguous',
    'other-subject': 'about another year or body',
  },
  problem: {
    'no-table': 'no statutory table found on this page',
    picture: 'no statutory table found on this page; its tables may be pictures, which cannot be read',
    missing: 'not found on this page',
    'several-tables': 'this table occurs more than once with different figures; none was read',
    'mixed-form': 'the tables mix the 2019 form and the 2021 form',
    form: 'it is not clear whether this is the 2019 form or the 2021 form; read as 2021, because the tables found are the same in both',
    'no-period': 'the year is not stated on the page, or not clearly; set --year',
    'no-publisher': 'the publisher is not stated on the page; set --publisher',
    prose: 'a sentence and the table have different figures',
    invalid: 'not a valid report',
  },
  passedOver: { table: 'skipped table', column: 'skipped column', sentence: 'skipped' },
  proposed: 'found in a sentence; use --prose to include it',
  notRead: 'nothing was read',
  noEncoding: 'unknown encoding; save the page as UTF-8',
  summary: (read, unread) => `${read} figures read; ${unread} not read`,
  pages: (whole, partly, none) =>
    `${whole + partly + none} pages: ${whole} read completely, ${partly} to review, ${none} not read`,
};

function chinese(t: Script): ReadingWords {
  return {
    place: ({ table, row, column }) =>
      [table && t`表${table}`, row && t`行“${row}”`, column && t`列“${column}”`].filter(Boolean).join(t`，`),
    unread: {
      'no-header': t`没有表头说明各列是什么`,
      'too-few': t`数字比表头的列少`,
      'too-many': t`数字比表头的列多`,
      misaligned: t`不在表头之下，也没有合计可以核对`,
      spanned: t`一个数字跨了几行或几列`,
      unreadable: t`不是一个数字`,
      unconfirmed: t`数字中有空格或旁边有空白，也没有合计可以核对`,
      order: t`不在表中应有的位置`,
      twice: t`同样的标签出现了两次`,
      moved: t`合计表明有数字相互错位`,
      'unknown-row': t`表中没有这一行`,
      'unknown-column': t`表中没有这一列`,
      note: t`说明中的数字`,
      unit: t`没有单位，或单位无法换算`,
      ambiguous: t`可以有不同的读法`,
      'other-subject': t`是别的年份或别的机关的`,
    },
    problem: {
      'no-table': t`页面里没有法定统计表`,
      picture: t`页面里没有法定统计表；表可能是图，图无法读取`,
      missing: t`页面里没有`,
      'several-tables': t`页面里有几个这样的表，数字不同，均未读取`,
      'mixed-form': t`各表有的是2019年的，有的是2021年的`,
      form: t`无法确定是2019年还是2021年的表；读出的部分两者相同，按2021年处理`,
      'no-period': t`页面没有说明是哪一年，或有几个年份；请用 --year 指明`,
      'no-publisher': t`页面没有说明是谁的报告；请用 --publisher 指明`,
      prose: t`有一句话的数字与表不同`,
      invalid: t`不是有效的报告`,
    },
    passedOver: { table: t`略过的表`, column: t`略过的列`, sentence: t`略过` },
    proposed: t`句中的数字，可用 --prose 读入`,
    notRead: t`没有读出数字`,
    noEncoding: t`编码不明，请将页面另存为 UTF-8`,
    summary: (read, unread) => t`读出${read}个数字，${unread}处未读`,
    pages: (whole, partly, none) =>
      t`${whole + partly + none}个页面：${whole}个全部读出，${partly}个需要查看，${none}个未读`,
  };
}

/** The words in one language. */
export function readingWords(language: Language): ReadingWords {
  return language === 'en' ? english : chinese(language === 'zh-Hant' ? traditional : simplified);
}
