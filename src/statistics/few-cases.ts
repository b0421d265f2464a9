import { inexact } from '../report/figure.js';
import type { Breakdown } from './breakdown.js';

/** Below this number of cases in every block, a chart shows cases one by one and no percentages. */
export const FEW_CASES = 30;

/**
 * Whether each block has so few cases that a percentage would mislead and a mark for each case can be counted.
 *
 * @param threshold The number of cases from which a block is not small.
 * @returns false as well if a figure is approximate or not whole: it cannot be drawn case by case. A figure that
 *   was not published decides nothing.
 */
export function fewCases(blocks: readonly Breakdown[], threshold = FEW_CASES): boolean {
  return blocks.every(({ total, parts }) =>
    [...(total ? [total] : []), ...parts.map((part) => part.figure)].every(
      ({ value, status }) =>
        value === null || (value >= 0 && value < threshold && Number.isInteger(value) && !inexact(status)),
    ),
  );
}
