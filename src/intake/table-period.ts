import { plainText } from './read-figure.js';

/** Half years, months, days, “since” a year and previous years: such a text is not about one whole year. */
const PART_OF_YEAR =
  /\d\s*月|季|半年|[上中下]旬|以[来來]|至今|截[至止]|累[计計]|^\s*(?:[去往]年|last year|previous year)|(?:19|20)\d\d[-./]\d{1,2}(?!\d)|\b(?:may|half|[hq][1-4]|since|as of)\b|\b(?:jan|feb|march|april|june|july|aug|sept|oct|nov|decem|quarter)/i;

/** The number of a document contains the year of the document: 国办发〔2014〕32号. */
const DOCUMENT = /[〔[(](?:19|20)\d\d[〕\])]\s*\d+\s*[号號]/g;

/** A year in ideographs, 二〇一七年. */
const IDEOGRAPHS = /[〇○零一二三四五六七八九]{4}(?=年)/g;

/** The full range of days of a year. */
const WHOLE_YEAR = /((?:19|20)\d\d)年0?1月(?:0?1日)?\s*(?:至|到|[-—–~])+\s*(?:\1年)?12月(?:31日)?/g;

/** A year, not a number of things or documents. */
const YEAR =
  /(?:^|[^\d.,第共计計]|\D[.,])((?:19|20)\d\d)(?!\d|[.,]\d|\s*[件条條宗号號份项項万萬个個人次起家元%]|\s+(?:requests|applications|items|cases)\b)/;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

type Period = { readonly start: string; readonly end: string };

/** The one year that a text names; null if it names several or part of one; undefined if none. */
function yearIn(text: string): string | null | undefined {
  const words = plainText(text)
    .replace(DOCUMENT, ' ')
    .replace(IDEOGRAPHS, (year) =>
      [...year].map((digit) => Math.max(0, '〇一二三四五六七八九'.indexOf(digit))).join(''),
    )
    .replace(WHOLE_YEAR, '$1年');
  const [, year] = YEAR.exec(words) ?? [];
  const [, other] = YEAR.exec(words.split(year ?? '').join(' ')) ?? [];
  return PART_OF_YEAR.test(words) || (year !== undefined && other !== undefined) ? null : year;
}

/** Whether the year in a page title is that of the figures and not the publication date. */
function ofReport(title: string): boolean {
  return (
    /[报報]告|年[报報]|[统統][计計]|report|statistics/i.test(title) &&
    !/[发發]布|公布|更新|published|updated|©|copyright/i.test(title)
  );
}

/**
 * The period of the figures, as precise as stated: a date, or two separated by a slash. Sources in order: the
 * author; the caption; the heading above the table; the title of the page, if it is that of an annual report.
 *
 * @param stated The author's value: `2017`, `2024-01/2024-06`.
 * @param captions The texts above the table, nearest first; the first that names a period is used.
 * @param named The period of the chart's data, if any; the table then need not state its own.
 * @returns null if it is not stated, or not clearly.
 */
export function readPeriod(
  stated: string | undefined,
  captions: readonly string[],
  title: string,
  named?: string,
): Period | null {
  const own = captions.map(yearIn).find((year) => year !== undefined);
  const titled = ofReport(title) ? yearIn(title) : undefined;
  const period = stated ?? (own === undefined ? (titled ?? named) : own);
  const [start = '', end = start, more] = (period ?? '').split('/').map((date) => date.trim());
  return more === undefined && DATE.test(start) && DATE.test(end) ? { start, end } : null;
}

/**
 * Different years in the texts above a table, each a single whole year. The author's value decides between them,
 * unless it is none of them.
 *
 * @returns Empty if there is no contradiction.
 */
export function contradictedYears(
  stated: string | undefined,
  captions: readonly string[],
): readonly string[] {
  const years = [...new Set(captions.flatMap((caption) => yearIn(caption) ?? []))];
  if (stated === undefined) return years.length > 1 ? years : [];
  const period = readPeriod(stated, [], '');
  const [start = '', end = ''] = [period?.start.slice(0, 4), period?.end.slice(0, 4)];
  const agreed = !period || years.length === 0 || years.some((year) => year >= start && year <= end);
  return agreed ? [] : [...years, stated];
}

/** Place names in the names of public bodies: 广州市荔湾区人民政府, Liwan District. 全市 and 本区 are not place names. */
const PLACE =
  /[^\s省市区县區縣州盟旗镇鎮乡鄉,，（()）]{2,12}[省市区县區縣州盟旗镇鎮乡鄉]|[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)* (?:District|City|County|Province|Prefecture|Town)/g;

/** The narrowest place that a text names; undefined if none. */
export function placeIn(text: string): string | undefined {
  return text.match(PLACE)?.pop();
}

/**
 * The public body that a caption clearly names: with its place, in brackets before a comma or directly before the
 * year.
 */
export function publisherIn(caption: string): string | undefined {
  const named =
    readCaption(caption).publisher || /^([^\d（(]{3,24})(?=(?:19|20)\d\d\s*年)/.exec(caption)?.[1];
  return named && placeIn(named) ? named.trim() : undefined;
}

/**
 * The subject and publisher in a caption: `subject（publisher，period）`, `subject（2017年）`. Any other caption is the
 * subject as a whole.
 */
export function readCaption(caption: string): { readonly subject: string; readonly publisher: string } {
  const [, subject = caption, publisher = ''] =
    /^(.+?)\s*[（(](?:(?!\d)([^，,：:（()）]+)[，,][^（()）]*|(?:19|20)\d\d\s*年?度?)[)）]$/.exec(
      caption.trim(),
    ) ?? [];
  return { subject: subject.trim(), publisher: publisher.trim() };
}
