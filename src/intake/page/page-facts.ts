import { toSimplified, writtenTraditionally } from '../form-table/to-simplified.js';
import type { Page } from './page.js';

/** What a page states about its report, other than figures; null if not stated, or not unambiguously. */
export interface PageFacts {
  readonly title: string;
  readonly publisher: string | null;
  readonly year: string | null;
  /** The years in all report titles on the page. */
  readonly years: readonly string[];
  readonly language: 'zh-Hans' | 'zh-Hant';
}

/** The title of a report: its publisher, its year and its kind. */
const TITLE =
  /^(?<before>.{0,60}?)[（(]?(?<year>(?:19|20)\d\d|二[〇○零oO0]一[一二三四五六七八九]|二[〇○零oO0]二[〇○零oO0一二三四五六七八九])年?度?[)）]?(?<after>.{0,30}?)(?:政府)?(?:信息|资讯|资料)公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)/;

/** A title followed by its year in brackets. */
const YEAR_BEHIND =
  /^(?<before>.{0,60}?)政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:报告|年报)[（(](?<year>(?:19|20)\d\d)年?度?[)）]$/;

/** The name of a public body, alone on a line. */
const BODY = /^\p{Script=Han}{2,30}(?:政府|[局厅委院署办]|委员会|办公室|街道|[镇乡])$/u;

/** Text before a title on its line that is not part of it. */
const LEAD = /^(?:当前位置.*[>》]|首页.*[>》]|标题[:：]|关于(?:印发|公布|发布)?)/;

const DIGITS = '〇一二三四五六七八九';

/**
 * Reads title, publisher and year. The first heading that is a title counts, else the title of the document. Titles
 * with other years belong to other reports on the page, if the document's own title identifies its report.
 */
export function factsOf(page: Page): PageFacts {
  const headings = page.parts.flatMap((part) => (part.kind === 'heading' ? part.text : []));
  const early = page.parts.slice(0, 60).flatMap((part) => (part.kind === 'paragraph' ? part.text : []));
  const document = titleIn(page.title);
  const titlesIn = (texts: readonly string[]) => texts.map(titleIn).filter((title) => title !== null);
  const headed = titlesIn(headings);
  const inText = titlesIn(early.filter((text) => text.length < 80));
  const titles = [...headed, ...(document ? [document] : []), ...inText];
  const [first] = titles;
  const [shown] = [...headed, ...inText];
  const strong = [...titles.slice(0, 1), ...titles.filter((title) => title.strong)].map(({ year }) => year);
  const years = [...new Set(strong)];
  const agreed = document !== null && document.year === shown?.year;
  const named = titles.find(({ publisher }) => publisher !== '');
  const all = page.parts.map((part) => (part.kind === 'table' ? '' : part.text)).join('');
  return {
    title: first?.title ?? page.title.trim(),
    publisher: named?.publisher ?? bodyAbove(page) ?? (page.publisher.trim() || null),
    year: agreed || years.length === 1 ? (first?.year ?? null) : null,
    years,
    language: writtenTraditionally(all + page.title) ? 'zh-Hant' : 'zh-Hans',
  };
}

/** The name of a body on the line above a title that names none. */
function bodyAbove({ parts }: Page): string | null {
  const texts = parts.flatMap((part) =>
    part.kind === 'heading' || part.kind === 'paragraph' ? [part.text] : [],
  );
  const at = texts.findIndex((text) => titleIn(text)?.strong);
  const above = (texts[at - 1] ?? '').normalize('NFKC').replace(/\s+/g, '');
  return BODY.test(toSimplified(above)) ? above : null;
}

interface Title {
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  /** Whether the text is the title and little else. */
  readonly strong: boolean;
}

/** The title of a report in a text. */
export function titleIn(text: string): Title | null {
  // A fast path: a title contains these words, and most texts do not.
  if (!/公\s*[开開]/.test(text) || !/[报報年]/.test(text)) return null;
  const own = text.normalize('NFKC').replace(/\s+/g, '');
  const plain = toSimplified(own);
  const lead = LEAD.exec(plain)?.[0] ?? '';
  const behind = YEAR_BEHIND.exec(plain.slice(lead.length))?.groups;
  if (behind) {
    // 某市人民政府信息公开 stands for 某市人民政府政府信息公开.
    const name = own.slice(lead.length).slice(0, behind['before']?.length);
    const publisher = publisherIn(name.endsWith('人民') ? `${name}政府` : name);
    return { title: own.slice(lead.length), publisher, year: behind['year'] ?? '', strong: true };
  }
  const found = TITLE.exec(plain.slice(lead.length));
  const { before = '', year = '', after = '' } = found?.groups ?? {};
  if (!found || /[。；，]/.test(before + after)) return null;
  const start = lead.length;
  const length = found[0].length;
  const printed = own.slice(start, start + length);
  const place = before === '' ? printed.indexOf(after) : 0;
  const name = before === '' ? printed.slice(place, place + after.length) : printed.slice(0, before.length);
  return {
    title: printed,
    publisher: publisherIn(name),
    year: yearOf(year),
    strong: own.length - length < 12,
  };
}

function publisherIn(name: string): string {
  return name.replace(/^.*[:：《>》]/, '').replace(/^[“"【\-—]+|[”"》】（(\-—:：]+$|的$/g, '');
}

function yearOf(text: string): string {
  return [...text.replace(/[○零oO0](?=[一二三四五六七八九〇○零oO]|$)/g, '〇')]
    .map((digit) => (DIGITS.includes(digit) ? String(DIGITS.indexOf(digit)) : digit))
    .join('');
}
