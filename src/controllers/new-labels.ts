import { withoutMarks } from '../intake/known-labels.js';
import type { TableState } from './table-changes.js';

/**
 * Maps the labels that rows had when the table was read to their translations. Labels that are not unique to a row
 * are omitted.
 */
export function newLabels(
  before: TableState,
  now: TableState,
  labels: ReadonlyMap<number, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const places = new Map(before.rows.map((row, index) => [row, index]));
  const doubtful = new Set<string>();
  for (const [at, row] of now.rows.entries()) {
    const place = places.get(row) ?? -1;
    const label = labels.get(place + 1);
    const old = before.page.rows[place];
    if (label === undefined || !old) continue;
    const cell = old.cells.findIndex(({ text }) => clean(text).startsWith(label));
    const was = clean(old.cells[cell]?.text ?? '');
    const is = clean(now.page.rows[at]?.cells[cell]?.text ?? '');
    // If a label included its total or unit, its end in the translation is unknown.
    const words = was === label ? is : '';
    if (words === '' || (found.has(label) && found.get(label) !== words)) doubtful.add(label);
    found.set(label, words);
  }
  for (const label of doubtful) found.delete(label);
  const names = [...found.values()];
  return new Set(names).size < names.length ? new Map() : found;
}

function clean(text: string): string {
  return withoutMarks(text.replace(/\s+/g, ' ').trim());
}
