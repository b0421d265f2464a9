import { emsOf, emsOfCode } from './text-width.js';

/** What may not begin a line, and what may not end one, as Chinese is set. */
const NO_START = codesOf('，。；：！？、）」』》〉】％%,.;:!?)]}”’·…');
const NO_END = codesOf('（「『《〈【([{“‘');

/** Texts that are the same on picture after picture (labels, notes, sources), by their type and measure. */
const wrapped = new Map<number, Map<string, readonly string[]>>();
const KEPT_TEXTS = 400;
const KEPT_MEASURES = 60;

/**
 * Breaks a text into lines that are not wider than a measure: between words, between ideographs, never before a
 * closing mark or after an opening one. A word that is wider than a line is broken.
 *
 * @param width Of a line, in pixels, more than one character.
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

/** One walk along the text: widths are added up, and where a line is full it ends at the last place to break. */
function linesOf(text: string, room: number): readonly string[] {
  if (emsOf(text) <= room) return [text];
  const lines: string[] = [];
  let [start, ems] = [0, 0];
  let place = 0;
  let [before, wordBefore] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    const space = isSpace(code);
    if (!space && at > start && breaksBetween(before, wordBefore, code)) place = at;
    const width = emsOfCode(code);
    if (!space && ems + width > room && at > start) {
      // Inside a word too, a closing mark takes the character before it along.
      const inside = NO_START.has(code) && at - 1 > start ? at - 1 : at;
      const end = place > start ? place : inside;
      lines.push(text.slice(start, end).trimEnd());
      ems = emsOf(text.slice(end, at));
      start = end;
      place = start;
    }
    ems += width;
    before = code;
    if (!space) wordBefore = code;
    if (code > 0xffff) at += 1;
  }
  return [...lines, text.slice(start)];
}

/** Whether a line may end between two characters; `word` is the last one before it that is no space. */
function breaksBetween(before: number, word: number, code: number): boolean {
  if (NO_START.has(code) || NO_END.has(word)) return false;
  return isSpace(before) || isIdeograph(before) || isIdeograph(code);
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
