import { childCodes } from '../report/child-codes.js';
import { type Figure, figureOf } from '../report/figure.js';
import type { Report } from '../report/report.js';
import { sumExactly } from '../report/decimal.js';
import { inexact } from '../report/figure.js';
import { operandOf } from './equality.js';
import type { Finding } from './finding.js';

/**
 * Checks the documents in force against those of the year before, plus those issued, less those repealed. Measures
 * without these three counts, and counts that are not known exactly, are left out.
 */
export function checkInForce(report: Report, previous: Report): readonly Finding[] {
  return report.measures.flatMap((measure): readonly Finding[] => {
    const codes = new Set(childCodes(report, measure.list).map(({ id }) => id));
    if (!['issued', 'repealed', 'in-force'].every((id) => codes.has(id))) return [];
    const subject = { measure: measure.id, category: 'in-force' };
    const figures = [
      figureOf(previous, subject),
      figureOf(report, { ...subject, category: 'issued' }),
      figureOf(report, { ...subject, category: 'repealed' }),
      figureOf(report, subject),
    ];
    if (!figures.every(exact)) return [];
    const [before, issued, repealed, found] = figures as readonly Figure[];
    if (!before || !issued || !repealed || !found) return [];
    const value = ({ value: own }: Figure) => own ?? 0;
    const expected = sumExactly([value(before), value(issued), -value(repealed)]);
    const difference = sumExactly([expected, -value(found)]);
    if (difference === 0) return [];
    return [
      {
        rule: 'in-force',
        severity: 'warning',
        subject,
        operands: [
          ...[before, issued, repealed].map((figure) => operandOf('expected', figure)),
          operandOf('found', found),
        ],
        expected,
        found: value(found),
        difference,
      },
    ];
  });
}

function exact(figure: Figure | undefined): boolean {
  return figure?.value != null && !inexact(figure.status);
}
