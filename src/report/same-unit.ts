import type { Figure } from './figure.js';
import type { Measure, Report } from './report.js';

/** Whether two figures are in units of the same size: figures in 元 and 万元 cannot form a sum or a share. */
export function sameUnit(report: Report, one: Pick<Figure, 'key'>, other: Pick<Figure, 'key'>): boolean {
  const [first, second] = [one, other].map(({ key }) => report.measures.find(({ id }) => id === key.measure));
  return sizeOf(first) === sizeOf(second) && moneyOf(first) === moneyOf(second);
}

function sizeOf(measure: Measure | undefined): number {
  return measure?.multiplier ?? 1;
}

/**
 * The currency of a measure of money; undefined for counts. Counts are comparable: requests may be a share of
 * cases.
 */
function moneyOf(measure: Measure | undefined): string | undefined {
  return /^[A-Z]{3}$/.test(measure?.unit ?? '') ? measure?.unit : undefined;
}
