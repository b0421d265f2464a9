import type { Observation, ObservationKey, Report } from './report.js';

/**
 * A string that is the same for equal keys.
 *
 * @returns `measure/category/applicant`; the category and the applicant may be empty.
 */
export function keyText(key: ObservationKey): string {
  return `${key.measure}/${key.category ?? ''}/${key.applicant ?? ''}`;
}

/** The key of an observation. */
export function keyOf({ measure, category, applicant }: ObservationKey): ObservationKey {
  return { measure, ...(category && { category }), ...(applicant && { applicant }) };
}

const indexes = new WeakMap<Report, ReadonlyMap<string, Observation>>();

/** The observation with this key; undefined if the report has none, which is not the same as 0. */
export function findObservation(report: Report, key: ObservationKey): Observation | undefined {
  let index = indexes.get(report);
  if (!index) {
    index = new Map(report.observations.map((observation) => [keyText(observation), observation]));
    indexes.set(report, index);
  }
  return index.get(keyText(key));
}
