import { formIds, formOf } from '../forms/forms.js';
import { isolated } from '../report/one-line.js';
import type { Report } from '../report/report.js';

/** Remarks on a check that are not findings: what could not be checked, and why. */
export function remarksOn(report: Report, previous: Report | undefined): readonly string[] {
  const remarks: string[] = [];
  if (formOf(report).id !== report.form) {
    remarks.push(
      `unknown form "${report.form}", so the identities of its form were not checked; expected one of ${formIds.join(', ')}`,
    );
  }
  if (!previous) return remarks;
  const names = Object.values(previous.publisher.name);
  if (!Object.values(report.publisher.name).some((name) => names.includes(name))) {
    remarks.push(`--previous is a report of another body, ${isolated(names[0] ?? '')}`);
  }
  if (previous.period.end >= report.period.start) {
    remarks.push(
      `--previous ends in ${previous.period.end}, which is not before this report begins (${report.period.start})`,
    );
  }
  return remarks;
}
