import { acceptedReport, acceptReport } from '../report/accepted-reports.js';
import { exhaustive } from '../report/exhaustive.js';
import { matches, refersWell } from '../report/quick-check.js';
import type { Report } from '../report/report.js';
import { reportSchema } from '../report/schema.js';
import { completeReport } from './complete-report.js';
import { inPlainUnit, plainlyLabelled } from '../report/observed-value.js';
import type { Form } from './form.js';

/**
 * Makes a report of an input that is valid as it stands: completed from its form and frozen.
 *
 * @param input Anything, for example the result of `JSON.parse`.
 * @param form The form named in the input.
 * @returns null if the input is invalid, or needs unit conversion or derived blanks; `readReport` handles those and
 *   reports problems. It does not throw.
 */
export function acceptInput(input: unknown, form: Form): Report | null {
  if (acceptedReport(input)) return input;
  if (!matches(reportSchema, input)) return null;
  const report = copyOf(input) as Report;
  const complete = completeReport(report, form);
  return refersWell(report, complete) && unitsArePlain(complete) && !mayDerive(complete)
    ? acceptReport(complete)
    : null;
}

function unitsArePlain({ measures, observations }: Report): boolean {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return (
    measures.every(plainlyLabelled) &&
    observations.every((observation) => {
      const measure = byId.get(observation.measure);
      return measure !== undefined && inPlainUnit(observation, measure);
    })
  );
}

/** Whether a report in an exhaustive form has blanks. */
function mayDerive(report: Report): boolean {
  return exhaustive(report) && report.observations.some(({ value }) => value === null);
}

/** Copies a value, because accepted reports are frozen and the caller's object must not be. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}
