import { formIds, formOf } from '../forms/forms.js';
import { isolated } from '../report/one-line.js';
import type { Report } from '../report/report.js';

/** What somebody who checks a report should know of the call, and is no finding: what could not be checked, and why. */
export function remarksOn(report: Report, previous: Report | undefined): readonly string[] {
  const remarks: string[] = [];
  if (formOf(report).id !== report.form) {
    remarks.push(
      `form "${report.form}" is not known, so no identity of a form was checked; known are ${formIds.join(', ')}`,
    );
  }
  if (!previous) return remarks;
  const names = Object.values(previous.publisher.name);
  if (!Object.values(report.publisher.name).some((name) => names.includes(name))) {
    remarks.push(`--previous is a report of ${isolated(names[0] ?? '')}, and not of the same body`);
  }
  if (previous.period.end >= report.period.start) {
    remarks.push(
      `--previous ends ${previous.period.end}, and not before this report begins, ${report.period.start}`,
    );
  }
  return remarks;
}
