import type { Report } from '../report/report.js';
import { cn2019 } from './cn-2019.js';
import { cn2021 } from './cn-2021.js';
import type { Form } from './form.js';
import { narrative } from './narrative.js';

const forms: readonly Form[] = [narrative, cn2019, cn2021];

/** Ids of the forms that we know. */
export const formIds: readonly string[] = forms.map(({ id }) => id);

/**
 * The form that a report says it is in.
 *
 * @returns That form; `narrative`, which brings and promises nothing, for one that we do not know.
 */
export function formOf(report: Partial<Pick<Report, 'form'>>): Form {
  return forms.find((form) => form.id === report.form) ?? narrative;
}
