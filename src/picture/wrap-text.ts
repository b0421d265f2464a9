import { textWidth } from './text-width.js';

/** What may not begin a line, and what may not end one, as Chinese is set. */
const NO_START = '，。；：！？、）」』》〉】％%,.;:!?)]}”’·…';
const NO_END = '（「『《〈【([{“‘';

/**
 * Breaks a text into lines that are not wider than a measure: between words, between ideographs, never before a
 * closing mark or after an opening one. A word that is wider than a line is broken.
 *
 * @param width Of a line, in pixels, more than one character.
 * @returns At least one line; an empty one for an empty text.
 */
export function wrapText(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    for (const part of fits(piece, width, size, bold) ? [piece] : [...piece]) {
      if (line !== '' && !fits(line + part.trimEnd(), width, size, bold)) {
        lines.push(line.trimEnd());
        line = part.trimStart();
      } else line += part;
    }
  }
  return [...lines, line.trimEnd()];
}

function fits(text: string, width: number, size: number, bold: boolean): boolean {
  return textWidth(text.trim(), size, bold) <= width;
}

/** Pieces that stay together: a word with the space after it, an ideograph with the marks that belong to it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let glued = false;
  for (const token of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const last = pieces.length - 1;
    if (last >= 0 && (glued || NO_START.includes(token.charAt(0)))) pieces[last] += token;
    else pieces.push(token);
    glued = NO_END.includes(token.trimEnd().slice(-1));
  }
  return pieces;
}
