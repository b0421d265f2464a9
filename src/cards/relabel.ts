import type { HeaderCell, TableBody, TableRow } from '../table/table.js';
import type { Card } from './card.js';

/** A card with other labels, computed for each row. */
export function relabel(
  card: Card,
  name: (header: HeaderCell, row: TableRow, body: TableBody) => string,
): Card {
  if (!card.table) return card;
  const bodies = card.table.bodies.map((body) => {
    const renamed = (row: TableRow): TableRow => ({
      ...row,
      cells: row.cells.map((cell) =>
        cell.kind === 'header' ? { ...cell, text: name(cell, row, body) } : cell,
      ),
      members: row.members.map(renamed),
    });
    return { ...body, rows: body.rows.map(renamed) };
  });
  return { ...card, table: { ...card.table, bodies } };
}

/** A card with its labels replaced: its table has been translated since it was read. */
export function renameCard(card: Card, labels: ReadonlyMap<string, string>): Card {
  return relabel(card, ({ text }) => labels.get(text) ?? text);
}
