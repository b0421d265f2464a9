import { acceptReport, acceptedReport } from '../report/accepted-reports.js';
import { findReferenceProblems } from '../report/find-reference-problems.js';
import { type Validation, validateReport } from '../report/validate-report.js';
import { completeReport } from './complete-report.js';
import { formOf } from './forms.js';

/**
 * Makes a report of anything that was read from outside.
 *
 * @param input Anything, for example what `JSON.parse` returned.
 * @returns The report, complete with what its form brings, or every problem with its path. It does not throw.
 */
export function readReport(input: unknown): Validation {
  if (acceptedReport(input)) return { report: input };
  const { report, problems } = validateReport(input);
  if (!report) return { problems };
  const complete = completeReport(report, formOf(report));
  const unresolved = findReferenceProblems(report, complete);
  return unresolved.length > 0 ? { problems: unresolved } : { report: acceptReport(complete) };
}
