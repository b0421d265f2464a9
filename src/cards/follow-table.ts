import { bareLabel } from '../intake/known-labels.js';
import type { ContradictedFigure } from '../locale/messages.js';
import type { Report } from '../report/report.js';
import type { Card, Group, Row } from './card.js';

/** A card whose labels are those of a table in the page, and the figures that the two do not agree on. */
export interface Followed {
  readonly card: Card;
  readonly contradicted: readonly ContradictedFigure[];
}

/**
 * Lays a card beside the card of a table in the page that shows the same statistic. Rows are matched by their code,
 * else by their label in any language, else by a value that occurs once.
 *
 * @param report What the card was made of.
 * @param table The card of the table.
 * @returns The card with the labels of the table. A row that the table has and the card has not is a contradiction
 *   where it has a number; one that it has not is none.
 */
export function followTable(card: Card, report: Report, table: Card): Followed {
  const contradicted: ContradictedFigure[] = [];
  const groups = card.groups.map((group, index): Group => {
    const other = groupFor(group, index, card, table);
    if (!other) return group;
    const rows = followRows(group.rows, other.rows);
    if (group.total && other.total) compare(group.total, other.total);
    return {
      ...group,
      rows,
      total: group.total && other.total ? { ...group.total, label: other.total.label } : group.total,
    };
  });
  return { card: { ...card, groups }, contradicted };

  function followRows(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
    const pairs = pair(rows, others, report);
    for (const other of others) {
      if (pairs.has(other) || other.basis.figure.value === null) continue;
      contradicted.push({ label: other.label, table: other.count.text, data: '—' });
    }
    const found = new Map([...pairs].map(([other, row]) => [row, other]));
    return rows.map((row) => {
      const other = found.get(row);
      if (!other) return row;
      compare(row, other);
      return { ...row, label: other.label, rows: followRows(row.rows, other.rows) };
    });
  }

  function compare(row: Row, other: Row): void {
    const { figure, share } = row.basis;
    const { figure: shown, share: printed } = other.basis;
    if (figure.value !== shown.value) {
      contradicted.push({ label: other.label, table: other.count.text, data: row.count.text });
    } else if (share && printed && !share.derived && !printed.derived && share.value !== printed.value) {
      contradicted.push({ label: other.label, table: other.share?.text ?? '', data: row.share?.text ?? '' });
    }
  }
}

function groupFor(group: Group, index: number, card: Card, table: Card): Group | undefined {
  if (card.groups.length === 1 && table.groups.length === 1) return table.groups[0];
  return table.groups.find(({ id }) => id === group.id) ?? table.groups[index];
}

/** Which row of the table, the key, is which of the card. */
function pair(rows: readonly Row[], others: readonly Row[], report: Report): ReadonlyMap<Row, Row> {
  const pairs = new Map<Row, Row>();
  const free = (row: Row) => ![...pairs.values()].includes(row);
  const match = (same: (row: Row, other: Row) => boolean) => {
    for (const other of others) {
      if (pairs.has(other)) continue;
      const fits = rows.filter((row) => free(row) && same(row, other));
      if (fits.length === 1 && fits[0]) pairs.set(other, fits[0]);
    }
  };
  match((row, other) => row.id === other.id);
  match((row, other) => labelsOf(row, report).includes(bareLabel(other.label)));
  match(
    (row, other) =>
      row.basis.figure.value !== null &&
      row.basis.figure.value === other.basis.figure.value &&
      others.filter(({ basis }) => basis.figure.value === other.basis.figure.value).length === 1,
  );
  return pairs;
}

function labelsOf(row: Row, report: Report): readonly string[] {
  const { measure, category, applicant } = row.basis.figure.key;
  const found = report.measures.find(({ id }) => id === measure);
  const code = report.codes.find(({ list, id }) =>
    category === undefined
      ? list === 'applicant' && id === applicant
      : list === found?.list && id === category,
  );
  const labels = Object.values((code ?? (row.id === measure ? found : undefined))?.label ?? {});
  return [row.label, ...labels].map(bareLabel);
}
