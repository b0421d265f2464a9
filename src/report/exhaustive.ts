import type { Report } from './report.js';

const EXHAUSTIVE_FORMS: readonly string[] = ['cn-2019', 'cn-2021'];

/**
 * Whether a report is in a form whose classes are all there are, so that those of a partition must add up to its total; in
 * others a difference is what the report does not itemise.
 */
export function exhaustive({ form }: Pick<Report, 'form'>): boolean {
  return EXHAUSTIVE_FORMS.includes(form);
}
