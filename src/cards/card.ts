import type { SegmentKey } from '../marks/segment-keys.js';
import type { Segment } from '../marks/strip-segments.js';
import type { SumKind } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Table } from '../table/table.js';
import type { SourceWords } from '../words/sources.js';

/** A segment of the strip, keyed to its row; `lettered` where it has room for a letter at any width. */
export interface StripPart extends Segment, SegmentKey {
  readonly id: string;
  readonly hatched: boolean;
  readonly lettered: boolean;
}

/** A number in the words of a card that is in no row: what it is, and its formula. */
export interface Sum {
  readonly kind: SumKind;
  /** What it is about, where a card has several of the kind. */
  readonly of?: string;
  readonly text: string;
  readonly formula: string;
}

/** A breakdown that the words of a card are about, and whether they tell shares. */
export interface ToldBreakdown {
  readonly breakdown: Breakdown;
  readonly withShares: boolean;
}

/** Room that a chart gives to its numbers, in digits. */
export const COUNT_WIDTHS = [2, 3, 5, 8, 12, 15, 18] as const;

/**
 * Everything that one chart shows, as data: the page, and later the picture and the file, are made of it, so
 * they cannot differ. `table` is null where a sentence says it all. `countWidth` is the room of the numbers,
 * in digits, so that all bars of a chart have the same room. `told` are the breakdowns
 * whose sums its words tell, `sums` other numbers of its words that no row has.
 */
export interface Card {
  readonly language: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly finding: string;
  readonly caption: string;
  readonly countWidth: (typeof COUNT_WIDTHS)[number];
  readonly layout: 'bars' | 'cases' | 'keys' | 'tiles' | 'form';
  readonly strip: readonly StripPart[] | null;
  readonly table: Table | null;
  readonly notes: readonly string[];
  readonly told: readonly ToldBreakdown[];
  readonly sums: readonly Sum[];
  readonly sources: readonly SourceWords[];
  readonly sourceNotes: readonly string[];
}
