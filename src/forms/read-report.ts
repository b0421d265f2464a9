import type { Report } from '../report/report.js';
import { formOf } from './forms.js';
import { readInput, type Validation } from './read-input.js';

export { identifyInput } from '../report/identify-input.js';

/**
 * Makes a report from external input.
 *
 * @param input Anything, for example the result of `JSON.parse`.
 * @returns The report, completed from its form and frozen, or every problem with its path. It does not throw.
 */
export function readReport(input: unknown): Validation {
  return readInput(input, formOf(Object(input) as Partial<Report>));
}
