import type { SegmentKey } from '../marks/segment-keys.js';
import type { Segment } from '../marks/stack-segments.js';
import type { SumKind } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Table } from '../table/table.js';
import type { SourceWords } from '../words/sources.js';

/**
 * A segment of the strip, keyed to its row; `lettered` if it has room for a letter at any width. `lines` are its name
 * and numbers, shown instead of the letter where they fit.
 */
export interface StripPart extends Segment, SegmentKey {
  readonly lines?: readonly string[];
  readonly id: string;
  readonly hatched: boolean;
  readonly lettered: boolean;
}

/** The mark of one case: the tone of its class, with a letter on the first of the class; an outline if `open`. */
export interface UnitMark extends SegmentKey {
  readonly id: string;
  readonly hatched: boolean;
  readonly open: boolean;
}

/**
 * What is drawn above the rows of a block, which are its key: its classes end to end, or marks of cases in groups;
 * neither if they cannot be drawn. `id` is that of the block, `name` its name as a column. `end` is where the last segment ends, as a fraction of
 * the scale. `callout` is the text of a segment that is too short for one, at the start or the end of the strip.
 */
export interface Strip {
  readonly id: string;
  readonly label: string;
  readonly name?: string;
  readonly parts: readonly StripPart[] | null;
  readonly units: readonly (readonly UnitMark[])[] | null;
  readonly end: number;
  readonly callout?: Callout;
  readonly bracket?: Bracket;
}

/** A sum of the first segments of a strip, and what is read aloud in place of its stars; `end` is where they end. */
export interface Bracket {
  readonly end: number;
  readonly text: string;
  readonly derived: string;
}

/** A text beside a strip about its first or its last segment, in the tone of that segment. */
export interface Callout {
  readonly at: 'start' | 'end';
  readonly text: string;
  readonly tone: number;
}

/** A number in the text of a card that is not in a row: its name and formula. */
export interface Sum {
  readonly kind: SumKind;
  /** Its subject, if a card has several of the kind. */
  readonly of?: string;
  readonly text: string;
  readonly formula: string;
}

/** A breakdown described in the text of a card, and whether that states shares. */
interface DescribedBreakdown {
  readonly breakdown: Breakdown;
  readonly withShares: boolean;
}

/** The widths of the number column, in digits. */
export const COUNT_WIDTHS = [2, 3, 5, 8, 12, 15, 18] as const;

/**
 * Everything that one chart shows, as data. The page, the picture and the files are made from it, so they cannot
 * differ. `table` is null if a sentence states everything. `countWidth` is the width of the numbers, in digits, so
 * that all bars of a chart have the same space. The rows of a block with a strip are its key; in the layout `columns`,
 * such blocks are columns of one table. `described` are the breakdowns whose sums occur in the text, `sums` the
 * other numbers in the text that are not in a row.
 */
export interface Card {
  readonly language: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly caption: string;
  readonly countWidth: (typeof COUNT_WIDTHS)[number];
  readonly layout: 'bars' | 'cases' | 'keys' | 'columns' | 'tiles' | 'form' | 'years';
  readonly strips: readonly Strip[];
  readonly table: Table | null;
  readonly notes: readonly string[];
  readonly described: readonly DescribedBreakdown[];
  readonly sums: readonly Sum[];
  readonly sources: readonly SourceWords[];
  readonly sourceNotes: readonly string[];
}
