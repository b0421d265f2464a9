import { sumExactly } from '../report/decimal.js';
import type { Breakdown } from './breakdown.js';
import { bounded } from './shown-share.js';

/** Sums of the shares in a chart, in percent: printed, derived, and all. */
export interface ShareSums {
  readonly printed: number | null;
  readonly derived: number | null;
  readonly all: number;
}

/**
 * Adds up the shares of a partition as shown.
 *
 * @returns null if they need not add up to 100: not a partition; a class that is above 0 or unknown has no share; a
 *   share is inexact, has another base, or is shown as a bound.
 */
export function sumShares({ measure, parts }: Breakdown): ShareSums | null {
  const shown = parts.filter((part) => part.figure.value !== 0);
  const shares = shown.flatMap((part) => part.share ?? []);
  if (measure.relation !== 'partition' || shares.length === 0 || shares.length < shown.length) return null;
  if (shares.some((share) => share.status ?? (share.ofAnother || bounded(share)))) return null;
  const sum = (derived: boolean) => {
    const values = shares.filter((share) => share.derived === derived).map((share) => share.value);
    return values.length > 0 ? sumExactly(values) : null;
  };
  return { printed: sum(false), derived: sum(true), all: sumExactly(shares.map((share) => share.value)) };
}
