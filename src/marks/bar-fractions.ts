import { max } from 'd3';

/**
 * Lengths of bars on one linear scale from 0.
 *
 * @param values Counts of all bars on the scale; null if not published.
 * @returns Each value as a fraction of the largest, 0 to 1. null, 0 and negative values have no bar: null.
 */
export function barFractions(values: readonly (number | null)[]): readonly (number | null)[] {
  const largest = max(values, (value) => value ?? 0) ?? 0;
  return values.map((value) => (value !== null && value > 0 ? value / largest : null));
}
