/** Converts full-width digits, points and signs to half width, so that one expression reads both. */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９％．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/，(?=\d{3}(?!\d))/g, ',');
}

/**
 * Every number in a printed text, in order. Handles full-width digits and points and thousands separators of both
 * widths. Spaces between digits, as in the text layer of a PDF, do not join them.
 *
 * @returns Their values; empty if there are none. Signs are ignored: a hyphen may be a dash.
 */
export function printedNumbers(text: string): readonly number[] {
  return printedAmounts(text).map(({ value }) => value);
}

const NUMBER = /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** A number of a text, and the size that the unit behind it says: 5万条 is 5 of 10,000; null where the text says none. */
export interface PrintedAmount {
  readonly value: number;
  readonly size: number | null;
}

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
};

const AMOUNT_SIZE =
  /^[余餘多]?\s?(?:([百千]?[万萬亿億])|([百千])(?=[元条條件])|(thousand|million|billion)\b)?[余餘多]?\s?([元圆圓]|yuan\b)?/i;

/** Every number in a printed text with the size that its unit says; 元 alone says that the size is 1. */
export function printedAmounts(text: string): readonly PrintedAmount[] {
  const amounts: PrintedAmount[] = [];
  const plain = halfWidth(text);
  plain.replace(NUMBER, (digits, at: number) => {
    const [, many = '', few = '', word = '', money] =
      AMOUNT_SIZE.exec(plain.slice(at + digits.length, at + digits.length + 20)) ?? [];
    const signs = many + few === '' ? [word.toLowerCase()] : [...(many + few)];
    const size = signs.reduce((product, sign) => product * (SIZES[sign] ?? 1), 1);
    amounts.push({
      value: Number(digits.replace(/,/g, '')),
      size: size > 1 || money ? size : null,
    });
    return '';
  });
  return amounts;
}

/** A printed share in percent, and its number of decimals. */
export interface PrintedShare {
  readonly value: number;
  readonly digits: number;
}

const ONES = '零一二三四五六七八九';
const NUMERAL = '[\\d.〇零一二两兩三四五六七八九十百千万萬点點]{1,20}';

/** Digits are bounded, so that a text of nothing but digits is read in linear time. */
const SHARES = new RegExp(
  String.raw`(\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,20})(?:\.(\d{1,20}))?\s{0,3}(%|‰|per ?cent\b|per ?mille?\b)|(百|千)分之(${NUMERAL})`,
  'gi',
);

/**
 * Every share that a text prints: in percent, per mille, 百分之 and 千分之. 占66.5% is 66.5 with one decimal, 百分之三十 is 30,
 * and 10‰ is 1 with one decimal, as it is 1.0%. A share as a fraction (三分之二, 七成) is none of these.
 */
export function printedShares(text: string): readonly PrintedShare[] {
  const shares: PrintedShare[] = [];
  halfWidth(text).replace(SHARES, (_, whole = '', decimals = '', sign = '', base = '', numeral = '') => {
    const number = base === '' ? `${whole.replace(/,/g, '')}.${decimals}` : inDigits(numeral);
    if (number === null) return '';
    const [before = '', after = ''] = number.split('.');
    const places = /^(?:‰|per ?mill)/i.test(sign) || base === '千' ? 1 : 0;
    shares.push({ value: Number(`${before}.${after}e-${places}`), digits: after.length + places });
    return '';
  });
  return shares;
}

const FRACTIONS = new RegExp(
  String.raw`(${NUMERAL})分之(${NUMERAL})|(\d{1,6}) ?[/⁄] ?(\d{1,6})|(${NUMERAL})成([一二三四五六七八九半])?|[一对對]半|半[数數]|\bhalf\b`,
  'gi',
);

/**
 * The share that a text prints as a fraction, exactly: 三分之二 and 2/3 are [2, 3], 七成 is [7, 10], 一半 is [1, 2].
 *
 * @returns null where it cannot be read; undefined where the share is a number, of `printedShare`.
 */
