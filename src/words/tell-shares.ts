import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { labelOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import type { Named } from '../locale/messages.js';

/** How a finding names its classes, and what it says once of their shares. */
export interface Telling {
  name(part: Part): Named;
  /** Whether all shares that are told are derived. */
  readonly uniform: boolean;
  readonly remark: readonly string[];
}

/**
 * How to tell the shares of a finding: none where there are few cases; each told apart where some are printed
 * and some derived; one remark at the end where all are derived.
 * Counts that are sums of what the report prints are named in the remark too.
 *
 * @param told The classes that the finding gives a share of.
 */
export function tellShares(
  speaker: Speaker,
  breakdown: Breakdown,
  told: readonly Part[],
  few: boolean,
): Telling {
  const shares = few ? [] : told.flatMap((part) => part.share ?? []);
  const uniform = shares.length > 0 && shares.every((share) => share.derived);
  const { measure, total } = breakdown;
  const summed = [
    ...(total?.value != null && total.operands ? [measureLabel(speaker, measure)] : []),
    ...told.filter((part) => part.figure.operands).map((part) => labelOf(speaker, part)),
  ];
  return {
    uniform,
    name: (part) => {
      const named = nameOf(speaker, breakdown, part, !few);
      return uniform && named.share ? { ...named, share: { ...named.share, derived: false } } : named;
    },
    remark: [
      ...(summed.length > 0 ? [speaker.messages.countsAreDerived(summed)] : []),
      ...(uniform ? [speaker.messages.sharesAreDerived] : []),
    ],
  };
}
