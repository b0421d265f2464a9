import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { labelOf, measureLabel, nameOf, type Wording } from './amounts.js';
import type { Named } from '../locale/messages.js';

/** How a finding names its classes, and its closing remark on their shares. */
export interface StatedShares {
  name(part: Part): Named;
  /** Whether all shares in the finding are derived. */
  readonly uniform: boolean;
  readonly remark: readonly string[];
}

/**
 * Decides how a finding states its shares: not at all if there are few cases; each marked if some are printed and
 * some derived; one closing remark if all are derived. The remark also names counts that are sums of printed
 * figures.
 *
 * @param stated The classes whose share the finding states.
 */
export function stateShares(
  wording: Wording,
  breakdown: Breakdown,
  stated: readonly Part[],
  few: boolean,
): StatedShares {
  const shares = few ? [] : stated.flatMap((part) => part.share ?? []);
  const uniform = shares.length > 0 && shares.every((share) => share.derived);
  const { measure, total } = breakdown;
  const summed = [
    ...(total?.value != null && total.operands ? [measureLabel(wording, measure)] : []),
    ...stated.filter((part) => part.figure.operands).map((part) => labelOf(wording, part)),
  ];
  return {
    uniform,
    name: (part) => {
      const named = nameOf(wording, breakdown, part, !few);
      return uniform && named.share ? { ...named, share: { ...named.share, derived: false } } : named;
    },
    remark: [
      ...(summed.length > 0 ? [wording.messages.countsAreDerived(summed)] : []),
      ...(uniform ? [wording.messages.sharesAreDerived] : []),
    ],
  };
}
