import { type Segment, stackSegments } from './stack-segments.js';

/** A segment from this length on has room for a letter, even in a chart of 240 px. */
const ROOM_FOR_LETTER = 0.045;

/**
 * Segments of a strip that represents the whole, in true proportions: no minimum length, which would distort them.
 *
 * @param values Counts of all classes, including a remainder.
 * @returns A segment for each value, null for 0. null instead of a strip if a value is unknown or negative, or if
 *   all are 0: it could not be drawn truthfully.
 */
export function stripSegments(values: readonly (number | null)[]): readonly (Segment | null)[] | null {
  if (values.some((value) => value === null || value < 0)) return null;
  const [strip] = stackSegments([values]);
  return strip?.length ? strip.segments : null;
}

/** Whether a segment has room for its letter at any width. */
export function fitsLetter({ length }: Segment): boolean {
  return length >= ROOM_FOR_LETTER;
}
