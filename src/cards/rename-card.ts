import type { Card, Row } from './card.js';

/** A card with other labels, by those that it has: its table was translated since it was read. */
export function renameCard(card: Card, labels: ReadonlyMap<string, string>): Card {
  const named = (label: string) => labels.get(label) ?? label;
  const renamed = (row: Row): Row => ({ ...row, label: named(row.label), rows: row.rows.map(renamed) });
  const groups = card.groups.map(({ label, rows, total, ...group }) => ({
    ...group,
    label: label === null ? null : named(label),
    rows: rows.map(renamed),
    total: total && renamed(total),
  }));
  return { ...card, groups };
}
