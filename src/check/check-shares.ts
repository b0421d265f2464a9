import { sumExactly } from '../report/decimal.js';
import { partFigures, printedFigure } from '../report/figure.js';
import { keyOf, keyText } from '../report/observation-key.js';
import type { Report } from '../report/report.js';
import { expectedShare } from '../statistics/expected-share.js';
import { shownShare } from '../statistics/shown-share.js';
import { operandOf } from './equality.js';
import type { Finding } from './finding.js';

/**
 * Each printed share against count ÷ base, at the printed decimals, rounded half up or cut off. Nothing is said of 0%
 * of 0.
 */
export function checkShares(report: Report): readonly Finding[] {
  return report.observations.flatMap((observation): readonly Finding[] => {
    const subject = keyOf(observation);
    const figure = printedFigure(report, subject);
    const share = figure && shownShare(report, figure, subject, null);
    if (!figure || !share?.base) return [];
    const { base, value } = share;
    if (base.value === 0 && value === 0) return [];
    const about = {
      rule: 'share' as const,
      subject,
      operands: [operandOf('expected', figure), operandOf('expected', base)],
      found: value,
    };
    const expected = expectedShare(report, figure, share);
    if (!expected) return [{ ...about, severity: 'not-assessable', expected: null, difference: null }];
    const { rounded, truncated } = expected;
    if (value === rounded || value === truncated) return [];
    return [{ ...about, severity: 'warning', expected: rounded, difference: sumExactly([rounded, -value]) }];
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
