import type { ComparisonCard } from '../cards/compose-comparison.js';
import { lineOf, type TableRow } from '../table/table.js';

/** The bodies whose names contain a text, `most` of them at most. */
export function findBodies(
  card: ComparisonCard,
  query: string,
  most: number,
): { readonly card: ComparisonCard; readonly shown: number; readonly more: boolean } {
  const { table, own } = card;
  const wanted = plain(query);
  let [shown, found] = [0, 0];
  const keep = (row: TableRow) => {
    if (row.kind === 'block') return true;
    const { label, figure } = lineOf(row);
    if (figure.id !== own && !plain(label.text).includes(wanted)) return false;
    found += 1;
    if (found > most && row.kind !== 'total') return false;
    shown += 1;
    return true;
  };
  const bodies = table.bodies
    .map((body) => ({ ...body, rows: body.rows.filter(keep) }))
    .filter(({ rows }) => rows.some(({ kind }) => kind !== 'block'));
  return { card: { ...card, table: { ...table, bodies } }, shown, more: found > shown };
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
