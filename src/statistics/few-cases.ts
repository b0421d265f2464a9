import { inexact } from '../report/figure.js';
import type { Breakdown } from './breakdown.js';
import type { Part } from './part.js';

/** Below this number of cases in every block, a chart shows cases one by one and no percentages. */
export const FEW_CASES = 30;

/**
 * Whether each block has so few cases that a percentage would mislead and a mark for each case can be counted.
 *
 * @param threshold The number of cases from which a block is not small.
 * @returns false as well if a figure is approximate or not whole: it cannot be drawn case by case. The classes of a
 *   group count as the group does, and classes together as their total, so that fewer marks than
 *   `threshold` stand beside one another. A figure that was not published decides nothing.
 */
export function fewCases(blocks: readonly Breakdown[], threshold = FEW_CASES): boolean {
  return blocks.every(({ total, parts }) => casesOf(total ?? { value: null }, parts) < threshold);
}

/** How many cases there are at the minimum, by a figure or by its parts; Infinity if they cannot be counted. */
function casesOf(
  { value, status }: Pick<Part['figure'], 'value' | 'status'>,
  parts: readonly Part[],
): number {
  const countable = value === null || (value >= 0 && Number.isInteger(value) && !inexact(status));
  const below = parts.reduce((sum, part) => sum + casesOf(part.figure, part.parts), 0);
  return countable ? Math.max(value ?? 0, below) : Infinity;
}
