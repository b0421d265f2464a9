import { max } from 'd3';

/**
 * Lengths of bars on one linear scale from 0.
 *
 * @param values Counts of all bars on the scale; null if not published.
 * @param end The end of the scale: the largest value, or the whole that all values are part of.
 * @returns Each value as a fraction of the scale, 0 to 1. null, 0 and negative values have no bar: null.
 */
export function barFractions(
  values: readonly (number | null)[],
  end = max(values, (value) => value ?? 0) ?? 0,
): readonly (number | null)[] {
  return values.map((value) => (value !== null && value > 0 ? Math.min(1, value / end) : null));
}
