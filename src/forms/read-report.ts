import type { Report } from '../report/report.js';
import { formOf } from './forms.js';
import { readReportIn, type Validation } from './read-report-in.js';

/**
 * Makes a report of anything that was read from outside.
 *
 * @param input Anything, for example what `JSON.parse` returned.
 * @returns The report, complete with what its form brings and frozen, or every problem with its path. It does not
 *   throw.
 */
export function readReport(input: unknown): Validation {
  return readReportIn(input, formOf(Object(input) as Partial<Report>));
}
