import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import type { Locale } from '../locale/messages.js';
import type { Report } from '../report/report.js';
import { describeFinding } from './describe-finding.js';

/** What a table contradicts itself in, and a card of it does not say: shares, and the words that its figures were read from. */
export function tableFindings(report: Report): readonly Finding[] {
  return check(report).filter(
    ({ rule, severity }) => /^(?:share|evidence)$/.test(rule) && severity !== 'not-assessable',
  );
}

/** The same in sentences. */
export function tableNotes(report: Report, messages: Locale): readonly string[] {
  return tableFindings(report).map((finding) => describeFinding({ report, messages }, finding));
}
