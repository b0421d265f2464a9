import { plainText } from './read-figure.js';

/** Half years, months, days, years since and last years: a text that names one is not of one whole year. */
const PART_OF_YEAR =
  /\d\s*月|季度|季|半年|上旬|中旬|下旬|以[来來]|至今|截[至止]|累[计計]|^\s*(?:去年|往年|last year|previous year)|(?:19|20)\d\d[-./]\d{1,2}(?!\d)|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|quarter|half|h[12]|q[1-4]|since|as of)\b/i;

/** The number of a document has the year of that: 国办发〔2014〕32号. */
const DOCUMENT = /[〔[(](?:19|20)\d\d[〕\])]\s*\d+\s*[号號]/g;

/** A year in ideographs, 二〇一七年. */
const IDEOGRAPHS = /[〇○零一二三四五六七八九]{4}(?=年)/g;

/** All days of a year, as a text says them; the year is in one of the two groups. */
const WHOLE_YEAR =
  /((?:19|20)\d\d)[年./-]\s*0?1(?:[月./-](?:0?1日?)?)?\s*(?:至|到|to|[-—–~])+\s*(?:\1[年./-])?\s*12(?:月(?:31日)?|[./-]31日?)|\b(?:1 january|january 1),?(?: (?:19|20)\d\d)?\s*(?:to|–|-)\s*(?:31 december|december 31),? ((?:19|20)\d\d)/gi;

const DIGITS = '〇一二三四五六七八九';

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** A year, and no number of things or documents. */
const YEAR =
  /(?:^|[^\d.,第共计計]|\D[.,])((?:19|20)\d\d)(?!\d|[.,]\d|\s*[件条條宗号號份项項万萬个個人次起家元%]|\s+(?:requests|applications|items|cases)\b)/g;

type Period = { readonly start: string; readonly end: string };

/** The one year that a text names; null where it names several, or a part of one; undefined for none. */
function yearIn(text: string): string | null | undefined {
  const words = plainText(text)
    .replace(DOCUMENT, ' ')
    .replace(IDEOGRAPHS, (year) => [...year].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''))
    .replace(WHOLE_YEAR, ' $1$2 ');
  if (PART_OF_YEAR.test(words)) return null;
  const years = new Set<string>();
  words.replace(YEAR, (all, year: string) => {
    years.add(year);
    return all;
  });
  const [year] = years;
  return years.size > 1 ? null : year;
}

/** Whether the title of a page may say of which year its figures are, and not when it was made. */
function ofYear(title: string): boolean {
  return (
    /(?:19|20)\d\d\s*年|[〇○零一二三四五六七八九]{4}年|报告|報告|年[报報]|统计|統計|report|statistics/i.test(
      title,
    ) && !/发布|發布|公布|更新|published|updated|©|copyright/i.test(title)
  );
}

/**
 * The period that figures are of, as exactly as it is said: a date, or two with a stroke between them.
 *
 * @param said What the author says: `2017`, `2024-01/2024-06`.
 * @returns null if nobody says it, or not for certain.
 */
export function readPeriod(said: string | undefined, caption: string, title: string): Period | null {
  if (said !== undefined) {
    const [start = '', end = start, more] = said.split('/').map((date) => date.trim());
    return more === undefined && DATE.test(start) && DATE.test(end) ? { start, end } : null;
  }
  const own = yearIn(caption);
  const year = own === undefined && ofYear(title) ? yearIn(title) : own;
  return year == null ? null : { start: year, end: year };
}

/**
 * The period of the figures beside named data, which need not say it: what the table says, else the title of its page
 * where that is of a report of one year.
 *
 * @param named The period of the data, for a table that says nothing of its own.
 */
export function periodBeside(caption: string, title: string, named: string): Period | null {
  if (yearIn(caption) !== undefined) return readPeriod(undefined, caption, '');
  const ofReport = /报告|報告|年[报報]|统计|統計|report|statistics/i.test(title);
  return (ofReport && readPeriod(undefined, '', title)) || readPeriod(named, '', '');
}

/** Places in the names of bodies: 广州市荔湾区人民政府, Liwan District. 全市 and 本区 are none. */
const PLACE =
  /[^\s省市区县區縣州盟旗镇鎮乡鄉,，（()）]{2,12}[省市区县區縣州盟旗镇鎮乡鄉]|[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)* (?:District|City|County|Province|Prefecture|Town)/g;

/** The narrowest place that a text names; undefined for none. */
export function placeIn(text: string): string | undefined {
  return text.match(PLACE)?.pop();
}

/** The body that a caption names for certain: with its place, in brackets before a comma, or right before the year. */
export function publisherIn(caption: string): string | undefined {
  const named =
    readCaption(caption).publisher || /^([^\d（(]{3,24})(?=(?:19|20)\d\d\s*年)/.exec(caption)?.[1];
  return named && placeIn(named) ? named.trim() : undefined;
}

/** Who and what a caption of ours names: `subject（publisher，period）`; the whole of another is the subject. */
export function readCaption(caption: string): { readonly subject: string; readonly publisher: string } {
  const [, subject, publisher] =
    /^(.+?)\s*[（(]([^，,：:（()）]+)[，,][^（()）]*[)）]$/.exec(caption.trim()) ?? [];
  return { subject: subject ?? caption.trim(), publisher: publisher?.trim() ?? '' };
}
