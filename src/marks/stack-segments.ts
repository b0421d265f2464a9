import { max, range, stack } from 'd3';

/** A segment of a stack, in fractions of the scale. */
export interface Segment {
  readonly start: number;
  readonly length: number;
}

/**
 * Values end to end, in fractions of the scale; null instead of a segment for values that are not published, 0 or
 * negative.
 */
export interface Stack {
  readonly segments: readonly (Segment | null)[];
  readonly length: number;
}

/**
 * Stacks values end to end from 0, on one linear scale that extends to the end of the longest stack. A single stack
 * fills its scale; unequal stacks differ visibly.
 *
 * @param stacks The values of each stack; null if not published.
 */
export function stackSegments(stacks: readonly (readonly (number | null)[])[]): readonly Stack[] {
  const places = range(max(stacks, (values) => values.length) ?? 0);
  const stacked = stack<readonly (number | null)[], number>()
    .keys(places)
    .value((values, place) => Math.max(0, values[place] ?? 0))([...stacks]);
  const longest = max(stacked, (points) => max(points, ([, end]) => end)) || 1;
  return stacks.map((values, row) => {
    const at = (place: number) => stacked[place]?.[row] ?? [0, 0];
    return {
      length: at(places.length - 1)[1] / longest,
      segments: values.map((value, place) =>
        value !== null && value > 0 ? { start: at(place)[0] / longest, length: value / longest } : null,
      ),
    };
  });
}
