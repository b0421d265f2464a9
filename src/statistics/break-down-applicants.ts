import { applicantFigures, figureOf } from '../report/figure.js';
import type { Measure, Report } from '../report/report.js';
import { type Breakdown, breakDown, closeBreakdown } from './breakdown.js';
import type { Part } from './part.js';
import { shownShare } from './shown-share.js';

/**
 * Breaks down a measure by applicant: one part per applicant, groups with their members.
 *
 * @returns null if the report does not split the measure by applicant.
 */
export function breakDownApplicants(report: Report, measure: Measure): Breakdown | null {
  const total = figureOf(report, { measure: measure.id }) ?? null;
  const parts = partsUnder(undefined);
  if (parts.length === 0) return null;
  return closeBreakdown({ ...measure, relation: 'partition' }, total, parts, true);

  function partsUnder(parent: string | undefined): readonly Part[] {
    const figures = applicantFigures(report, { measure: measure.id, ...(parent && { applicant: parent }) });
    return figures.flatMap((figure): readonly Part[] => {
      const code = report.codes.find(({ list, id }) => list === 'applicant' && id === figure.key.applicant);
      if (!code) return [];
      return [
        {
          kind: 'class',
          id: code.id,
          code,
          figure,
          share: shownShare(report, figure, { measure: measure.id }, total),
          parts: partsUnder(code.id),
        },
      ];
    });
  }
}

/** The outcomes for each top-level group of applicants whose figures are known and not 0. */
export function outcomesByApplicant(report: Report, measure: Measure): readonly Breakdown[] {
  return applicantFigures(report, { measure: measure.id })
    .filter(({ value }) => value)
    .flatMap(({ key }) =>
      key.applicant ? breakDown(report, { measure: measure.id, applicant: key.applicant }) : [],
    );
}
