import type { Figure } from './figure.js';
import type { Measure, Report } from './report.js';

/** Whether two figures count in units of one size: of 元 and 万元 neither a sum nor a share can be made. */
export function sameUnit(report: Report, one: Pick<Figure, 'key'>, other: Pick<Figure, 'key'>): boolean {
  const [first, second] = [one, other].map(({ key }) => report.measures.find(({ id }) => id === key.measure));
  return sizeOf(first) === sizeOf(second) && moneyOf(first) === moneyOf(second);
}

function sizeOf(measure: Measure | undefined): number {
  return measure?.multiplier ?? 1;
}

/** The currency of a measure in money; undefined for one that counts. Counts are alike: requests of cases are a share. */
function moneyOf(measure: Measure | undefined): string | undefined {
  return /^[A-Z]{3}$/.test(measure?.unit ?? '') ? measure?.unit : undefined;
}
