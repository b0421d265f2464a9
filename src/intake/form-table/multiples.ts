import type { Unread } from '../reading.js';
import type { PlacedRow } from './placed-rows.js';
import { labelCell } from './read-cell.js';

/**
 * Statements that counts are in hundreds or more: 单位：万件, （万件）, 以万件计. Amounts of money in 万元 are not
 * counts.
 */
const MULTIPLES = [
  /(?:单位|單位)\s*[:：为為]?\s*[十百千万萬亿億]+(?![十百千万萬亿億]|\s*元)/,
  /[（(]\s*[十百千万萬亿億]+\s*[件项項宗个個次条條份]?\s*[）)]/,
  /^\s*[十百千万萬亿億]+[件项項宗]\s*$/,
  /以[十百千万萬亿億]+[件项項宗]?[计計为為]/,
];

/** The maximum length of a statement; a longer line is a sentence. */
const LONGEST = 40;

function namesMultiples(text: string): boolean {
  return text.length < LONGEST && MULTIPLES.some((words) => words.test(text));
}

/**
 * The rows of a table whose counts are single ones. The forms have no others, so a unit such as 万件 is a mistake, or
 * the figures are rounded; those rows are listed as not read.
 *
 * @param around The texts directly above the table, including its caption.
 */
export function rowsInUnits(
  rows: readonly PlacedRow[],
  table: string,
  around: readonly string[],
): { readonly rows: readonly PlacedRow[]; readonly unread: readonly Unread[] } {
  const unread: Unread[] = [];
  let all = around.some(namesMultiples);
  const kept = rows.filter(({ own }) => {
    const labels = own.filter(({ cell }) => labelCell(cell));
    const named = labels.some(({ cell }) => namesMultiples(cell.text));
    const figures = own.some(({ cell }) => !labelCell(cell) && /\p{Nd}/u.test(cell.text));
    if (!figures) all ||= named && table !== '二';
    if (!figures || !(all || named)) return true;
    const text = own.map(({ cell }) => cell.text.replace(/\s+/g, '')).join(' | ');
    unread.push({
      reason: 'unit',
      table,
      row: labels[0]?.cell.text.replace(/\s+/g, '') ?? '',
      column: '',
      text,
    });
    return false;
  });
  return { rows: kept, unread };
}
