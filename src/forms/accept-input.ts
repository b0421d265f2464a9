import { acceptedReport, acceptReport } from '../report/accepted-reports.js';
import { exhaustive } from '../report/exhaustive.js';
import { matches } from '../report/matches.js';
import { obeysRules } from '../report/report-rules.js';
import type { Report } from '../report/report.js';
import { reportSchema } from '../report/schema.js';
import { completeReport } from './complete-report.js';
import type { Form } from './form.js';

/**
 * Makes a report of an input that needs no further processing: completes it from its form and freezes it.
 *
 * @param input Anything, for example the result of `JSON.parse`.
 * @param form The form named in the input.
 * @returns null if the input is invalid, or needs unit conversion or derived blanks; `readReport` handles those and
 *   reports problems. It does not throw.
 */
export function acceptInput(input: unknown, form: Form): Report | null {
  if (acceptedReport(input)) return input;
  if (!matches(reportSchema, input)) return null;
  const report = reportOf(copyOf(input));
  const complete = completeReport(report, form);
  // What follows from the figures of such a form is derived by `readReport`.
  const derivable = exhaustive(report) && report.observations.some(({ value }) => value === null);
  return !derivable && obeysRules(report, complete) ? acceptReport(complete) : null;
}

/** An input of the right shape as a report; one without measures or codes of its own has only those of its form. */
export function reportOf(input: unknown): Report {
  return { measures: [], codes: [], ...(input as object) } as unknown as Report;
}

/** Copies a value, because accepted reports are frozen and the caller's object must not be. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}
