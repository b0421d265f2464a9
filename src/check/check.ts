import { formOf } from '../forms/forms.js';
import type { Report } from '../report/report.js';
import { checkEvidence, checkFractions, noteApproximate, noteMerged } from './check-observations.js';
import { checkInForce } from './check-in-force.js';
import { checkShares, checkShareTotals } from './check-shares.js';
import {
  checkApplicants,
  checkCarriedOver,
  checkFlow,
  checkIdentities,
  checkPartitions,
} from './check-sums.js';
import type { Finding } from './finding.js';

/**
 * Checks a report against itself, its form and the text its figures were read from.
 *
 * @param report A complete report, as returned by `readReport`.
 * @param previous The report of the previous year, to compare the requests carried over and the documents in force.
 * @returns Every finding, sums first; none if everything agrees. Findings are ordered by rule, then as in the
 *   report.
 */
export function check(report: Report, previous?: Report): readonly Finding[] {
  const form = formOf(report);
  return [
    ...checkPartitions(report),
    ...checkApplicants(report),
    ...checkIdentities(report, form),
    ...checkFlow(report, form),
    ...(previous ? [...checkCarriedOver(report, previous), ...checkInForce(report, previous)] : []),
    ...checkShares(report),
    ...checkShareTotals(report),
    ...checkEvidence(report),
    ...checkFractions(report),
    ...noteApproximate(report),
    ...noteMerged(report),
  ];
}
