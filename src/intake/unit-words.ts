import type { PageTable } from './page-table.js';
import type { AddProblem } from './table-problem.js';

/** A unit as printed: its word, and the unit it names (null for the default unit of what is counted). */
export interface PrintedUnit {
  readonly word: string;
  readonly unit: string | null;
  readonly multiplier: number;
}

/** Words for units. 件 and 宗 count requests, cases and documents alike, so they name none of these. */
const WORDS: readonly (readonly [string | null, RegExp])[] = [
  [null, /^[件宗起次个個人家]?$/],
  ['item', /^(?:[条條]|items?)$/],
  ['result', /^(?:份|results?)$/],
  ['matter', /^(?:[项項]|matters?)$/],
  ['CNY', /^(?:元|yuan|rmb|cny)$/],
  ['request', /^requests?$/],
  ['case', /^cases?$/],
  ['document', /^documents?$/],
  ['decision', /^decisions?$/],
  ['column', /^columns?$/],
  ['site', /^(?:web)?sites?$/],
];

/** Words for multipliers, in addition to those of units. */
const MANY =
  /[万萬亿億千百]\s*[条條件宗起次个個人家份项項元]|hundred|thousand|million|billion|\b(?:lakh|crore)|(?:^|[^\d,.'’\s])\s*[,.'’]?000s?(?!\d)|[×x*]\s*1|(?:^|\D)['’]000|(?:^|[(（])\s*(?:[十百千万萬亿億]+|k|mn?|bn)\s*(?:$|[)）])|(?:[以按]|[单單]位[为為是:：]?\s*)[十百千万萬亿億]/i;

/** Amounts in words and digits: 3万件, 2 thousand, 数十万件. */
const AMOUNTS =
  /[\d０-９一二三四五六七八九十几幾数數多余餘约約近][\d０-９,.，．\s]*[十百千万萬亿億]+|\d[\d,.\s]*(?:hundred|thousand|million|billion|lakh|crore)/gi;

/** Whether a text names a multiplier, such as thousands. */
export function namesMany(text: string): boolean {
  return MANY.test(text);
}

/** What states that figures are multiples in a text that may be about anything. */
const ALL_MANY =
  /\bin (?:hundreds|thousands|millions|billions|lakhs|crores|['’]?000)|['’]000|\b000s|[以按][十百千万萬亿億]+\S{0,2}[计計为為]/i;

/** Whether a caption states that figures are multiples: “in thousands”, 千件; not 3万件, which is an amount. */
function captionStatesMultiple(text: string): boolean {
  return MANY.test(text.replace(AMOUNTS, ' '));
}

/** Whether a label or a text beside a table states a multiple: in its last brackets, or explicitly. */
export function statesMultiple(text: string): boolean {
  return ALL_MANY.test(text) || captionStatesMultiple(bracketed(text) ?? '');
}

/** A statement of the table's unit. 填报单位, the reporting body, is not one. */
const UNIT_STATEMENT =
  /(?:^|[\s（(，,；;。注:：])(?:[计計]量)?(?:[单單]位|units?)\s*(?:[:：]|为|為|是)\s*([^\s（()）;；。，,]+)/i;

/** The unit that a word names, including multiples of 10,000 with 万; null if unknown. */
export function unitOf(word: string): PrintedUnit | null {
  const text = word.trim();
  const one = text.replace(/^(?:[万萬]|×\s*10,000\s+)/, '');
  const known = WORDS.find(([, words]) => words.test(one.toLowerCase()));
  return known && text !== '' ? { word: text, unit: known[0], multiplier: one === text ? 1 : 10_000 } : null;
}

/**
 * The unit in a header or label: all of it, or the content of its last brackets.
 *
 * @param own Whether brackets may also contain an unknown unit: `政府公报（期）`.
 */
export function unitIn(text: string, own = false): PrintedUnit | null {
  const word = bracketed(text) ?? '';
  return unitOf(word || text) ?? (own && !/[\d０-９]/.test(word) ? unitNamed(word) : null);
}

/** The unit in an attribute: a word, or the name of a unit in the schema. */
export function unitNamed(name = ''): PrintedUnit | null {
  const word = name.trim();
  return unitOf(word) ?? (word === '' ? null : { word, unit: word, multiplier: 1 });
}

/** Whether a text only states the unit of its table. */
export function statesUnit(text: string): boolean {
  const [stated = ''] = UNIT_STATEMENT.exec(text) ?? [];
  return stated !== '' && /^[\s（(]*$/.test(text.replace(stated, '').replace(/[)）]\s*$/, ''));
}

/**
 * The unit of a table, from the text outside its columns (caption, single-cell rows, notes) and the headers of
 * counts and labels.
 *
 * @returns null if none is stated. Reports a unit that is unknown, and units that differ in size.
 */
export function statedUnit(
  { caption, heading = '', above = '', around = [], rows, data }: PageTable,
  counts: string,
  labels: string,
  addProblem: AddProblem,
): PrintedUnit | null {
  const outside = rows
    .filter(({ section, cells }) => section === 'head' || cells.length === 1)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
  const texts = [caption, heading, counts, labels, ...outside];
  const stated = [...texts, ...around].flatMap((text) => parts(UNIT_STATEMENT.exec(text)?.[1]));
  // A year in a header is not a unit.
  const head = counts.replace(/[（(]\s*(?:19|20)\d\d\s*年?度?\s*[)）]|(?:19|20)\d\d\s*年?度?/g, '').trim();
  // 件数 is a number of 件; 数量 and 人数 do not name what is counted.
  const header = head.replace(/^([条條件宗份项項])[数數]量?$/, '$1');
  const words = [
    bracketed(head) ?? header,
    bracketed(labels),
    bracketed(caption),
    bracketed(heading),
  ].flatMap(parts);
  const units: PrintedUnit[] = [];
  for (const word of [...words, ...stated]) {
    const unit = unitOf(word);
    if (unit) units.push(unit);
    else if (MANY.test(word) || stated.includes(word)) addProblem('unit', { text: word });
  }
  // A multiple that is not part of a unit would make every figure wrong.
  const multiples = [...words, ...stated].filter(
    (word) => MANY.test(word) || (unitOf(word)?.multiplier ?? 1) > 1,
  );
  const rest = (text: string) => multiples.reduce((left, word) => left.split(word).join(' '), text);
  const many = [
    ...[caption, heading, above, data['label'] ?? '', ...outside].filter((text) =>
      captionStatesMultiple(rest(text)),
    ),
    ...around.filter((text) => statesMultiple(rest(text))),
  ];
  for (const text of new Set(many)) addProblem('unit', { text });
  if (new Set(units.map(({ multiplier }) => multiplier)).size > 1) {
    addProblem('unit', { text: [...new Set(units.map(({ word }) => word))].join(' · ') });
  }
  return units[0] ?? null;
}

function parts(words = ''): readonly string[] {
  // The comma in × 10,000 is not a separator.
  return words.split(/[、/，]|,(?!\d)/).filter((word) => !/^\s*[%％]?\s*$/.test(word));
}

function bracketed(text: string): string | undefined {
  return /[（(]\s*(?:单位|單位|unit)?\s*[:：]?\s*([^（()）]+?)\s*[)）]\s*$/i.exec(text)?.[1];
}
