import { unitGroups } from './unit-groups.js';

/**
 * One mark per case for several classes, one class after another, in groups.
 *
 * @param counts Whole numbers of cases, by class.
 * @returns The index of the class of each mark, by group: 3 and 4 → 0 0 0 1 1, 1 1.
 * @throws RangeError if a count is not a non-negative integer.
 */
export function unitRuns(counts: readonly number[]): readonly (readonly number[])[] {
  const classes = counts.flatMap((count, index) =>
    unitGroups(count).flatMap((size) => Array<number>(size).fill(index)),
  );
  let start = 0;
  return unitGroups(classes.length).map((size) => classes.slice(start, (start += size)));
}
