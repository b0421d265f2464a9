import { partLabel } from '../intake/known-labels.js';
import { readFigure } from '../intake/read-figure.js';
import { namesMany, unitOf } from '../intake/unit-words.js';

/** Whether an element is neither seen nor announced: not displayed, or invisible. */
export type Hidden = (element: Element) => boolean;

/** The text of an element: visible text, and text that is only announced. */
export interface SeenText {
  readonly text: string;
  readonly unseen: string;
}

/** Elements in a cell that are not part of its text: never rendered, struck through, or phonetic. */
const UNREAD = /^(?:audio|datalist|del|no(?:embed|frames|script)|s|strike|script|style|template|rt|rtc|rp)$/;

/** What a reader operates. Its words are not part of a figure beside it. */
const CONTROL =
  'button, summary, [role="button"], [role^="menu"], [role="toolbar"], [role="tooltip"], [role="switch"], [role="checkbox"]';

/** Elements that show something other than their text: pictures, fields, reversed digits. */
const OPAQUE = /^(?:bdo|canvas|embed|iframe|img|input|math|meter|object|progress|select|svg|textarea|video)$/;

/** Footnote marks would be read as digits. */
const FOOTNOTE = /^[*†‡§①-⑳?？ℹⓘ]*$|^[a-z]$|^[[(（［]?[注註]?\d{0,2}[\])）］]$|^[注註]\d{0,2}$/;

const DIGIT = /[\d０-９]/;

/** The mark of a footnote, if it is a link. */
const LINKED = /^[\s\d,，、*†‡§[\]()（）［］]+$/;

