import { halfWidth } from './printed-numbers.js';

/** A number in a text, and the multiplier that its unit states: 5万条 is 5 with size 10,000; null if none is stated. */
export interface PrintedAmount {
  readonly value: number;
  readonly size: number | null;
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

const SIZES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
};

/** Units of single things or of money, whose multiplier is 1. */
const ONE =
  '[元圆圓件条條宗份项項个個人次篇部期]|(?:yuan|rmb|cny|items?|requests?|applications?|cases?|documents?)\\b';

const BEHIND = new RegExp(
  `^[余餘多]?\\s?[(（]?(?:([百千]?[万萬亿億]|[百千](?=${ONE}|[余餘多]))|(thousand|million|billion|k|mn?|bn)\\b(?![²³]))?[余餘多]?\\s?(${ONE})?`,
  'i',
);

/** A number in two parts: 1亿2000万 is 1.2亿, 3万5千 is 3.5万. */
const PARTED =
  /(\d+(?:\.\d+)?)([百千]?[万萬亿億]|[百千])(零?)(\d+(?:\.\d+)?)([百千]?[万萬]|[百千](?!分之))?(?![\d.,百千万萬亿億])/g;

/** Money in yuan, jiao and fen, or with spaces between groups of digits after a currency sign. */
const JIAO = /(\d)[元圆圓](\d)角(?:(\d)分)?/g;
const SPACED = /((?:rmb|cny|[¥￥])\s?\d{1,3})((?: \d{3})+)(?!\d)/gi;

/** 1千2百万 is 1200 × 10,000. */
const TWO_DIGITS = /([1-9])千([1-9])百([万萬亿億])/g;

const BEFORE = new RegExp(
  `(?:[¥￥]|\\b(?:rmb|cny)|人民[币幣]|(?:[(（](?:[单單]位[:：]?)?|[单單]位\\s?[:：为為是]\\s?)([百千]?[万萬亿億]?)(?:${ONE})[)）,，;；]?)\\s?[:：]?\\s?$`,
  'i',
);

/**
 * Every number in a printed text, in order, with the multiplier of its unit; 元 or 条 alone means 1. Handles full-width
 * digits and points and thousands separators of both widths. Spaces between digits, as in the text layer of a PDF, do
 * not join them. Signs are ignored: a hyphen may be a dash.
 */
export function printedAmounts(text: string): readonly PrintedAmount[] {
  const amounts: PrintedAmount[] = [];
  // A number has at most three parts: 亿, 万 and 千.
  const read = halfWidth(text)
    .replace(TWO_DIGITS, '$1$200$3')
    .replace(JIAO, '$1.$2$3元')
    .replace(SPACED, (_, first: string, groups: string) => first + groups.replace(/ /g, ''));
  const plain = joined(joined(joined(read)));
  plain.replace(NUMBER, (digits, at: number) => {
    const behind = plain.slice(at + digits.length, at + digits.length + 20);
    const [, many = '', word = '', one] = BEHIND.exec(behind) ?? [];
    const [before, headed = ''] = BEFORE.exec(plain.slice(Math.max(0, at - 12), at)) ?? [];
    const own = sizeOf(many) * (SIZES[word.toLowerCase()] ?? 1);
    const size = own > 1 || one !== undefined ? own : before === undefined ? null : sizeOf(headed);
    amounts.push({ value: Number(digits.replace(/,/g, '')), size });
    return '';
  });
  return amounts;
}

function joined(text: string): string {
  return text.replace(
    PARTED,
    (whole, digits: string, sign: string, zero: string, more: string, less = '') => {
      const [size, smaller] = [sizeOf(sign), sizeOf(less)];
      // 3万5 may mean 35,000, so a part without a multiplier is joined only if it fills its places or follows 零.
      const clear = smaller > 1 || zero !== '' || 10 ** more.length === size;
      const part = (Number(more) * smaller) / size;
      return clear && part < 1 ? String(Number((Number(digits) + part).toFixed(8))) + sign : whole;
    },
  );
}

/** The product of multipliers: 百万 is a million. */
function sizeOf(signs: string): number {
  return [...signs].reduce((product, sign) => product * (SIZES[sign] ?? 1), 1);
}
