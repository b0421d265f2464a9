import { checkInForce } from '../check/check-in-force.js';
import { checkCarriedOver } from '../check/check-sums.js';
import type { Finding } from '../check/finding.js';
import type { Report } from '../report/report.js';
import type { Series } from './series.js';

/** A finding of a check over two years, with the two reports. */
export interface YearFinding {
  readonly before: Report;
  readonly report: Report;
  readonly finding: Finding;
}

/**
 * Checks each report against that of the previous year, unless a year is missing or there is a break between them:
 * requests carried forward, and documents in force. It returns contradictions only, and adjusts nothing.
 */
export function compareYears({ places, breaks }: Series): readonly YearFinding[] {
  return places.flatMap(({ report }, at) => {
    const before = places[at - 1]?.report;
    if (!report || !before || breaks.some((one) => one.at === at)) return [];
    return [...checkCarriedOver(report, before), ...checkInForce(report, before)]
      .filter(({ severity }) => severity !== 'not-assessable')
      .map((finding) => ({ before, report, finding }));
  });
}
