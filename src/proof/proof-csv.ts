import { locales } from '../locale/locales.js';
import type { Language } from '../report/language.js';
import type { Report } from '../report/report.js';
import { proof } from './proof.js';

/**
 * The proof sheet as CSV (RFC 4180): quoted, with a byte-order mark so that a spreadsheet reads Chinese, and text
 * that begins like a formula made harmless.
 */
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
  return `\ufeff${[columns, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replace(/"/g, '""')}"`;
}
