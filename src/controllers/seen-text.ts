import { asideAs, DIGIT, type Hidden, plain, type Seeing } from './aside-text.js';

/** The text of an element: visible text, and text that is only announced. */
export interface SeenText {
  readonly text: string;
  readonly unseen: string;
}

/** Elements in a cell that are not part of its text: never rendered, struck through, or phonetic. */
const UNREAD = /^(?:audio|datalist|del|no(?:embed|frames|script)|s|strike|script|style|template|rt|rtc|rp)$/;

/** Elements that show something other than their text: pictures, fields, reversed digits. */
const OPAQUE = /^(?:bdo|canvas|embed|iframe|img|input|math|meter|object|progress|select|svg|textarea|video)$/;

/** Footnote marks would be read as digits. */
const FOOTNOTE = /^[*†‡§①-⑳?？ℹⓘ]*$|^[a-z]$|^[[(（［]?[注註]?\d{0,2}[\])）］]$|^[注註]\d{0,2}$/;

/** The mark of a footnote, if it is a link. */
const LINKED = /^[\s\d,，、*†‡§[\]()（）［］]+$/;

/** The visible text of an element. Line breaks and spaces are collapsed, except spaces that group digits. */
export function seenText(node: Element, seeing: Seeing): SeenText {
  const { hidden } = seeing;
  if (!node.firstElementChild && node.localName !== 'slot')
    return { text: joined([node.textContent ?? '']), unseen: '' };
  const unseen: string[] = [];
  const all = joined(piecesOf(node, (element) => hidden(element) || clipped(element)));
  const reading = { ...seeing, node, around: all };
  const left: Element[] = [];
  const isAside = (element: Element, beside: boolean) => {
    const role = asideAs(element, reading);
    const out = role === 'always' || (role !== undefined && beside);
    if (out && beside) left.push(element);
    return out;
  };
  const kept = joined(
    piecesOf(node, (element) => hidden(element) || isAside(element, false) || clipped(element, unseen)),
  );
  const own = joined(
    piecesOf(node, (element) => hidden(element) || clipped(element) || isAside(element, true)),
  );
  if (own !== '') for (const element of left) seeing.aside?.add(element);
  const spoken = joined(unseen);
  const another = DIGIT.test(spoken) && numberIn(spoken) !== numberIn(own || kept);
  // The words of a button may be the whole header of a column or row.
  const header = seeing.heading === undefined || node.localName === 'th';
  const whole = header && !/^[^\p{L}\p{N}%‰]+$/u.test(all) ? all : '';
  const text = own || kept || whole || spoken;
  return { text, unseen: another ? spoken : '' };
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
