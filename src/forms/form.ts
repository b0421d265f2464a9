import type { Code, Measure } from '../report/report.js';

/**
 * Two sums that a form promises to be equal, for every category and applicant of the measures on the left.
 * A failure of a hard one is an error in the publication, of a soft one a warning.
 */
export interface Identity {
  readonly id: string;
  readonly hard: boolean;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** A published form as data: the measures and code lists that it brings to each report, and its identities. */
export interface Form {
  readonly id: string;
  readonly measures: readonly Measure[];
  readonly codes: readonly Code[];
  readonly identities: readonly Identity[];
}
