import { range } from 'd3';

/** The side of a unit mark, and the distance from one to the next, in pixels. */
export const UNIT = 14;
export const UNIT_STEP = 18;

/** Marks are in groups of five, so that they can be counted. */
export const UNITS_A_GROUP = 5;

/**
 * One mark per case, in groups.
 *
 * @param count A whole number of cases.
 * @returns The number of marks in each group: 14 → 5, 5, 4; empty for 0.
 * @throws RangeError if the count is not a non-negative integer.
 */
export function unitGroups(count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 0)
    throw new RangeError(`unitGroups: expected a whole number of cases, got ${count}`);
  return range(0, count, UNITS_A_GROUP).map((start) => Math.min(UNITS_A_GROUP, count - start));
}
