import { shareOf, sumExactly } from '../report/decimal.js';
import { partFigures, printedFigure } from '../report/figure.js';
import { keyOf } from '../report/observation-key.js';
import type { Report } from '../report/report.js';
import { sameUnit } from '../report/same-unit.js';
import { judgeShare } from '../statistics/expected-share.js';
import { shownShare } from '../statistics/shown-share.js';
import { addShares } from '../statistics/add-shares.js';
import { operandOf } from './equality.js';
import type { Finding } from './finding.js';

/**
 * Checks each printed share against count ÷ base, with the printed decimals, rounded half up or truncated. A share
 * with a bound is checked against that bound. 0% of 0 is not checked.
 */
export function checkShares(report: Report): readonly Finding[] {
  return report.observations.flatMap((observation): readonly Finding[] => {
    const subject = keyOf(observation);
    const figure = printedFigure(report, subject);
    const share = figure && shownShare(report, figure, subject, null);
    if (!figure || !share?.base) return [];
    const { base, value } = share;
    if (base.value === 0 && value === 0) return [];
    // Text that cannot be read is not checked.
    if (share.fraction === null) return [];
    const about = {
      rule: 'share' as const,
      subject,
      operands: [operandOf('expected', figure), operandOf('expected', base)],
      found: value,
    };
    const verdict = judgeShare(report, figure, share);
    // Figures in different units cannot be compared, which is not a finding.
    if (!verdict && !sameUnit(report, figure, base)) return [];
    if (!verdict) return [{ ...about, severity: 'not-assessable', expected: null, difference: null }];
    if (verdict.agrees) return [];
    const { rounded } = verdict;
    return [{ ...about, severity: 'warning', expected: rounded, difference: sumExactly([rounded, -value]) }];
  });
}

/**
 * Checks that the printed shares of a partition add up to 100, if each class with cases has one. Skipped if one is
 * inexact or has text that cannot be read.
 */
export function checkShareTotals(report: Report): readonly Finding[] {
  return report.measures.flatMap((measure): readonly Finding[] => {
    const subject = { measure: measure.id };
    const classes = partFigures(report, subject, 'omit').filter((figure) => figure.value !== 0);
    const shares = classes.flatMap((figure) => {
      const share = shownShare(report, figure, subject, null);
      if (!share || share.ofAnother) return [];
      const value = share.fraction ? (shareOf(...share.fraction, 1) ?? 0) : share.value;
      return [{ ...share, key: figure.key, value }];
    });
    if (measure.relation !== 'partition' || shares.length === 0 || shares.length < classes.length) return [];
    if (shares.some(({ status }) => status)) return [];
    const found = addShares(shares);
    if (found === null || found === 100) return [];
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
