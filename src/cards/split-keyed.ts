import type { Table } from '../table/table.js';
import type { Card } from './card.js';

/** The blocks of a card without a strip, and those that are the key to one, as tables; null for none. */
export function splitKeyed({ strips, table }: Pick<Card, 'strips' | 'table'>): {
  readonly plain: Table | null;
  readonly keyed: Table | null;
} {
  if (!table || strips.length === 0) return { plain: table, keyed: null };
  const ids = new Set(strips.map(({ id }) => id));
  const bodies = (keyed: boolean) => table.bodies.filter(({ id }) => ids.has(id) === keyed);
  const [plain, keyed] = [bodies(false), bodies(true)];
  if (plain.length === 0) return { plain: null, keyed: table };
  const part = (own: Table['bodies']): Table => ({
    ...table,
    id: `${table.id}-${own[0]?.id ?? ''}`,
    caption: [table.caption, ...own.map(({ rows }) => rows[0]?.cells[0]?.text ?? '')].join(' – '),
    bodies: own,
  });
  return { plain: part(plain), keyed: part(keyed) };
}
