import { partLabel } from '../intake/known-labels.js';
import { readFigure } from '../intake/read-figure.js';
import { namesMany, unitOf } from '../intake/unit-words.js';

/** Whether an element is neither seen nor announced: not displayed, or invisible. */
export type Hidden = (element: Element) => boolean;

/** Controls. Their text is not part of a figure beside them. */
const CONTROL =
  'button, summary, [role="button"], [role^="menu"], [role="toolbar"], [role="tooltip"], [role="switch"], [role="checkbox"]';

/** A digit, of either width. */
export const DIGIT = /[\d０-９]/;

/** Signs on controls. */
const SIGN = /^[-+–—−＋×✕⋮…·•≡#¶§<>«»‹›!！iℹⓘ\s]+$|[?？]$/;

/** Arrows, triangles, pictographs; not circled digits, which are numbers of items. */
const SYMBOLS =
  /^[\s\u2190-\u21ff\u2300-\u23ff\u25a0-\u2775\u2794-\u27bf\u2900-\u297f\u2b00-\u2bff\u{1f000}-\u{1f0ff}\u{1f200}-\u{1faff}]+/u;

/** Labels for sorting and reading aloud, in any position. */
const WORKING =
  /^[(（,，]?(?:(?:点击|點擊|单击|單擊|按此|可)?(?:[此该該本]列|表[头頭]|[以可按]|升序|降序)*(?:排序|朗读|朗讀|升序|降序)(?:[此该該本]列)?|(?:click|tap|press|activate|select) (?:here )?to [a-z ]+|sort(?:able|(?:ed)?(?: by [a-z ]+)?(?:,? ?(?:ascending|descending)(?: order)?)?)|read aloud)[.。)）]?$/i;

/** Verbs and nouns of buttons: listen, play, copy, details, open and close, print, share, edit, explain, download, help. */
const CHINESE_BUTTONS = [
  '语音 語音 指读 指讀 播放 收听 收聽 听 聽 复制 複製 拷贝 拷貝 筛选 篩選',
  '详情 詳情 展开 展開 收起 查看 打印 列印 分享 编辑 編輯 解释 解釋 说明 說明 注释 註釋',
  '下载 下載 链接 連結 帮助 幫助',
].flatMap((line) => line.split(' '));

const ENGLISH_BUTTONS = [
  'copy listen speak play expand collapse filter share print details more info help edit view show hide download',
  'link pin delete remove',
].flatMap((line) => line.split(' '));

/** Labels of buttons. */
const BUTTON = new RegExp(
  `^(?:${[
    `(?:点击|點擊|单击|單擊)?(?:${CHINESE_BUTTONS.join('|')})(?:[内內]容|本?[行列])?`,
    `(?:${ENGLISH_BUTTONS.join('|')})(?: [a-z]+)*`,
    '(?:content|file)_copy',
  ].join('|')})$`,
  'i',
);

/** Words and signs that change the meaning of a number next to them. */
export const MEANINGFUL =
  /[\d０-９%％‰万萬亿億千百十约約余餘近逾超多不以△▲▽▼↑↓<>≤≥~≈*+/()（）–—−-]|about|over|under|near|almost|approx|around|rough|less|more|than|least|most|up to|hundred|thousand|million|billion|per/i;

/**
 * The elements of a table when it was read: all of them, those that were not part of its text, and the cells without
 * text.
 */
export interface PastElements {
  readonly all: ReadonlySet<Element>;
  readonly aside: ReadonlySet<Element>;
  readonly blank: ReadonlySet<Element>;
}

/** Words that turn a label into its opposite. */
const NEGATION = /^(?:[不非未无無没沒]|(?:no|not|non)\b)/i;

const ALL_MEANINGFUL = new RegExp(MEANINGFUL, 'gi');

/** How to read the text of a cell. */
export interface Seeing {
  readonly hidden: Hidden;
  /** The column headings: responsive tables repeat them in cells, as `aria-hidden`. */
  readonly headings: ReadonlySet<string>;
  /** The heading of the cell's own column: cells may begin with it. Undefined in header rows. */
  readonly heading?: string | undefined;
  /** The elements when the table was read; undefined if this is the first time. */
  readonly past?: PastElements | undefined;
  /** Whether to ignore what scripts have added since then. */
  readonly withoutAdded?: boolean;
  /** Receives the elements that are not part of the text. */
  readonly aside?: Set<Element>;
}

/** How to read one element of a cell. */
interface AsideReading extends Seeing {
  /** The cell, with all its content. */
  readonly node: Element;
  readonly around: string;
}

/**
 * Whether an element is not part of the text around it: a control, a repeated heading, an addition by a script.
 * `always`: not even if it is the only content; `beside`: if there is other content.
 */
export function asideAs(element: Element, reading: AsideReading): 'always' | 'beside' | undefined {
  const { node, around, headings, heading, past, withoutAdded } = reading;
  const text = plain(element.textContent ?? '');
  const hushed = element.getAttribute('aria-hidden') === 'true';
  const added = withoutAdded && past?.all.has(element) === false;
  if (/^(?:svg|img|canvas)$/.test(element.localName)) return hushed || added ? 'beside' : undefined;
  if (text === '') return undefined;
  if (past?.aside.has(element) && !meaningful(text)) return 'always';
  const control = element.matches(CONTROL);
  const link = element.localName === 'a';
  const words = text
    .replace(/\ufe0f/g, '')
    .replace(SYMBOLS, '')
    .trim();
  const operated = control || link;
  if (operated && (words === '' || BUTTON.test(words) || /^[#¶§?？]$/.test(words)))
    return link && /\s/.test(words) ? 'beside' : 'always';
  if (words === '' && !DIGIT.test(around)) return past?.blank.has(node) ? 'always' : 'beside';
  if (WORKING.test(words)) return 'always';
  if (SIGN.test(words) && (control || element.matches('abbr, [title], [tabindex]'))) return 'always';
  if (hushed && headings.has(headingWords(text))) return 'always';
  if (heading && headingWords(text) === heading && leads(element, node)) return 'always';
  if (hushed && DIGIT.test(around) && !MEANINGFUL.test(text)) return 'beside';
  if (meaningful(text) || NEGATION.test(text)) return undefined;
  const read = readFigure(around.replace(text, ''));
  const figure = read !== undefined && (read.value !== null || read.share !== null);
  if (control && figure) return 'beside';
  // Brackets have a meaning only around a number.
  const tool = operated || BUTTON.test(words) || !MEANINGFUL.test(text.replace(/^[(（[]|[)）\]]$/g, ''));
  if (!added || !tool) return undefined;
  return past.blank.has(node) ? 'always' : 'beside';
}

/** Whether words beside a figure or label may change its meaning: numbers, units, signs, years, “of which”. */
export function meaningful(text: string): boolean {
  const unit = unitOf(text);
  return (
    DIGIT.test(text) ||
    namesMany(text) ||
    unit !== null ||
    partLabel(text) ||
    /^(?:[上去往]年|(?:last|previous) year)/i.test(text) ||
    text.replace(ALL_MEANINGFUL, '').replace(/[\s.,]/g, '') === ''
  );
}

/** Whether an element is the first content of its cell. */
function leads(element: Element, cell: Element): boolean {
  for (let box = element; box !== cell && box.parentElement; box = box.parentElement)
    for (let before = box.previousSibling; before; before = before.previousSibling)
      if (before.nodeType !== Node.COMMENT_NODE && before.textContent?.trim()) return false;
  return true;
}

/** A heading in the form in which cells repeat it: case-insensitive, without colon, bracketed year or arrows. */
export function headingWords(text: string): string {
  return plain(
    text
      .replace(/[\u2190-\u21ff\u25a0-\u25ff\u2b00-\u2bff]/g, '')
      .replace(/[（(]\s*(?:19|20)\d\d\s*年?度?\s*[）)]/g, ''),
  )
    .replace(/\s*[:：]$/, '')
    .toLowerCase();
}

/** A text with single spaces, trimmed. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
