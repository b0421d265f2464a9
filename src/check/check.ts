import { formOf } from '../forms/forms.js';
import type { Report } from '../report/report.js';
import { checkEvidence, checkFractions, noteApproximate, noteMerged } from './check-observations.js';
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
 * Checks a report against itself, its form, and the words that its figures were read from.
 *
 * @param report A complete report, as `readReport` returns it.
 * @param previous The report of the year before, to compare what was carried over.
 * @returns Every finding, sums first; nothing for what agrees. The order is that of the rules, then of the
 *   report.
 */
export function check(report: Report, previous?: Report): readonly Finding[] {
  const form = formOf(report);
  return [
    ...checkPartitions(report),
    ...checkApplicants(report),
    ...checkIdentities(report, form),
    ...checkFlow(report, form),
    ...(previous ? checkCarriedOver(report, previous) : []),
    ...checkShares(report),
    ...checkShareTotals(report),
    ...checkEvidence(report),
    ...checkFractions(report),
    ...noteApproximate(report),
    ...noteMerged(report),
  ];
}
