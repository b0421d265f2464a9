import { csvOf } from '../cards/csv.js';
import { locales } from '../locale/locales.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import { proof } from './proof.js';

/** The proof sheet as CSV. */
export function proofCsv(report: Report, language: Language): string {
  const messages = locales[language];
  const { columns, kinds } = messages.proof;
  const rows = proof(report, language).map(({ kind, name, text, basis, charts }) => [
    kinds[kind],
    name,
    text,
    basis.join(' | '),
    charts.map((chart) => messages.charts[chart]).join(' | '),
  ]);
  return csvOf([columns, ...rows]);
}
