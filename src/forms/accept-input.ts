import { acceptedReport, acceptReport } from '../report/accepted-reports.js';
import { matches, refersWell } from '../report/quick-check.js';
import type { Report } from '../report/report.js';
import { reportSchema } from '../report/schema.js';
import { completeReport } from './complete-report.js';
import type { Form } from './form.js';

/**
 * The report that an input is: complete with what its form brings, and frozen.
 *
 * @param input Anything, for example what `JSON.parse` returned.
 * @param form The form that it says it is in.
 * @returns null if it is none; `readReport` tells why. It does not throw.
 */
export function acceptInput(input: unknown, form: Form): Report | null {
  if (acceptedReport(input)) return input;
  if (!matches(reportSchema, input)) return null;
  const report = copyOf(input) as Report;
  const complete = completeReport(report, form);
  return refersWell(report, complete) ? acceptReport(complete) : null;
}

/** What is accepted is frozen, and nobody's own object is. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}
