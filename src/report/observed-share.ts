import type { Share } from './report.js';

/**
 * How a text qualifies its number: as a strict or inclusive bound, a little more (七成多), a little less (近七成), or
 * about.
 */
export type Hedge = 'over' | 'at-least' | 'under' | 'at-most' | 'slightly-over' | 'nearly' | 'about';

/** How a share is shown: with its decimals, or as its own text if that is more than a number. */
export interface ObservedShare {
  readonly digits?: number;
  readonly text?: string;
  /** The value of the text as an exact fraction: 三分之二 is [2, 3]; null if the text is not fully understood. */
  readonly fraction?: readonly [number, number] | null;
  /** How the text qualifies the number: 不足 is `under`. */
  readonly hedge?: Hedge;
}

const read = new WeakMap<Share, ObservedShare>();

/** A number of no more decimals than `LIMITS` allows, and a percent sign only. */
const PLAIN = /^\d{1,20}(?:\.(\d{1,15}))?%$/;

/**
 * Whether the text of a share is just its value. Other texts are read by `share-words.ts`, which most pages
 * need not load.
 */
export function plainShare({ text, value }: Share): boolean {
  return PLAIN.test(text) && parseFloat(text) === value;
}

/** How a share is shown, from its plain text or as parsed when the report was read. */
export function observedShare(share: Share): ObservedShare {
  const { text, status } = share;
  const plain = PLAIN.exec(text);
  if (plain) return { digits: plain[1]?.length ?? 0 };
  return read.get(share) ?? (status ? {} : { text });
}

/** Stores how a share is shown. */
export function keepShare(share: Share, shown: ObservedShare): void {
  read.set(share, shown);
}
