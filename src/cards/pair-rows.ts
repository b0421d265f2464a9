import { bareLabel } from '../intake/known-labels.js';
import type { Report } from '../report/report.js';
import { lineOf, type TableRow } from '../table/table.js';

/**
 * Matches the rows of a table with those of a card: by code, else by their label in any language if exactly one row
 * has it, but never by their value, which another class may have, too.
 *
 * @returns The rows of the card, by those of the table.
 */
export function pairRows(
  rows: readonly TableRow[],
  others: readonly TableRow[],
  report: Report,
): ReadonlyMap<TableRow, TableRow> {
  const pairs = new Map<TableRow, TableRow>();
  const taken = new Set<TableRow>();
  const [byId, byLabel] = [new Map<string, Set<TableRow>>(), new Map<string, Set<TableRow>>()];
  for (const row of rows) {
    addTo(byId, row.id, row);
    for (const label of labelsOf(row, report)) addTo(byLabel, label, row);
  }
  const match = (found: ReadonlySet<TableRow> | undefined, other: TableRow) => {
    const [row, second] = [...(found ?? [])].filter((one) => !taken.has(one));
    if (!row || second) return;
    pairs.set(other, row);
    taken.add(row);
  };
  const labelled = (other: TableRow) => byLabel.get(bareLabel(lineOf(other).label.text));
  // A code with the label of another class is a mistake, or an attack.
  for (const other of others) {
    const [coded, named] = [byId.get(other.id), labelled(other)];
    match(coded && named ? new Set([...coded].filter((row) => named.has(row))) : coded, other);
  }
  for (const other of others) if (!pairs.has(other)) match(labelled(other), other);
  return pairs;
}

function addTo(rows: Map<string, Set<TableRow>>, key: string, row: TableRow): void {
  const known = rows.get(key) ?? new Set();
  rows.set(key, known.add(row));
}

function labelsOf(row: TableRow, report: Report): readonly string[] {
  const { measure, category, applicant } = lineOf(row).figure.basis.figure.key;
  const found = report.measures.find(({ id }) => id === measure);
  const code = report.codes.find(({ list, id }) =>
    category === undefined
      ? list === 'applicant' && id === applicant
      : list === found?.list && id === category,
  );
  const labels = Object.values((code ?? (row.id === measure ? found : undefined))?.label ?? {});
  return [lineOf(row).label.text, ...labels].map(bareLabel);
}
