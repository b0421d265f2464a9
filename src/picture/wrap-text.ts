import { emsOf, emsOfCode } from './text-width.js';

/** Characters that may not start a line, and those that may not end one, in Chinese typesetting. */
const NO_START = codesOf('，。；：！？、）」』》〉】％%,.;:!?)]}”’·…');
const NO_END = codesOf('（「『《〈【([{“‘');

/** Preferred break points in a word wider than a line, such as a URL. */
const SEAMS = codesOf('/_.-?&=');

/** Wrapped texts that recur from picture to picture (labels, notes, sources), by style and width. */
const wrapped = new Map<number, Map<string, readonly string[]>>();
const KEPT_TEXTS = 400;
const KEPT_MEASURES = 60;

/**
 * Breaks a text into lines no wider than `width`: between words or ideographs, never before a closing mark or after
 * an opening one. A word wider than a line is broken, a URL preferably after slashes and dots. A grapheme cluster,
 * such as a flag or a family, is never split.
 *
 * @param width Line width in pixels, more than one character.
 * @returns At least one line; an empty one for an empty text.
 */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const room = (100 * width) / (size * (bold ? 1.08 : 1));
  let known = wrapped.get(room);
  if (!known) {
    if (wrapped.size >= KEPT_MEASURES) wrapped.clear();
    known = new Map();
    wrapped.set(room, known);
  }
  let lines = known.get(text);
  if (!lines) {
    lines = linesOf(text.trim(), room);
    if (known.size >= KEPT_TEXTS) known.clear();
    known.set(text, lines);
  }
  return lines;
}

/** The same with lines of similar length, for headings: a last line of one character looks like a mistake. */
export function balanceText(text: string, width: number, size: number, bold = false): readonly string[] {
  let best = wrapText(text, width, size, bold);
  const room = (100 * width) / (size * (bold ? 1.08 : 1));
  // The minimum width at which no word is broken.
  const words = text.match(/[!-\u2e7f]+/g) ?? [];
  let [low, high] = [Math.max(room / best.length / 2, ...words.map(emsOf)), room];
  while (best.length > 1 && high - low > 25) {
    const middle = (low + high) / 2;
    const lines = linesOf(text.trim(), middle);
    if (lines.length > best.length) low = middle;
    else [best, high] = [lines, middle];
  }
  const clauses = clauseLines(text.trim(), room);
  return clauses.length > 0 && clauses.length <= best.length ? clauses : best;
}

/** Lines of Chinese that end after a mark, 的 or 年, and not in a word; none if such lines would be too wide. */
function clauseLines(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const piece of text.match(/.*?(?:[，；：、的]|年(?!度))+[）》」』”]*|.+$/g) ?? []) {
    const longer = (lines[lines.length - 1] ?? '') + piece;
    if (lines.length > 0 && emsOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  const fits = lines.every((line) => emsOf(line) <= room);
  return fits && /[，；：、的年]/.test(text) ? lines : [];
}

/** A single pass: widths are added up, and a full line ends at the last possible break. */
function linesOf(text: string, room: number): readonly string[] {
  if (emsOf(text) <= room) return [text];
  const lines: string[] = [];
  let [start, ems] = [0, 0];
  const starts = characterStarts(text);
  let [place, seam] = [0, 0];
  let [before, wordBefore] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    const space = isSpace(code);
    if (!space && at > start && starts(at) && breaksBetween(before, wordBefore, code)) place = at;
    if (SEAMS.has(before) && !SEAMS.has(code) && !NO_START.has(code) && !inNumber(text, at)) seam = at;
    const width = emsOfCode(code);
    if (!space && ems + width > room && at > start) {
      // Even inside a word, a closing mark stays with the character before it, and a number is not broken.
      let inside = NO_START.has(code) && at - 1 > start ? at - 1 : at;
      while (inNumber(text, inside) && inside > start) inside -= 1;
      let end = place > start ? place : seam > start ? seam : inside;
      while (end > start && !starts(end)) end -= 1;
      if (end > start) {
        lines.push(text.slice(start, end).trimEnd());
        ems = emsOf(text.slice(end, at));
        start = end;
        place = start;
      }
    }
    ems += width;
    before = code;
    if (!space) wordBefore = code;
    if (code > 0xffff) at += 1;
  }
  return [...lines, text.slice(start)];
}

/** Whether the characters before and after a position belong to one number: 3,985,758.25. */
function inNumber(text: string, at: number): boolean {
  return /^[\d.,][\d.,]/.test(text.slice(at - 1, at + 1)) && /\d/.test(text.slice(at - 1, at + 1));
}

/**
 * Whether a line may end between two characters; `word` is the last non-space character before it. A number keeps
 * the unit or year sign after it: 3,050件, 2017年.
 */
function breaksBetween(before: number, word: number, code: number): boolean {
  if (NO_START.has(code) || NO_END.has(word)) return false;
  if (before >= 0x30 && before <= 0x39 && isIdeograph(code)) return false;
  return isSpace(before) || isIdeograph(before) || isIdeograph(code);
}

/**
 * Returns a test for the start of a grapheme cluster; without `Intl.Segmenter` it knows the common combining
 * characters.
 */
function characterStarts(text: string): (at: number) => boolean {
  if (
    ![...text].some((character) => (character.codePointAt(0) ?? 0) > 0xffff || joins(character.charCodeAt(0)))
  )
    return () => true;
  if (typeof Intl.Segmenter === 'function') {
    const known = new Set(Array.from(new Intl.Segmenter().segment(text), ({ index }) => index));
    return (at) => known.has(at);
  }
  return (at) => {
    const code = text.codePointAt(at) ?? 0;
    const lowHalf = code >= 0xdc00 && code < 0xe000;
    const skinTone = code >= 0x1f3fb && code <= 0x1f3ff;
    return !lowHalf && !skinTone && !joins(code) && text.charCodeAt(at - 1) !== JOINER;
  };
}

const JOINER = 0x200d;

/** Whether a code joins the character before it: a joiner, a variation selector, a keycap, an accent. */
function joins(code: number): boolean {
  return (
    code === JOINER ||
    code === 0xfe0e ||
    code === 0xfe0f ||
    code === 0x20e3 ||
    (code >= 0x300 && code < 0x370)
  );
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && (code <= 0xffef || code >= 0x1f000);
}

function codesOf(text: string): ReadonlySet<number> {
  return new Set([...text].map((character) => character.codePointAt(0) ?? 0));
}
