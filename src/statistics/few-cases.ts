import { inexact } from '../report/figure.js';
import type { Breakdown } from './breakdown.js';
import type { Part } from './part.js';

/** With fewer cases than this in every block, a chart shows single cases and no percentages. */
export const FEW_CASES = 30;

/**
 * Whether every block has so few cases that a percentage would mislead and one mark per case can be counted.
 *
 * @param threshold The number of cases from which a block is not small.
 * @returns false also if a figure is approximate or not an integer, because it cannot be drawn case by case. For a
 *   group, the larger of its own figure and the sum of its classes counts, likewise for a total, so that fewer than
 *   `threshold` marks are next to one another. Unpublished figures are ignored.
 */
export function fewCases(blocks: readonly Breakdown[], threshold = FEW_CASES): boolean {
  return blocks.every(({ total, parts }) => casesOf(total ?? { value: null }, parts) < threshold);
}

/** The minimum number of cases, from a figure or its parts; Infinity if they cannot be counted. */
function casesOf(
  { value, status }: Pick<Part['figure'], 'value' | 'status'>,
  parts: readonly Part[],
): number {
  const countable = value === null || (value >= 0 && Number.isInteger(value) && !inexact(status));
  const below = parts.reduce((sum, part) => sum + casesOf(part.figure, part.parts), 0);
  return countable ? Math.max(value ?? 0, below) : Infinity;
}
