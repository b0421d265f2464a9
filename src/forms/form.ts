import type { Code, Measure } from '../report/report.js';

/**
 * Two sums that a form requires to be equal, for every category and applicant of the measures on the left. If they
 * differ, a hard identity is an error in the publication, a soft one a warning.
 */
interface Identity {
  readonly id: string;
  readonly hard: boolean;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A published form as data: its measures, code lists and identities. */
export interface Form {
  readonly id: string;
  readonly measures: readonly Measure[];
  readonly codes: readonly Code[];
  readonly identities: readonly Identity[];
}