/** Signs on controls. */
const SIGN = /^[-+–—−＋×✕⋮…·•≡#¶§<>«»‹›!！iℹⓘ\s]+$|[?？]$/;

/** Arrows, triangles, pictographs; not circled digits, which are numbers of items. */
const SYMBOLS =
  /^[\s\u2190-\u21ff\u2300-\u23ff\u25a0-\u2775\u2794-\u27bf\u2900-\u297f\u2b00-\u2bff\u{1f000}-\u{1f0ff}\u{1f200}-\u{1faff}]+/u;

/** Labels for sorting and reading aloud, in any position. */
const WORKING =
  /^[(（,，]?(?:(?:点击|點擊|单击|單擊|按此|可)?(?:[此该該本]列|表[头頭]|[以可按]|升序|降序)*(?:排序|朗读|朗讀|升序|降序)(?:[此该該本]列)?|(?:click|tap|press|activate|select) (?:here )?to [a-z ]+|sort(?:able|(?:ed)?(?: by [a-z ]+)?(?:,? ?(?:ascending|descending)(?: order)?)?)|read aloud)[.。)）]?$/i;

/** Labels of buttons. */
const BUTTON =
  /^(?:点击|點擊|单击|單擊)?(?:[语語]音|指读|指讀|播放|收听|收聽|听|聽|复制|複製|拷贝|拷貝|筛选|篩選|[详詳]情|展开|展開|收起|查看|打印|列印|分享|编辑|編輯|解释|解釋|说明|說明|注释|註釋|下载|下載|链接|連結|帮助|幫助)(?:[内內]容|本?[行列])?$|^(?:copy|listen|speak|play|expand|collapse|filter|share|print|details|more|info|help|edit|view|show|hide|download|link|pin|delete|remove)(?: [a-z]+)*$|^(?:content|file)_copy$/i;

/** Words and signs that change the meaning of a number next to them. */
export const TELLING =
  /[\d０-９%％‰万萬亿億千百十约約余餘近逾超多不以△▲▽▼↑↓<>≤≥~≈*+/()（）–—−-]|about|over|under|near|almost|approx|around|rough|less|more|than|least|most|up to|hundred|thousand|million|billion|per/i;

/**
 * The elements of a table at the time it was read: all of them, those that were no part of its text, and the cells
 * that had none.
 */
export interface PastElements {
  readonly all: ReadonlySet<Element>;
  readonly aside: ReadonlySet<Element>;
  readonly blank: ReadonlySet<Element>;
}

/** Words that turn a label into its opposite. */
const NEGATION = /^(?:[不非未无無没沒]|(?:no|not|non)\b)/i;

const TELLING_ALL = new RegExp(TELLING, 'gi');

/** How to read the text of a cell. */
export interface Seeing {
  readonly hidden: Hidden;
  /** The column headings: responsive tables repeat them in cells, as `aria-hidden`. */
  readonly headings: ReadonlySet<string>;
  /** The heading of the cell's own column: cells may begin with it. Undefined in header rows. */
  readonly heading?: string | undefined;
  /** What there was when the table was read; undefined if this is the first time. */
  readonly past?: PastElements | undefined;
  /** Whether to ignore what scripts have added since then. */
  readonly withoutAdded?: boolean;
  /** Receives the elements that are no part of the text. */
  readonly aside?: Set<Element>;
}

/** The visible text of an element. Line breaks and spaces are collapsed, except spaces that group digits. */
export function seenText(node: Element, seeing: Seeing): SeenText {
  const { hidden } = seeing;
  if (!node.firstElementChild && node.localName !== 'slot')
    return { text: joined([node.textContent ?? '']), unseen: '' };
  const unseen: string[] = [];
  const all = joined(piecesOf(node, (element) => hidden(element) || clipped(element)));
  const reading = { ...seeing, node, around: all };
  const left: Element[] = [];
  const told = (element: Element, beside: boolean) => {
    const role = asideAs(element, reading);
    const out = role === 'always' || (role !== undefined && beside);
    if (out && beside) left.push(element);
    return out;
  };
  const kept = joined(
    piecesOf(node, (element) => hidden(element) || told(element, false) || clipped(element, unseen)),
  );
  const own = joined(piecesOf(node, (element) => hidden(element) || clipped(element) || told(element, true)));
  if (own !== '') for (const element of left) seeing.aside?.add(element);
  const said = joined(unseen);
  const another = DIGIT.test(said) && numberIn(said) !== numberIn(own || kept);
  // The words of a button may be the whole header of a column or row.
  const header = seeing.heading === undefined || node.localName === 'th';
  const whole = header && !/^[^\p{L}\p{N}%‰]+$/u.test(all) ? all : '';
  const text = own || kept || whole || said;
  return { text, unseen: another ? said : '' };
}

/** The digits of a text, for comparison; empty if there are none. */
function numberIn(text: string): string {
  return (text.match(/[\d０-９.．]+/g) ?? []).join('');
}

/** All text of an element, including hidden and struck-through text. */
export function allText(node: Element): string {
  const texts = [...node.childNodes].map((child) =>
    child.nodeType === Node.TEXT_NODE
      ? (child.nodeValue ?? '')
      : child.nodeType === Node.ELEMENT_NODE &&
          !/^(?:audio|datalist|noscript|script|style|template)$/.test((child as Element).localName)
        ? ` ${allText(child as Element)} `
        : '',
  );
  return plain(texts.join(''));
}

/** Whether the text of an element is struck through. */
export function struckOut(element: Element): boolean {
  return (
    /^(?:del|s|strike)$/.test(element.localName) ||
    /line-through/.test(getComputedStyle(element).textDecoration)
  );
}

function joined(pieces: readonly string[]): string {
  const text = pieces
    .join('')
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202c\u2060-\u2069\ufeff]/g, '')
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/(^|[^\d０-９])\^\S+/g, '$1')
    .replace(/^ | $/g, '');
  // A picture next to words does not stand for a number.
  return DIGIT.test(text) ? text : text.replace(/ ?<[\w-]+> ?/g, '') || text;
}

interface Reading extends Seeing {
  /** The cell, and all that it shows. */
  readonly node: Element;
  readonly around: string;
}

/**
 * Whether an element is no part of the text that it is in: a control, a repeated heading, what a script added.
 * `always`: not even if it is all that there is; `beside`: if there is more.
 */
function asideAs(element: Element, reading: Reading): 'always' | 'beside' | undefined {
  const { node, around, headings, heading, past, withoutAdded } = reading;
  const text = plain(element.textContent ?? '');
  const hushed = element.getAttribute('aria-hidden') === 'true';
  const added = withoutAdded && past?.all.has(element) === false;
  if (/^(?:svg|img|canvas)$/.test(element.localName)) return hushed || added ? 'beside' : undefined;
  if (text === '') return undefined;
  if (past?.aside.has(element) && !telling(text)) return 'always';
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
  if (hushed && DIGIT.test(around) && !TELLING.test(text)) return 'beside';
  if (telling(text) || NEGATION.test(text)) return undefined;
  const read = readFigure(around.replace(text, ''));
  const figure = read !== undefined && (read.value !== null || read.share !== null);
  if (control && figure) return 'beside';
  // Brackets mean something around a number only.
  const tool = operated || BUTTON.test(words) || !TELLING.test(text.replace(/^[(（[]|[)）\]]$/g, ''));
  if (!added || !tool) return undefined;
  return past.blank.has(node) ? 'always' : 'beside';
}

