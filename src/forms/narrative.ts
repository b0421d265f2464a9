import type { Form } from './form.js';

/** A report in prose, as before 2019: every measure and class is the report's own. */
export const narrative: Form = {
  id: 'narrative',
  measures: [],
  codes: [],
  identities: [],
};
