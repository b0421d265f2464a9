import type { Report } from './report.js';

const accepted = new WeakSet<object>();

/** Remembers that a report was validated and completed, so that an element need not do so again. */
export function acceptReport(report: Report): Report {
  accepted.add(report);
  return report;
}

/** Whether this very object was validated and completed. */
export function acceptedReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && accepted.has(value);
}
