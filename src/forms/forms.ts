import type { Report } from '../report/report.js';
import { cn2019 } from './cn-2019.js';
import { cn2021 } from './cn-2021.js';
import type { Form } from './form.js';
import { narrative } from './narrative.js';

const forms: readonly Form[] = [narrative, cn2019, cn2021];

/** The ids of the known forms. */
export const formIds: readonly string[] = forms.map(({ id }) => id);

/**
 * The form named in a report.
 *
 * @returns `narrative`, which has no measures or identities, for an unknown form.
 */
export function formOf(report: Partial<Pick<Report, 'form'>>): Form {
  return forms.find((form) => form.id === report.form) ?? narrative;
}
