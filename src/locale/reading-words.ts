import type { PassedOver, Place, ReadingProblem, UnreadReason } from '../intake/reading.js';
import type { Language } from '../report/language.js';
import { traditional } from './traditional.js';
import { type Script, simplified } from './script.js';

/** The words for what a page's reader reports. Only the command and the reader load them. */
export interface ReadingWords {
  readonly place: (place: Place) => string;
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
    'no-header': 'no header says what the columns are',
    'too-few': 'fewer cells than columns',
    'too-many': 'more cells than columns',
    misaligned: 'not under its headers, and no sum confirms its place',
    spanned: 'a figure spans several rows or columns',
    unreadable: 'not exactly one number',
    unconfirmed: 'a space or a blank in or beside the number, and no sum confirms it',
    order: 'not where the form has it',
    twice: 'there is another one with this label',
    moved: 'the sums say that figures are in each other’s place',
    'unknown-row': 'the form has no such row',
    'unknown-column': 'the form has no such column',
    note: 'a number in a remark',
    unit: 'the unit is not stated, or cannot be converted',
    ambiguous: 'can be read in several ways',
    'other-subject': 'of another year or body',
  },
  problem: {
    'no-table': 'no statutory table in this page',
    picture: 'no statutory table in this page; its tables may be pictures, which cannot be read',
    missing: 'not in this page',
    'several-tables': 'the page has this table several times, with different figures; none was read',
    'mixed-form': 'the tables are partly of the form of 2019 and partly of that of 2021',
    form: 'nothing says whether the form is that of 2019 or 2021; taken as 2021, as the tables read are the same in both',
    'no-period': 'the page does not say of which year it is, or says several; give --year',
    'no-publisher': 'the page does not say whose report it is; give --publisher',
    prose: 'a sentence has another figure than the table',
    invalid: 'not a valid report',
  },
  passedOver: { table: 'passed over, a table', column: 'passed over, a column', sentence: 'passed over' },
  proposed: 'in a sentence; --prose takes it',
  notRead: 'nothing was read',
  noEncoding: 'the encoding is unknown; save the page as UTF-8',
  summary: (read, unread) => `${read} figures read; ${unread} places not read`,
  pages: (whole, partly, none) =>
    `${whole + partly + none} pages: ${whole} read whole, ${partly} with something to look at, ${none} not read`,
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
