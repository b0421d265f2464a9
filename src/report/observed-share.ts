import type { Share } from './report.js';

/** How a share is shown: at its decimals, if its text says them, or as that text where it says more than a number. */
export interface ObservedShare {
  readonly digits?: number;
  readonly text?: string;
  /** What its text says as a fraction, exactly: 三分之二 is [2, 3]; null where its words cannot be read. */
  readonly fraction?: readonly [number, number] | null;
}

const read = new WeakMap<Share, ObservedShare>();

/** A number and a percent sign, and nothing else. */
const PLAIN = /^\d{1,20}(?:\.(\d{1,20}))?%$/;

/** Whether a share is plainly what its text prints. Others are read by `printed-numbers.ts`, which a page need not load. */
export function plainShare({ text, value }: Share): boolean {
  return PLAIN.test(text) && parseFloat(text) === value;
}

/** How a share is shown; by its text, if that is plain or was read together with its report. */
export function observedShare(share: Share): ObservedShare {
  const { text, status } = share;
  const plain = PLAIN.exec(text);
  if (plain) return { digits: plain[1]?.length ?? 0 };
  return read.get(share) ?? (status ? {} : { text });
}

/** Remembers how a share is shown. */
export function keepShare(share: Share, shown: ObservedShare): void {
  read.set(share, shown);
}
