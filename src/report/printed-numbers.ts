/** Converts full-width digits, points and signs to half width, and thousands separators to commas. */
export function halfWidth(text: string): string {
  return text
    .replace(/[０-９％．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/，(?=\d{3}(?!\d))/g, ',')
    .replace(/(\d)[\u00a0\u2007\u2009\u202f'’](?=\d{3}(?!\d))/g, '$1,');
}

/** A printed share in percent, and its number of decimals. */
interface PrintedShare {
  readonly value: number;
  readonly digits: number;
}

const ONES = '零一二三四五六七八九';
const NUMERAL = '[\\d.〇零一二两兩三四五六七八九十百千万萬点點]{1,20}';

/** A run of digits, points and commas, or 百分之 and 千分之 with their numeral. */
const SHARES = new RegExp(String.raw`\d[\d.,]*|(百|千)分之(${NUMERAL})`, 'g');

const SIGN = /^\s{0,3}(?:%|(‰|per ?mille?\b)|per ?cent\b)/i;

/** A number with up to 20 digits on each side of its point, with or without thousands separators. */
const WELL_FORMED = /^(?:\d{1,20}|\d{1,3}(?:,\d{3}){1,6})(?:\.\d{1,20})?$/;

/** A run of digits, points and commas without separators of thousands; null if commas or points are elsewhere: 66,5. */
export function plainDigits(run: string): string | null {
  return WELL_FORMED.test(run) ? run.replace(/,/g, '') : null;
}

/** A number with the separators of any language: 3,119.5, 3.119,5, 3’119, 3 119. */
const RUN = /\d{1,3}(?: \d{3})+(?!\d)|\d(?:[\d.,'’]*\d)?/g;

/** The numbers of a text in order, as printed. */
export function printedRuns(text: string): readonly string[] {
  return text.match(RUN) ?? [];
}

/**
 * Whether two runs are the same number, the first in this package's notation, 3,119.5.
 *
 * @param foreign Whether the other may be in that of another language, 3.119,5.
 */
export function sameRun(ours: string, other: string, foreign = false): boolean {
  const plain = (run: string) => run.replace(/,/g, '');
  const grouped = other.replace(/[ '’]/g, '');
  const swapped = grouped.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
  return plain(grouped) === plain(ours) || (foreign && plain(swapped) === plain(ours));
}

/**
 * Every share in a text that is written in per cent or per mille: 占66.5% is 66.5 with one decimal, 百分之三十 is 30,
 * 10‰ is 1 with one decimal (1.0%). Fractions (三分之二, 七成) and ambiguous digits (66,5%) are omitted.
 */
export function printedShares(text: string): readonly PrintedShare[] {
  return readShares(text).shares;
}

/** The shares of a text, and the text with each share replaced by a placeholder. */
function readShares(text: string): { readonly shares: readonly PrintedShare[]; readonly rest: string } {
  const shares: PrintedShare[] = [];
  const plain = halfWidth(text);
  let rest = '';
  let end = 0;
  plain.replace(SHARES, (run: string, base = '', numeral = '', at: number) => {
    const sign =
      base === '' ? SIGN.exec(plain.slice(at + run.length, at + run.length + 14)) : ['', undefined];
    const digits = base === '' ? (plain[at - 1] === '.' ? null : plainDigits(run)) : inDigits(numeral);
    if (!sign || digits === null) return '';
    const [before = '', after = ''] = digits.split('.');
    const places = sign[1] !== undefined || base === '千' ? 1 : 0;
    shares.push({ value: Number(`${before}.${after}e-${places}`), digits: after.length + places });
    rest += plain.slice(end, at) + MARK;
    end = at + run.length + (sign[0]?.length ?? 0);
    return '';
  });
  return { shares, rest: rest + plain.slice(end) };
}

/** The placeholder for a share: a character that no publication prints. */
const MARK = '\0';

const FRACTIONS = new RegExp(
  String.raw`(${NUMERAL})分之(${NUMERAL})|(\d{1,6}) ?[/⁄] ?(\d{1,6})|(${NUMERAL})成([一二三四五六七八九半])?|[一对對]半|半[数數]|\bhalf\b`,
  'gi',
);

/**
 * The share that a text prints as a fraction, exactly: 三分之二 and 2/3 are [2, 3], 七成 is [7, 10], 一半 is [1, 2].
 *
 * @returns null if it cannot be read; undefined if the share is a number, which `printedShare` reads.
 */
export function printedFraction(text: string): readonly [number, number] | null | undefined {
  if (printedShare(text)) return undefined;
  const { fractions, rest } = readFractions(text);
  // Another number, fraction or “half” may change the meaning.
  const [only = null, ...others] = fractions;
  return others.length > 0 || OTHER_NUMBER.test(rest) ? null : only;
}

const OTHER_NUMBER =
  /[\d〇零一二两兩三四五六七八九十百千万萬半%]|[几幾](?![近乎])|分之|per ?(?:cent|mill)|times|third|quarter|and/i;

/** The fractions of a text that can be read. */
export function printedFractions(text: string): readonly (readonly [number, number])[] {
  return readFractions(text).fractions.flatMap((fraction) => (fraction ? [fraction] : []));
}

function readFractions(text: string): {
  readonly fractions: readonly (readonly [number, number] | null)[];
  readonly rest: string;
} {
  const fractions: (readonly [number, number] | null)[] = [];
  const plain = halfWidth(text.normalize('NFKC'));
  const rest = plain.replace(FRACTIONS, (_, of, parts, above, below, tenths, more) => {
    const [count, base] = [parts ?? above ?? tenths ?? '一', of ?? below ?? (tenths ? '十' : '二')].map(
      inDigits,
    );
    const extra = more === '半' ? 5 : Math.max(0, ONES.indexOf(more ?? '零'));
    const whole = [Number(count), Number(base)] as const;
    const exact = count !== null && base !== null && whole.every(Number.isInteger) && whole[1] > 0;
    fractions.push(!exact ? null : extra > 0 ? [whole[0] * 10 + extra, 100] : whole);
    return MARK;
  });
  return { fractions, rest };
}

/** The text before and after the only share, a number or a fraction; null if there is none, or several. */
export function aroundShare(text: string): readonly [before: string, after: string] | null {
  const { shares, rest } = readShares(text);
  const [before = '', after, ...others] = (shares.length > 0 ? rest : readFractions(text).rest).split(MARK);
  return after === undefined || others.length > 0 ? null : [before, after];
}

/** Converts a Chinese numeral to digits: 三十点五 is 30.5, 百 is 100; null if it is not a number, such as 五六. */
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

/** The share that a text prints as a number; null if it prints none, several, or a range. */
export function printedShare(text: string): PrintedShare | null {
  const { shares, rest } = readShares(text);
  const [share = null, ...others] = shares;
  return others.length > 0 || RANGE.test(rest) ? null : share;
}

/** The text before or after a share that makes it the end of a range: 60-70%, 60 to 70%, 百分之六十至七十. */
const ONE = '[\\d〇零一二两兩三四五六七八九十百千成半]';
const TO = '\\s*(?:[-–—−~～〜至到或]|to|and|or)\\s*';
const RANGE = new RegExp(`${ONE}${TO}\\0|\\0${TO}${ONE}`, 'i');
