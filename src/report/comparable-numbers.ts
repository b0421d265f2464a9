import { printedAmounts } from './printed-amounts.js';
import { printedFractions, printedShares } from './printed-numbers.js';
import { hedgesIn } from './share-words.js';

/** Numbers in words, which are compared as written. */
const IN_WORDS =
  /[零〇一二两兩三四五六七八九十半]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b/gi;

const NEGATIVE = /(?:^|[^\d\p{L}])[-−–](?=\d)/gu;

/**
 * The numbers in a text and the words that change them, in one notation: equal for two texts in different languages
 * that state the same, whatever the other words are.
 */
export function comparableNumbers(text: string): string {
  const half = text.normalize('NFKC');
  const amounts = amountsIn(text);
  return [
    // The multiplier of a unit alone: （万件） is × 10,000.
    ...(amounts.length > 0 ? amounts : amountsIn(half.replace(/[万萬亿億]/g, '1$&'))),
    ...printedShares(text).map(({ value }) => `${value}%`),
    ...printedFractions(text).map((fraction) => fraction.join('/')),
    ...(half.toLowerCase().match(IN_WORDS) ?? []),
    ...(half.match(NEGATIVE) ?? []).map(() => '-'),
    ...hedgesIn(half),
  ].join(' ');
}

function amountsIn(text: string): readonly number[] {
  return printedAmounts(text).map(({ value, size }) => value * (size ?? 1));
}
