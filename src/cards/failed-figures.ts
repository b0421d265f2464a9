import { check } from '../check/check.js';
import type { Finding } from '../check/finding.js';
import { type Figure, figureOf } from '../report/figure.js';
import { keyText } from '../report/observation-key.js';
import type { Report } from '../report/report.js';

/** A finding, the keys of all printed figures that take part in it, and of the one that it is about. */
export interface Failure {
  readonly finding: Finding;
  readonly keys: ReadonlySet<string>;
  readonly subject: string;
}

/**
 * What contradicts itself in a report: each error and warning of `check`, in its order, with the figures that
 * take part. A group that the report does not print is stood for by its members.
 */
export function failedFigures(report: Report): readonly Failure[] {
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
