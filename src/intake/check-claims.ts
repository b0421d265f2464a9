import { shareOf } from '../report/decimal.js';
import { figureOf } from '../report/figure.js';
import { printedShare } from '../report/printed-numbers.js';
import type { Report } from '../report/report.js';
import { breakDownApplicants } from '../statistics/break-down-applicants.js';
import { breakDown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import type { Claim } from './build-report.js';
import type { ReadRow } from './read-rows.js';
import type { Tell } from './table-problem.js';

/** A row, or share, that shows what follows from the others must show what does. */
export function checkClaims(report: Report, claims: readonly Claim[], tell: Tell): void {
  for (const { key, row } of claims) {
    const { measure, applicant, category } = key;
    const whole = breakDown(report, { measure, ...(applicant !== undefined && { applicant }) });
    const columns = category === undefined && breakDownApplicants(report, whole.measure);
    const { total, parts } = columns && columns.parts.length > 0 ? columns : whole;
    const left = row.role === 'remainder';
    const part = partOf(parts, left ? row.role : (category ?? applicant));
    const follows = left ? part?.figure : (figureOf(report, key) ?? whole.total);
    if (row.derived) check(row, row.figure?.value, follows?.value, tell);
    const { claimed } = row;
    if (!claimed) continue;
    if (bounds(claimed, part?.share?.value)) continue;
    const digits = printedShare(claimed.text)?.digits ?? 0;
    const derived =
      part?.share?.digits === digits
        ? part.share.value
        : shareOf(part?.figure.value ?? null, total?.value ?? null, digits);
    if (derived !== null) check({ ...row, ...claimed }, claimed.value, derived, tell, '%');
  }
}

/** Whether a share is shown as less or more than a limit, and is: <0.1%, 超过99.9%. */
function bounds({ text, value: limit }: { text: string; value: number }, share: number | undefined): boolean {
  if (share === undefined) return false;
  return /[<＜]|不足/.test(text) ? share < limit : /[>＞]|超[过過]/.test(text) && share > limit;
}

function partOf(parts: readonly Part[], id: string | undefined): Part | undefined {
  return parts.find((part) => part.id === id) ?? parts.flatMap((part) => partOf(part.parts, id) ?? [])[0];
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
        row.figure?.value,
        values.includes(null) ? null : values.reduce<number>((sum, one) => sum + (one ?? 0), 0),
        tell,
      );
  }
}

function check(
  { label, column }: ReadRow,
  shown: number | null | undefined,
  expected: number | null | undefined,
  tell: Tell,
  unit = '',
): void {
  if (shown == null || shown === expected) return;
  const known = expected == null ? '—' : expected + unit;
  tell('derived-differs', { row: label, column, text: shown + unit, expected: known });
}
