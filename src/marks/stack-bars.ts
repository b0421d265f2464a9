import type { Mark } from './mark.js';
import { stackSegments } from './stack-segments.js';

/** Values end to end; `exact` if their sum is known, not only a minimum. */
interface Stacked {
  readonly values: readonly (number | null)[];
  readonly exact: boolean;
}

/** Stacks as bars on one scale, one bar for each value that is above 0. The track of a bar is its stack, if that is exact. */
export function stackBars(stacks: readonly Stacked[]): readonly (readonly (Mark | null)[])[] {
  return stackSegments(stacks.map(({ values }) => values)).map(({ segments, length }, row) => {
    const whole = stacks[row]?.exact ? length : null;
    return segments.map((segment) => segment && { type: 'bar', ...segment, whole });
  });
}
