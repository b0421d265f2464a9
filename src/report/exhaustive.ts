import type { Report } from './report.js';

const EXHAUSTIVE_FORMS: readonly string[] = ['cn-2019', 'cn-2021'];

/**
 * Whether the classes of a report's form are exhaustive, so that a partition must add up to its total. In other
 * forms, a difference is what the report does not itemise.
 */
export function exhaustive({ form }: Pick<Report, 'form'>): boolean {
  return EXHAUSTIVE_FORMS.includes(form);
}
