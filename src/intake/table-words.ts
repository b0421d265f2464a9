import type { ObservationKey } from '../report/report.js';
import type { ReadRow } from './read-rows.js';
import type { Block } from './table-blocks.js';

/** A table's names for its totals, remainders and measure headings, by `wordKey`. */
export type TableWords = ReadonlyMap<string, string>;

type Named = 'total' | 'remainder' | 'heading';

/** The key of the table's name for the total, the remainder or the heading of a measure. */
export function wordKey(kind: Named, { measure, applicant = '' }: ObservationKey): string {
  return `${kind} ${measure} ${applicant}`;
}

/** The table's names for totals, remainders and measure headings. */
export function wordsOf(rows: readonly ReadRow[], blocks: readonly Block[]): TableWords {
  const words = new Map<string, string>();
  const keys = new Map<number, ObservationKey>();
  for (const { measure, applicant, heading, rows: own } of blocks) {
    const key = { measure: measure.id, ...(applicant !== null && { applicant }) };
    for (const row of heading ? [heading, ...own] : own) keys.set(row.place, key);
  }
  // If each row is a measure, a heading and a total apply to all rows between them.
  let section: ObservationKey[] = [];
  let heading = '';
  const named = new Map<Named, string>();
  const close = () => {
    for (const [kind, label] of named) for (const one of section) words.set(wordKey(kind, one), label);
    named.clear();
    section = [];
  };
  for (const { role, place, label } of rows) {
    const key = keys.get(place);
    if (role === 'block') {
      close();
      heading = key ? '' : label;
    }
    const whole = role === 'total' || role === 'remainder';
    if (key && whole) words.set(wordKey(role, key), label);
    else if (whole) named.set(role, label);
    if (!key || role !== 'class') continue;
    section.push(key);
    if (heading !== '') words.set(wordKey('heading', key), heading);
  }
  close();
  return words;
}
