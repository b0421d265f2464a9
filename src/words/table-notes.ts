import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import type { Locale } from '../locale/details.js';
import type { Report } from '../report/report.js';
import { describeFinding } from './describe-finding.js';

/** The contradictions of a table that its card does not mention: shares, and quotations. */
export function tableFindings(report: Report): readonly Finding[] {
  return check(report).filter(
    ({ rule, severity }) => /^(?:share|evidence)$/.test(rule) && severity !== 'not-assessable',
  );
}

/** The same in sentences. */
export function tableNotes(report: Report, messages: Locale): readonly string[] {
  return tableFindings(report).map((finding) => describeFinding({ report, messages }, finding));
}
