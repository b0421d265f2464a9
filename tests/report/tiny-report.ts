import { readReport } from '../../src/forms/read-report.js';
import type { Code, Measure, Observation, Report } from '../../src/report/report.js';

/** By default, a partition called `m` of the list `outcome`. */
export function measure(id: string, more: Partial<Measure> = {}): Measure {
  return {
    id,
    topic: 'request-outcome',
    label: { en: id },
    unit: 'request',
    list: 'outcome',
    relation: 'partition',
    ...more,
  };
}

/** By default, a class of the list `outcome`. */
export function code(id: string, more: Partial<Code> = {}): Code {
  return { id, list: 'outcome', label: { en: id }, ...more };
}

/**
 * A figure whose evidence is a cell, which the evidence rule ignores.
 *
 * @param key `m` for the total, `m/a` for a category, `m/a/p` or `m//p` with an applicant.
 */
export function figure(key: string, value: number | null, more: Partial<Observation> = {}): Observation {
  const [id = '', category, applicant] = key.split('/');
  return {
    measure: id,
    ...(category && { category }),
    ...(applicant && { applicant }),
    value,
    ...(value === null && { status: 'not-published' as const }),
    evidence: [{ source: 's', cell: { table: '1', row: '1', column: '1' } }],
    ...more,
  };
}

/** A printed share of the total of a measure. */
export function share(text: string, value: number, of = 'm'): NonNullable<Observation['share']> {
  return { text, value, of: { measure: of } };
}

/** A document as an author would write it, with one source `s`. */
export function draft(
  parts: Pick<Report, 'measures' | 'codes' | 'observations'> & { readonly form?: string },
): Report {
  return {
    schemaVersion: 1,
    id: 'tiny',
    form: 'narrative',
    publisher: { name: { en: 'Tiny' }, jurisdiction: 'CN' },
    period: { start: '2020', end: '2020' },
    language: 'en',
    sources: [{ id: 's', title: { en: 'Tiny report' } }],
    ...parts,
  };
}

/** A complete report that `readReport` accepts: a test with a report that cannot be loaded would prove nothing. */
export function tinyReport(parts: Parameters<typeof draft>[0]): Report {
  const { report, problems } = readReport(draft(parts));
  if (!report) throw new TypeError(`tinyReport: ${JSON.stringify(problems)}`);
  return report;
}
