import { shareOf, sumExactly } from '../report/decimal.js';
import { approximate, figureOf, partFigures } from '../report/figure.js';
import { keyOf, keyText } from '../report/observation-key.js';
import { printedDecimals } from '../report/printed-numbers.js';
import type { Report } from '../report/report.js';
import { operandOf } from './equality.js';
import type { Finding } from './finding.js';

/** Each printed share against count ÷ base, at the printed decimals, rounded half up or cut off. */
export function checkShares(report: Report): readonly Finding[] {
  return report.observations.flatMap((observation): readonly Finding[] => {
    const { share, value } = observation;
    if (!share) return [];
    const subject = keyOf(observation);
    const base = figureOf(report, share.of) ?? { key: share.of, value: null };
    const about = {
      rule: 'share' as const,
      subject,
      operands: [operandOf('expected', { key: subject, value }), operandOf('expected', base)],
    };
    const inexact = [share.status, observation.status, base.status].some(approximate);
    const digits = printedDecimals(share.text);
    const negative = (value ?? 0) < 0 || (base.value ?? 0) < 0;
    const expected = inexact || negative ? null : shareOf(value, base.value, digits);
    if (expected === null) {
      return [{ ...about, severity: 'not-assessable', expected, found: share.value, difference: null }];
    }
    if (share.value === expected || share.value === shareOf(value, base.value, digits, 'truncate')) return [];
    const difference = sumExactly([expected, -share.value]);
    return [{ ...about, severity: 'warning', expected, found: share.value, difference }];
  });
}

/** The printed shares of a partition, where each class that has cases prints one: do they add up to 100? */
export function checkShareTotals(report: Report): readonly Finding[] {
  return report.measures.flatMap((measure): readonly Finding[] => {
    const subject = { measure: measure.id };
    const classes = partFigures(report, subject, 'omit').filter((figure) => figure.value !== 0);
    const shares = classes.flatMap(({ key, observation }) => {
      const share = observation?.share;
      return share && keyText(share.of) === keyText(subject) ? [{ key, value: share.value }] : [];
    });
    if (measure.relation !== 'partition' || shares.length === 0 || shares.length < classes.length) return [];
    const found = sumExactly(shares.map((share) => share.value));
    if (found === 100) return [];
    const difference = sumExactly([100, -found]);
    return [
      {
        rule: 'shares',
        severity: 'information',
        subject,
        operands: shares.map((share) => operandOf('found', share)),
        expected: 100,
        found,
        difference,
      },
    ];
  });
}
