import type { Figure } from '../report/figure.js';
import type { Hedge } from '../report/observed-share.js';
import type { Code, InexactStatus } from '../report/report.js';

/**
 * A share as shown, in percent: as printed, with its decimals, or derived from the counts, rounded half up to one
 * decimal, or to as many as distinguish it from 0 and 100. It is never adjusted to make a set add up.
 */
export interface PartShare {
  readonly value: number;
  readonly digits: number;
  readonly status?: InexactStatus;
  readonly derived: boolean;
  /** Its base; null for a derived share that is 100 less other shares. */
  readonly base: Figure | null;
  /** Whether its base differs from the total of its breakdown. */
  readonly ofAnother: boolean;
  /** The printed text, if it is more than a number and a percent sign (三分之二, 5‰, <0.1%). */
  readonly text?: string;
  /** The value of that text as an exact fraction; null if it cannot be read, so that nothing is computed from it. */
  readonly fraction?: readonly [number, number] | null;
  /** How the printed text qualifies the number, whatever its status. */
  readonly hedge?: Hedge;
  /** For a share derived as 100 less other shares: those shares. Other derived shares are count ÷ base. */
  readonly operands?: readonly PartShare[];
}

/**
 * One class of a breakdown. `other` is a catch-all that the report prints; `remainder` is the rest of the total,
 * derived, as a class without a code.
 */
export interface Part {
  readonly kind: 'class' | 'other' | 'remainder';
  readonly id: string;
  readonly code?: Code;
  readonly figure: Figure;
  readonly share: PartShare | null;
  /** The classes of a group, in published order; empty for a class. */
  readonly parts: readonly Part[];
}

/** Parts with all their descendants. */
export function withDescendants(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...withDescendants(part.parts)]);
}
