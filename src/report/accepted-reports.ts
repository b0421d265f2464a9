import type { Report } from './report.js';

const accepted = new WeakSet<object>();

/**
 * Marks a report as validated and completed, so that elements need not do so again, and freezes it, so that its
 * figures cannot change.
 */
export function acceptReport(report: Report): Report {
  accepted.add(freeze(report));
  return report;
}

/** Whether this object was validated and completed. */
export function acceptedReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && accepted.has(value);
}

function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
