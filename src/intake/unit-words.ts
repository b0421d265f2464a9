import type { Text } from '../report/report.js';
import type { PageTable } from './page-table.js';
import { type TableProblem, tableProblem } from './table-problem.js';

/** A unit as a table prints it: its word, the unit that it names (null for the usual one of what is counted). */
export interface PrintedUnit {
  readonly word: string;
  readonly unit: string | null;
  readonly multiplier: number;
}

/** Words for units. 件 and 宗 count requests, cases and documents alike, so they name none of these. */
const WORDS: ReadonlyMap<string, string | null> = new Map([
  ...['条', '條', 'item', 'items'].map((word) => [word, 'item'] as const),
  ...['件', '宗', '起', '次', '个', '個', '人', '家'].map((word) => [word, null] as const),
  ...['份', 'result', 'results'].map((word) => [word, 'result'] as const),
  ...['项', '項', 'matter', 'matters'].map((word) => [word, 'matter'] as const),
  ...['元', 'yuan', 'rmb', 'cny'].map((word) => [word, 'CNY'] as const),
  ...['request', 'requests', 'application', 'applications'].map((word) => [word, 'request'] as const),
  ...['case', 'cases'].map((word) => [word, 'case'] as const),
  ...['document', 'documents'].map((word) => [word, 'document'] as const),
  ...['decision', 'decisions'].map((word) => [word, 'decision'] as const),
  ...['column', 'columns'].map((word) => [word, 'column'] as const),
  ...['site', 'sites', 'website', 'websites'].map((word) => [word, 'site'] as const),
]);

/** What the units are called in Chinese by themselves, so that a table's own word need not be kept. */
const USUAL: Readonly<Record<string, string>> = {
  item: '条條',
  request: '件',
  case: '件',
  document: '件',
  decision: '件',
  result: '份',
  matter: '项項',
  column: '个個',
  site: '个個',
  CNY: '元',
};

/** The unit that a word names; null if it is none that we know. */
export function unitOf(word: string): PrintedUnit | null {
  const text = word.trim();
  const tenThousand = /^(?:[万萬]|×\s*10,000\s+)(.+)$/.exec(text)?.[1];
  const known = WORDS.get((tenThousand ?? text).toLowerCase());
  if (known === undefined) return null;
  return { word: text, unit: known, multiplier: tenThousand === undefined ? 1 : 10_000 };
}

/** The unit in a header or label: the whole of it, or what its last brackets hold. */
export function unitIn(text: string): PrintedUnit | null {
  return unitOf(bracketed(text) ?? text);
}

/** Words for many at once, beside those of units. */
const MANY = /[万萬亿億千百]\s*[条條件宗起次个個人家份项項元]|thousand|million|billion|['’]000|[×x*]\s*1/i;

/** A text that says in what a table counts. What a body is called, 填报单位, is none. */
const SAID =
  /(?:^|[\s（(，,；;。注:：])(?:(?:计量)?单位|(?:計量)?單位|units?)\s*(?:[:：]|为|為|是)\s*([^\s（()）;；。，,]+)/i;

/** Whether a text says nothing but the unit of its table. */
export function saysUnit(text: string): boolean {
  return /^[（(]?\s*(?:计量|計量)?(?:单位|單位|units?)\s*[:：]\s*[^\s（()）]+\s*[)）]?$/i.test(text.trim());
}

/**
 * In what a table counts, by what stands outside its columns (caption, rows of one cell, notes) and in the headers of
 * its labels and counts.
 *
 * @returns null where nothing says it; a problem for a unit that we do not know, and for two that differ in size.
 */
export function statedUnit(
  { caption, rows }: PageTable,
  labels: string,
  counts: string,
): PrintedUnit | null | TableProblem {
  const cells = rows.filter(({ section, cells: all }) => section === 'head' || all.length === 1);
  const texts = [caption, labels, counts, ...cells.flatMap((row) => row.cells.map(({ text }) => text))];
  const said = texts.flatMap((text) => parts(SAID.exec(text)?.[1]));
  const words = [...said, ...[caption, labels, counts].flatMap((text) => parts(bracketed(text))), counts];
  const units: PrintedUnit[] = [];
  for (const word of words) {
    const unit = unitOf(word);
    if (unit) units.push(unit);
    else if (MANY.test(word) || (said.includes(word) && word.length < 5)) {
      if (word !== counts || !unitIn(counts)) return tableProblem('unknown-unit', { text: word });
    }
  }
  if (new Set(units.map(({ multiplier }) => multiplier)).size > 1) {
    return tableProblem('mixed-units', { text: [...new Set(units.map(({ word }) => word))].join(' · ') });
  }
  return unitIn(counts) ?? units[0] ?? null;
}

function parts(words = ''): readonly string[] {
  return words.split(/[、/，,]/).filter((word) => !/^\s*[%％]?\s*$/.test(word));
}

function bracketed(text: string): string | undefined {
  return /[（(]\s*(?:单位|單位|unit)?\s*[:：]?\s*([^（()）]+?)\s*[)）]\s*$/i.exec(text)?.[1];
}

/** The word of a unit where it is not the one that we would say; undefined where it is, or in English. */
export function ownUnitLabel(printed: PrintedUnit | null, unit: string, language: string): Text | undefined {
  if (!printed || printed.unit === printed.word || language === 'en' || /^[\x20-\x7e×]*$/.test(printed.word))
    return undefined;
  const usual = USUAL[unit] ?? '';
  const word = printed.multiplier === 1 ? printed.word : printed.word.slice(1);
  return usual.includes(word) ? undefined : { [language]: printed.word };
}
