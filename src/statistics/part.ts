import type { Figure } from '../report/figure.js';
import type { Code, InexactStatus } from '../report/report.js';

/**
 * A share that is shown, in percent: as the report prints it, at its decimals, or derived from the counts, rounded half up
 * to one decimal, or to as many as it takes to tell it from 0 and from 100. It is never changed to make a set add up.
 */
export interface PartShare {
  readonly value: number;
  readonly digits: number;
  readonly status?: InexactStatus;
  readonly derived: boolean;
  /** What it is a share of; null for a derived one that is the rest of 100. */
  readonly base: Figure | null;
  /** Whether that is another figure than the total of its breakdown. */
  readonly ofAnother: boolean;
  /** The words of the report, where it does not print it with a percent sign (三分之二, 5‰). */
  readonly text?: string;
  /** What these say as a fraction, exactly; null where they cannot be read, so that nothing is computed from it. */
  readonly fraction?: readonly [number, number] | null;
  /** The shares that a derived one is the rest of 100 of; otherwise it is count ÷ base. */
  readonly operands?: readonly PartShare[];
}

/**
 * One class of a breakdown. `other` is a catch-all that the report prints; `remainder` is what is left of the
 * total, derived, a class of its own and without a code.
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

/** Parts and all that are below them. */
export function withDescendants(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...withDescendants(part.parts)]);
}
