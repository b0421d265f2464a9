import { acceptedReport, acceptReport } from '../report/accepted-reports.js';
import { exhaustive } from '../report/exhaustive.js';
import { matches, refersWell } from '../report/quick-check.js';
import type { Report } from '../report/report.js';
import { reportSchema } from '../report/schema.js';
import { completeReport } from './complete-report.js';
import { inPlainUnit, plainlyLabelled } from '../report/observed-value.js';
import type { Form } from './form.js';

/**
 * The report that an input is: complete with what its form brings, and frozen.
 *
 * @param input Anything, for example what `JSON.parse` returned.
 * @param form The form that it says it is in.
 * @returns null if it is none, or if units are to be converted in it, or blanks derived: `readReport` does that, and tells
 *   what is wrong. It does not throw.
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

/** Whether a report in a form that says what adds up has blanks. */
function mayDerive(report: Report): boolean {
  return exhaustive(report) && report.observations.some(({ value }) => value === null);
}

/** What is accepted is frozen, and nobody's own object is. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}