/** Whether words beside a figure or a label may change what it says: numbers, units, signs, years, “of which”. */
export function telling(text: string): boolean {
  const unit = unitOf(text);
  return (
    DIGIT.test(text) ||
    namesMany(text) ||
    unit !== null ||
    partLabel(text) ||
    /^(?:[上去往]年|(?:last|previous) year)/i.test(text) ||
    text.replace(TELLING_ALL, '').replace(/[\s.,]/g, '') === ''
  );
}

/** Whether nothing is before an element in its cell. */
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

/** Whether an element is visually hidden but announced: in a box without size, or far outside the page. */
function clipped(element: Element, unseen?: string[]): boolean {
  if (OPAQUE.test(element.localName)) return false;
  const style = getComputedStyle(element);
  const { position, clip, clipPath, overflow, width, height, left, top, textIndent, fontSize } = style;
  const away = /absolute|fixed/.test(position);
  const small = (length: string) => parseFloat(length) <= 1;
  const far = (length: string) => parseFloat(length) < -900;
  const out =
    (away && (smallRect(clip) || far(left) || far(top))) ||
    /^inset\((?:50|100)%|^circle\(0/.test(clipPath) ||
    (/hidden|clip/.test(overflow) && (small(width) || small(height))) ||
    far(textIndent) ||
    fontSize === '0px';
  if (out) unseen?.push(` ${element.textContent ?? ''} `);
  return out;
}

function smallRect(clip: string): boolean {
  const [top = NaN, right = NaN, bottom = NaN, left = NaN] = (clip.match(/[\d.]+/g) ?? []).map(Number);
  return right - left <= 1 || bottom - top <= 1;
}

/** Whether space separates a box from the text around it. */
function padded(style: CSSStyleDeclaration): boolean {
  const { paddingLeft, paddingRight, marginLeft, marginRight, borderLeftWidth, borderRightWidth } = style;
  return [paddingLeft, paddingRight, marginLeft, marginRight, borderLeftWidth, borderRightWidth].some(
    (length) => parseFloat(length) > 0,
  );
}

/** The child nodes that are shown in an element: of a slot, those that are assigned to it. */
export function childrenOf(node: Node): readonly Node[] {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return assigned.length > 0 ? assigned : [...node.childNodes];
}

function piecesOf(node: Element, left: Hidden): readonly string[] {
  return childrenOf(node).flatMap((child): readonly string[] => {
    if (child.nodeType === Node.TEXT_NODE) return [child.nodeValue ?? ''];
    if (child.nodeType !== Node.ELEMENT_NODE) return [];
    const element = child as Element;
    const name = element.localName;
    if (UNREAD.test(name)) return [];
    if (left(element)) return OPAQUE.test(name) ? [' '] : [];
    const style = getComputedStyle(element);
    const { display, verticalAlign, unicodeBidi, opacity, color, textDecoration } = style;
    if (/line-through/.test(textDecoration)) return [];
    const turned = /override/.test(unicodeBidi);
    const pieces = OPAQUE.test(name) || turned ? [] : piecesOf(element, left);
    // The content of another component is unknown.
    if (OPAQUE.test(name) || turned || name.includes('-')) return [...pieces, ` <${turned ? 'bdo' : name}> `];
    const inline = /^(?:inline|contents|ruby)/.test(display);
    // Superscripts and subscripts after a digit may be powers or bases.
    if (/^su[bp]$/.test(name) || (inline && /^su(?:b|per)$/.test(verticalAlign))) {
      const raised = pieces.join('').replace(/\s/g, '');
      const linked = LINKED.test(raised) && (element.closest('a') ?? element.querySelector('a'));
      return linked || FOOTNOTE.test(raised) ? [] : [`^${raised}`];
    }
    // Without a space, the digits of two lines, two sizes, or a number and an adjacent box would run together.
    const unseen = opacity === '0' || /^rgba\(.*, 0\)$/.test(color);
    const apart = !inline || /^(?:br|small)$/.test(name) || unseen;
    const boxed =
      DIGIT.test(pieces.join('')) && (element.matches('a, button, [role="button"]') || padded(style));
    return apart || boxed ? [' ', ...pieces, ' '] : pieces;
  });
}
