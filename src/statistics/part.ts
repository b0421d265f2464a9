import type { Figure } from '../report/figure.js';
import type { ApproximateStatus, Code } from '../report/report.js';

/**
 * A share that is shown, in percent: as the report prints it, at its decimals, or derived from the counts, with
 * one decimal, rounded half up. It is never changed to make a set add up.
 */
export interface PartShare {
  readonly value: number;
  readonly digits: number;
  readonly status?: ApproximateStatus;
  readonly derived: boolean;
  /** The words of the report, where it prints no percentage (三分之二, 5‰). */
  readonly text?: string;
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
