import { cumsum } from 'd3';

/** A segment of a 100% strip, in fractions of its length. */
export interface Segment {
  readonly start: number;
  readonly length: number;
}

/**
 * Segments of a strip that represents the whole, in true proportions: no minimum length, which would distort them.
 *
 * @param values Counts of all classes, including a remainder.
 * @returns A segment for each value, null for 0. null instead of a strip if a value is unknown or negative, or if
 *   all are 0: it could not be drawn truthfully.
 */
export function stripSegments(values: readonly (number | null)[]): readonly (Segment | null)[] | null {
  if (values.some((value) => value === null || value < 0)) return null;
  const lengths = values as readonly number[];
  const ends = cumsum(lengths);
  const whole = ends[ends.length - 1] ?? 0;
  if (whole === 0) return null;
  return lengths.map((length, index) =>
    length === 0 ? null : { start: ((ends[index] ?? 0) - length) / whole, length: length / whole },
  );
}
