import { figureOf } from '../report/figure.js';
import type { Report } from '../report/report.js';
import { breakDown } from '../statistics/breakdown.js';
import type { Claim } from './build-report.js';
import type { ReadRow } from './read-rows.js';
import type { Tell } from './table-problem.js';

/** A row that shows what follows from the others must show what does. */
export function checkClaims(report: Report, claims: readonly Claim[], tell: Tell): void {
  for (const { key, row } of claims) {
    const { measure, applicant } = key;
    const breakdown = () => breakDown(report, { measure, ...(applicant !== undefined && { applicant }) });
    const follows =
      row.role === 'remainder'
        ? breakdown().parts.find(({ kind }) => kind === 'remainder')?.figure
        : (figureOf(report, key) ?? breakdown().total);
    check(row, follows?.value ?? null, tell);
  }
}

/** Where each row is a measure, a total is of the rows above it, up to the last heading. */
export function checkSums(rows: readonly ReadRow[], tell: Tell): void {
  let values: (number | null)[] = [];
  for (const row of rows) {
    if (row.role === 'block') values = [];
    else if (row.role === 'class') values.push(row.figure?.value ?? null);
    else
      check(
        row,
        values.includes(null) ? null : values.reduce<number>((sum, one) => sum + (one ?? 0), 0),
        tell,
      );
  }
}

function check({ label, column, figure }: ReadRow, expected: number | null, tell: Tell): void {
  const shown = figure?.value ?? null;
  if (shown === null || shown === expected) return;
  tell('derived-differs', { row: label, column, text: String(shown), expected: String(expected ?? '—') });
}
