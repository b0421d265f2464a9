import { addShares } from './add-shares.js';
import type { Breakdown } from './breakdown.js';
import { bounded } from './shown-share.js';

/** Sums of the shares in a chart, in percent: printed, derived, and all. */
interface ShareSums {
  readonly printed: number | null;
  readonly derived: number | null;
  readonly all: number;
}

/**
 * Adds up the shares of a partition as shown.
 *
 * @returns null if they need not add up to 100: if this is not a partition; a class that is unknown or above 0 has
 *   no share; or a share has text that cannot be read, is inexact, has another base, or is shown only as a bound.
 */
export function sumShares({ measure, parts }: Breakdown): ShareSums | null {
  const shown = parts.filter((part) => part.figure.value !== 0);
  const shares = shown.flatMap((part) => part.share ?? []);
  if (measure.relation !== 'partition' || shares.length === 0 || shares.length < shown.length) return null;
  if (shares.some((share) => share.status ?? share.hedge ?? (share.ofAnother || bounded(share)))) return null;
  const all = addShares(shares);
  if (all === null) return null;
  const sum = (derived: boolean) => {
    const some = shares.filter((share) => share.derived === derived);
    return some.length > 0 ? addShares(some) : null;
  };
  return { printed: sum(false), derived: sum(true), all };
}