export function printedFraction(text: string): readonly [number, number] | null | undefined {
  if (printedShare(text)) return undefined;
  const found: (readonly [number, number] | null)[] = [];
  const plain = halfWidth(text.normalize('NFKC'));
  const rest = plain.replace(FRACTIONS, (_, of, parts, above, below, tenths, more) => {
    const [count, base] = [parts ?? above ?? tenths ?? '一', of ?? below ?? (tenths ? '十' : '二')].map(
      inDigits,
    );
    const extra = more === '半' ? 5 : Math.max(0, ONES.indexOf(more ?? '零'));
    const whole = [Number(count), Number(base)] as const;
    const exact = count !== null && base !== null && whole.every(Number.isInteger) && whole[1] > 0;
    found.push(!exact ? null : extra > 0 ? [whole[0] * 10 + extra, 100] : whole);
    return '';
  });
  // Another number, part or half beside it may change what is said.
  const [only = null, ...others] = found;
  return others.length > 0 ||
    /[\d〇零一二两兩三四五六七八九十百千万萬半几幾%]|分之|per ?(?:cent|mill)|times|third|quarter|and/i.test(
      rest,
    )
    ? null
    : only;
}

/** A numeral in digits: 三十点五 is 30.5, 百 is 100; null for what is none, such as 五六. */
export function inDigits(numeral: string): string | null {
  const digits = numeral.replace(/\.$/, '');
  if (/^\d+(?:\.\d+)?$/.test(digits)) return digits;
  const [whole = '', ...after] = numeral
    .replace(/[两兩]/g, '二')
    .replace(/〇/g, '零')
    .replace(/萬/g, '万')
    .split(/[点點]/);
  const decimals = after.map((part) => [...part].map((digit) => ONES.indexOf(digit)));
  const places = /^(?:(.?)万)?零?(?:(.?)千)?零?(?:(.?)百)?零?(?:(.?)十)?零?(.)?$/.exec(whole);
  if (!places || whole === '' || decimals.length > 1 || decimals.some((part) => part.includes(-1)))
    return null;
  const ones = places
    .slice(1)
    .map((digit, index) => (digit === undefined ? 0 : digit === '' && index < 4 ? 1 : ONES.indexOf(digit)));
  if (ones.includes(-1)) return null;
  return [Number(ones.join('')), ...decimals.map((part) => part.join(''))].join('.');
}

/** The share that a text prints as a number; null where it prints none, or several. */
export function printedShare(text: string): PrintedShare | null {
  const [share = null, ...others] = printedShares(text);
  return others.length > 0 ? null : share;
}

/** How a text qualifies its number: at least or at most it, nearly or about it. */
export type Hedge = 'more' | 'less' | 'nearly' | 'about';

/** Words of each, in an order in which none is mistaken for a part of another: 不低于 is more, 低于 is less. */
const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ['more', /不低[于於]|不少[于於]|不小[于於]|至少|最少|at least|(?:no|not) (?:less|fewer|lower) than/i],
  [
    'less',
    /不超[过過]|不多[于於]|不大[于於]|不高[于於]|至多|最多|at most|up to|(?:no|not) (?:more|over|higher) than/i,
  ],
  [
    'less',
    /[<＜≤]|不足|不到|不[满滿]|未[满滿]|以下|以[内內]|低[于於]|少[于於]|小[于於]|(?:less|fewer|lower) than|under|below/i,
  ],
  [
    'more',
    /[>＞≥]|超|逾|[过過](?=[\d半一二三四五六七八九])|余|餘|多|以上|高[于於]|大[于於]|大半|(?:more|greater|higher) than|over|above|exceed|major|\bmost\b/i,
  ],
  ['nearly', /近|nearly|almost|approaching/i],
  ['about', /[约約~～≈]|左右|上下|大概|大致|基本|about|around|approx|roughly|some|circa/i],
];

/** How a text qualifies the share that it prints: <0.1%, 超过99.9%, 近三分之二; null if it does not. */
export function hedgeIn(text: string): Hedge | null {
  return HEDGES.find(([, words]) => words.test(text))?.[0] ?? null;
}
