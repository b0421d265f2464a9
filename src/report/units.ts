import { convertExactly } from './convert-exactly.js';
import type { Measure, Observation } from './report.js';

/** Names and symbols of money, by currency. */
const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['cny', /^(?:(?:人民[币幣])?[元圆圓]|yuan|rmb|cny|¥)$/],
  ['hkd', /^(?:港元|港[币幣]|hkd|hk\$)$/],
  ['usd', /^(?:美元|usd|us\$|\$|(?:us )?dollars?)$/],
  ['eur', /^(?:[欧歐]元|eur|€|euros?)$/],
  ['gbp', /^(?:英[镑鎊]|gbp|£|pounds?)$/],
];

/** Words for one counted thing. Reports use them interchangeably: 件 in a table is 宗 in the prose. */
const COUNTED =
  /^(?:[件条條宗起次个個人家份项項期场場篇部名户戶张張例批册冊]|人次|(?:foi )?requests?|applications?|cases?|appeals?|items?|documents?|decisions?|results?|matters?|columns?|(?:web)?sites?)$/;

const POWERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  thousand: 1e3,
  "'000": 1e3,
  million: 1e6,
  billion: 1e9,
};

const MANY = /^[十百千万萬亿億]+|\bthousand\b|\bmillion\b|\bbillion\b|'000|[×x]?\s*\b10*(?:,000)+\b/g;

/** `many` times `word`: 10,000 of 元 for 万元. `word` is empty if only 万 is printed. */
interface Unit {
  readonly many: number;
  readonly word: string;
}

function unitIn(text: string): Unit {
  const whole = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^\(?(?:[单單]位|units?)?:?\s*|\)$/g, '')
    .trim();
  let many = 1;
  const word = whole
    .replace(MANY, (words) => {
      const digits = words.replace(/\D/g, '');
      const factors = POWERS[words] ? [POWERS[words]] : [...words].map((sign) => POWERS[sign] ?? 1);
      many *=
        digits === '' || words === "'000"
          ? factors.reduce((product, factor) => product * factor, 1)
          : Number(digits);
      return ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
  // 千 is a multiplier only before a known word: 千瓦时 is a unit of its own.
  return word === '' || COUNTED.test(word) || currencyOf(word) ? { many, word } : { many: 1, word: whole };
}

function currencyOf(word: string): string | undefined {
  return CURRENCIES.find(([, words]) => words.test(word))?.[0];
}

/**
 * The value of an observation in the unit of its measure: 25.1 for 251000 元 if the measure is in 万元.
 *
 * @returns null if there is no value; undefined if the unit cannot be converted: another kind of unit, an unknown
 *   unit, or an inexact result.
 */
export function valueInUnit(
  { value, printedUnit }: Pick<Observation, 'value' | 'printedUnit'>,
  measure: Measure,
): number | null | undefined {
  if (printedUnit === undefined) return value;
  const { many, word } = unitIn(printedUnit);
  const own = [measure.unit, ...Object.values(measure.unitLabel ?? {})].map((text) => unitIn(text).word);
  const currency = currencyOf(word);
  const named =
    (word === '' && !UNCLEAR.test(measure.unit)) ||
    [word, word.replace(/s$/, '')].some((name) => own.includes(name));
  const alike = currency
    ? currency === currencyOf(measure.unit.toLowerCase())
    : COUNTED.test(word) && !currencyOf(measure.unit.toLowerCase()) && !UNCLEAR.test(measure.unit);
  if (!named && !alike) return undefined;
  const size = measure.multiplier ?? 1;
  if (value === null || many === size) return value;
  return convertExactly(value, many, size) ?? undefined;
}

/** A unit that may begin with a multiplier but is otherwise unknown: 万页 may be 10,000 pages. */
const UNCLEAR = /^[十百千万萬亿億]./;

/**
 * A measure with the multiplier that its unit name states: 万元 becomes yuan × 10,000. Returned unchanged if the unit
 * states none, or one that contradicts its own multiplier.
 */
export function withSize(measure: Measure): Measure {
  const { many, word } = unitIn(measure.unit);
  if (many === 1 || ![1, many].includes(measure.multiplier ?? 1)) return measure;
  const unit = currencyOf(word) === 'cny' ? 'CNY' : word || measure.unit;
  return { ...measure, unit, multiplier: many };
}

/** Whether the unit of a measure states no multiplier other than its own. */
export function unitFits({ unit, multiplier = 1 }: Measure): boolean {
  const { many } = unitIn(unit);
  return many === 1 || many === multiplier;
}

/**
 * Whether the unit labels of a measure agree with its multiplier, such as 万元 for 10,000. Plain 元 is also valid;
 * the multiplier is then shown beside it.
 */
export function unitLabelFits({ unitLabel = {}, multiplier = 1 }: Measure, tag: string): boolean {
  const { many } = unitIn(unitLabel[tag] ?? '');
  return many === 1 || many === multiplier;
}
