import { keyText } from './observation-key.js';
import type { ObservationKey, Report } from './report.js';

const found = new WeakMap<Report, Map<string, unknown>>();

/**
 * Finds each figure of a report once: a sum of sums reaches the same members on many paths.
 *
 * @param find Always the same function for the same report.
 */
export function findOnce<T>(
  find: (report: Report, key: ObservationKey) => T,
  report: Report,
  key: ObservationKey,
): T {
  const name = keyText(key);
  const figures = (found.get(report) ?? new Map<string, unknown>()) as Map<string, T>;
  found.set(report, figures);
  if (!figures.has(name)) figures.set(name, find(report, key));
  return figures.get(name) as T;
}

/** Forgets the figures of a report, because one that others rest on has changed. */
export function forgetFigures(report: Report): void {
  found.delete(report);
}
