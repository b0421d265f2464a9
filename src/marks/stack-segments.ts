import { cumsum, max } from 'd3';

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
  const lengths = stacks.map((values) => values.map((value) => Math.max(0, value ?? 0)));
  const ends = lengths.map((values) => [0, ...cumsum(values)]);
  const longest = max(ends, (each) => each[each.length - 1]) || 1;
  return lengths.map((values, row) => {
    const at = (place: number) => (ends[row]?.[place] ?? 0) / longest;
    return {
      length: at(values.length),
      segments: values.map((value, place) =>
        value > 0 ? { start: at(place), length: value / longest } : null,
      ),
    };
  });
}
