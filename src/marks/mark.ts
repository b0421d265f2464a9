import type { SegmentKey } from './segment-keys.js';

/**
 * The mark beside a number: a bar, one square per case (the sizes of its groups), or the key to a strip segment. A bar
 * has its start and length, and the length from 0 of the whole that it is part of (its track), as fractions of the
 * scale. `whole` is null if there is none, or if the parts do not fill it. `pale` if the heading is about other bars.
 */
export type Mark =
  | {
      readonly type: 'bar';
      readonly start: number;
      readonly length: number;
      readonly whole: number | null;
      readonly pale?: boolean;
    }
  | { readonly type: 'units'; readonly groups: readonly number[] }
  | ({ readonly type: 'key'; readonly open?: boolean } & SegmentKey);

/** A bar, which has the smallest visible mark under it: 7 beside 6,274 is still visible. */
export type Bar = Extract<Mark, { readonly type: 'bar' }>;

/** Whether a mark is a pale bar: the number beside it is not bold. */
export function isPale(mark: Mark | null): boolean {
  return mark?.type === 'bar' && mark.pale === true;
}

/** The width of the smallest visible mark of a value above 0, in pixels. */
export const SMALLEST_MARK = 3;

/** The height of the smallest visible column. */
export const SMALLEST_COLUMN = 2;

/**
 * Where the smallest mark of a bar is: it starts where the bar does or, near the end of the scale, ends where the bar
 * ends, so that it stays on its track. A fraction of the scale.
 */
export function smallestMarkAt({ start, length }: Bar): { readonly at: number; readonly endsThere: boolean } {
  const endsThere = start > 0 && start + length > 0.5;
  return { at: endsThere ? start + length : start, endsThere };
}
