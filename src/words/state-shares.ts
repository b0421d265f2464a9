import { shareOf } from '../report/decimal.js';
import { inexact } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { nameOf, type Wording } from './amounts.js';
import type { Named } from '../locale/messages.js';

/** How a summary names its classes. */
interface StatedShares {
  name(part: Part): Named;
  /** The same for a heading, which states a share only if exact figures give it. */
  ofTotal(part: Part): Named;
}

/**
 * Decides how a summary states its shares: not at all if there are few cases; each marked if some are printed and
 * some derived; none marked if all are derived, which the table states.
 */
export function stateShares(wording: Wording, breakdown: Breakdown, few: boolean): StatedShares {
  const shares = few ? [] : breakdown.parts.flatMap((part) => part.share ?? []);
  const uniform = shares.length > 0 && shares.every((share) => share.derived);
  const { total } = breakdown;
  const name = (part: Part): Named => {
    const named = nameOf(wording, breakdown, part, !few);
    return uniform && named.share ? { ...named, share: { ...named.share, derived: false } } : named;
  };
  return {
    name,
    ofTotal: (part) => {
      const { figure, share } = part;
      const exact = figure.value !== 0 && !inexact(figure.status) && !inexact(total?.status);
      const own = share?.ofAnother === false && breakdown.excess === 0 && breakdown.short === 0;
      const agrees =
        own && (share.derived || shareOf(figure.value, total?.value ?? null, share.digits) === share.value);
      return exact && agrees ? name(part) : { ...name(part), share: null };
    },
  };
}
