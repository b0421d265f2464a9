import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { type Figure, figureOf } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import type { Report } from '../report/report.js';

/** A finding, with the keys of all printed figures involved, and of its subject. */
interface FailedCheck {
  readonly finding: Finding;
  readonly keys: ReadonlySet<string>;
  readonly subject: string;
}

/**
 * The contradictions in a report: each error and warning of `check`, in order, with the figures involved. A group
 * that the report does not print is represented by its members.
 */
export function failedFigures(report: Report): readonly FailedCheck[] {
  return check(report)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map((finding) => {
      const keys = [finding.subject, ...finding.operands.map(({ key }) => key)];
      const figures = keys.flatMap((key) => figureOf(report, key) ?? []);
      return {
        finding,
        keys: new Set(figures.flatMap(printedKeys)),
        subject: keyText(finding.subject),
      };
    });
}

function printedKeys(figure: Figure): readonly string[] {
  return figure.operands ? figure.operands.flatMap(printedKeys) : [keyText(figure.key)];
}
