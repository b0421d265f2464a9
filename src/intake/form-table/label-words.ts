import { remember } from './remember.js';
import { toSimplified } from './to-simplified.js';

/** The number before a label: 一、 （三） 1. 2、 (4) 3.3.1. */
const NUMBERING =
  /^(?:[(（][一二三四五六七八九十\d]{1,3}[)）][、.．]?|[一二三四五六七八九十]{1,2}[、.．,，]|\d{1,2}(?:\.\d)*[、.．)）]|\d{1,2}(?=[^\d.,]))/;

/**
 * The words of a label in Simplified Chinese, without white space, numbering and punctuation. ㈠ is read as （一）, ①
 * and full-width digits as plain ones.
 */
export const labelWords = remember((text: string): string => {
  let words = toSimplified(text.normalize('NFKC').replace(/\s+/g, ''));
  for (let round = 0; round < 2; round += 1) words = words.replace(NUMBERING, '');
  return words.replace(/[\p{P}\p{S}]/gu, '');
});

/**
 * The similarity of two labels: 1 less the proportion of characters to change (Levenshtein). A slight misprint has
 * about 0.9.
 */
export function similarity(a: string, b: string): number {
  let before = [...b, ''].map((_, index) => index);
  [...a].forEach((character, row) => {
    const next = [row + 1];
    for (let column = 0; column < b.length; column += 1) {
      const same = b[column] === character ? 0 : 1;
      next.push(
        Math.min((before[column] ?? 0) + same, (before[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1),
      );
    }
    before = next;
  });
  return 1 - (before[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
