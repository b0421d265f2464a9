import { sumExactly } from '../report/decimal.js';
import type { Part, PartShare } from './part.js';
import { addShares } from './add-shares.js';

/**
 * Derives the share of a catch-all that a report names without any figure, if it prints the shares of all other
 * classes: the rest of 100, approximate if one of them is.
 *
 * @returns The parts, the catch-all with its derived share; unchanged in any other case.
 */
export function withRestShare(parts: readonly Part[]): readonly Part[] {
  const rest = parts.filter((part) => part.kind === 'other' && part.figure.value === null && !part.share);
  const others = parts.filter((part) => !rest.includes(part));
  const shares = others.flatMap((part) =>
    part.share && !part.share.derived && !part.share.ofAnother ? part.share : [],
  );
  const sum = addShares(shares);
  if (sum === null) return parts;
  const left = sumExactly([100, -sum]);
  if (rest.length !== 1 || shares.length === 0 || shares.length < others.length || left < 0) return parts;
  const share: PartShare = {
    value: left,
    digits: Math.max(...shares.map(({ digits, fraction }) => (fraction ? 1 : digits))),
    ...(shares.some(({ status }) => status) && { status: 'approximate-about' as const }),
    derived: true,
    base: null,
    ofAnother: false,
    operands: shares,
  };
  return parts.map((part) => (rest.includes(part) ? { ...part, share } : part));
}
