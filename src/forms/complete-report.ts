import type { Report } from '../report/report.js';
import type { Form } from './form.js';

/**
 * Adds the measures and codes of the form to a report, before the report's own. A measure or code that the report
 * defines under the same id replaces the form's, because the report knows what it printed. Completing a complete
 * report changes nothing.
 */
export function completeReport(report: Report, form: Form): Report {
  return {
    ...report,
    measures: merge(form.measures, report.measures, (measure) => measure.id),
    codes: merge(form.codes, report.codes, (code) => `${code.list}/${code.id}`),
  };
}

function merge<T>(theirs: readonly T[], own: readonly T[], id: (item: T) => string): readonly T[] {
  const byId = new Map(own.map((item) => [id(item), item]));
  const known = new Set(theirs.map(id));
  return [...theirs.map((item) => byId.get(id(item)) ?? item), ...own.filter((item) => !known.has(id(item)))];
}
