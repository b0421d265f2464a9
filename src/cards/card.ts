import type { SegmentKey } from '../marks/segment-keys.js';
import type { Segment } from '../marks/strip-segments.js';
import type { SumKind } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Table } from '../table/table.js';
import type { Basis } from '../words/describe-evidence.js';
import type { SourceWords } from '../words/sources.js';

/**
 * What stands beside a row's number: a bar, one mark a case (the sizes of its groups), or the key to a segment of the
 * strip. A bar is told in fractions of the scale: from where, how long, and how long the whole is that it is a part
 * of, from 0: its track. `whole` is null where there is none, or none that its parts fill.
 */
export type Mark =
  | {
      readonly type: 'bar';
      readonly start: number;
      readonly length: number;
      readonly whole: number | null;
    }
  | { readonly type: 'units'; readonly groups: readonly number[] }
  | ({ readonly type: 'key' } & SegmentKey);

/** A number as it is shown; `flagged` if it is derived and its column does not say so already. */
export interface Cell {
  readonly text: string;
  readonly flagged: boolean;
}

/** How much room a key figure wants in its tile. */
export type TileSize = 'usual' | 'long' | 'row';

/**
 * One class: a row of the table. `hatched` for what the report does not itemise; `rows` are the classes of a
 * group; `basis` is what the row's figure and share rest on.
 */
export interface Row {
  readonly id: string;
  readonly label: string;
  readonly count: Cell;
  readonly share: Cell | null;
  readonly mark: Mark | null;
  readonly hatched: boolean;
  readonly basis: Basis;
  readonly rows: readonly Row[];
  /** How much room its number wants, in a tile. */
  readonly tile?: TileSize;
}

/** Rows that belong together; `label` heads them where a chart has several blocks. */
export interface Group {
  readonly id: string;
  readonly label: string | null;
  readonly rows: readonly Row[];
  readonly total: Row | null;
}

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
 * they cannot differ. `groups` is empty where a sentence says it all. `countWidth` is the room of the numbers,
 * in digits, so that all bars of a chart have the same room. `told` are the breakdowns
 * whose sums its words tell, `sums` other numbers of its words that no row has.
 */
export interface Card {
  readonly language: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly finding: string;
  readonly caption: string;
  readonly columns: { readonly label: string; readonly count: string; readonly share: string | null };
  readonly countWidth: (typeof COUNT_WIDTHS)[number];
  readonly layout: 'bars' | 'cases' | 'keys' | 'tiles' | 'form';
  readonly strip: readonly StripPart[] | null;
  readonly groups: readonly Group[];
  /** The table of a statutory form, which has no groups; null of any other chart. */
  readonly table: Table | null;
  readonly notes: readonly string[];
  readonly told: readonly ToldBreakdown[];
  readonly sums: readonly Sum[];
  readonly sources: readonly SourceWords[];
  readonly sourceNotes: readonly string[];
}
