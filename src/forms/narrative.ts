import type { Form } from './form.js';

/** A report in prose, as before 2019: it defines all its measures and classes itself. */
export const narrative: Form = {
  id: 'narrative',
  measures: [],
  codes: [],
  identities: [],
};
