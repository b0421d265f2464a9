import { shareOf } from '../report/decimal.js';
import { type Figure, figureOf } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import { readShareText } from '../report/share-words.js';
import type { ObservationKey, Report } from '../report/report.js';
import { breakDownApplicants } from '../statistics/break-down-applicants.js';
import { breakDown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { within } from '../statistics/expected-share.js';
import type { Claim } from './build-report.js';
import type { ReadRow } from './read-rows.js';
import type { AddProblem } from './table-problem.js';

/** Checks that rows and shares marked as derived follow from the others. */
export function checkClaims(report: Report, claims: readonly Claim[], addProblem: AddProblem): void {
  const wholes = new Map<string, Derived>();
  const columns = new Map<string, Derived>();
  for (const { key, row } of claims) {
    const { category, ...of } = key;
    const whole = known(wholes, keyText(of), () => derivedOf(breakDown(report, of)));
    const byApplicant = known(columns, of.measure, () => applicantsOf(report, of));
    const { total, parts } = category === undefined && byApplicant.parts.size > 0 ? byApplicant : whole;
    const left = row.role === 'remainder';
    const part = parts.get(left ? row.role : (category ?? of.applicant ?? ''));
    const follows = left ? part?.figure : (figureOf(report, key) ?? whole.total);
    if (row.derived) check(row, row.figure?.value, follows?.value, addProblem);
    const { claimed } = row;
    if (!claimed) continue;
    const { value: share } = part?.share ?? {};
    const { digits = 0, hedge } = readShareText(claimed.text);
    if (share !== undefined && hedge && within({ value: claimed.value, digits, hedge }, share)) continue;
    const derived =
      part?.share?.digits === digits
        ? part.share.value
        : shareOf(part?.figure.value ?? null, total?.value ?? null, digits);
    if (derived !== null) check({ ...row, ...claimed }, claimed.value, derived, addProblem, '%');
  }
}

/** The derived figures of a measure: its total, and its parts by id, computed once for all rows. */
interface Derived {
  readonly total: Figure | null;
  readonly parts: ReadonlyMap<string, Part>;
}

function known(all: Map<string, Derived>, name: string, derive: () => Derived): Derived {
  const found = all.get(name) ?? derive();
  all.set(name, found);
  return found;
}

function applicantsOf(report: Report, { measure: id }: ObservationKey): Derived {
  const measure = report.measures.find((one) => one.id === id);
  return derivedOf((measure && breakDownApplicants(report, measure)) ?? { total: null, parts: [] });
}

function derivedOf({ total, parts }: Pick<Derived, 'total'> & { readonly parts: readonly Part[] }): Derived {
  const byId = new Map<string, Part>();
  addParts(parts, byId);
  return { total, parts: byId };
}

/** If an id occurs twice, the outer part wins, then the earlier one. */
function addParts(parts: readonly Part[], byId: Map<string, Part>): void {
  for (const part of parts) if (!byId.has(part.id)) byId.set(part.id, part);
  for (const part of parts) addParts(part.parts, byId);
}

/** If each row is a measure, checks each total against the rows above it, up to the last heading. */
export function checkSums(rows: readonly ReadRow[], addProblem: AddProblem): void {
  let sum: number | null = 0;
  for (const row of rows) {
    const value = row.figure?.value ?? null;
    if (row.role === 'block') sum = 0;
    else if (row.role === 'class') sum = sum === null || value === null ? null : sum + value;
    else check(row, value, sum, addProblem);
  }
}

function check(
  { label, column }: ReadRow,
  shown: number | null | undefined,
  expected: number | null | undefined,
  addProblem: AddProblem,
  unit = '',
): void {
  if (shown == null || shown === expected) return;
  const other = expected == null ? '—' : expected + unit;
  addProblem('derived-differs', { row: label, column, text: shown + unit, expected: other });
}
