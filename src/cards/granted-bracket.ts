import { sumExactly } from '../report/decimal.js';
import { type Figure, inexact } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { derivedShare } from '../statistics/shown-share.js';
import { DERIVED_SIGN, amountOf, shareText, type Wording } from '../words/amounts.js';
import { standsFor } from '../words/extremes.js';
import type { Bracket, StripPart, Sum } from './card.js';

/**
 * What was granted in full and in part together, as a bracket over the first two segments of a strip, with its formula.
 *
 * @param few Whether there are so few requests that no share is derived.
 * @returns null unless the report has both classes exactly, and the strip begins with them.
 */
export function grantedBracket(
  wording: Wording,
  { measure, total, parts }: Breakdown,
  strip: readonly StripPart[],
  few: boolean,
): { readonly bracket: Bracket; readonly sum: Sum } | null {
  const granted = (['granted-in-full', 'granted-in-part'] as const).flatMap((concept) =>
    parts.filter((part) => standsFor(part, concept)),
  );
  const last = strip[granted.length - 1];
  const first = strip.slice(0, granted.length);
  const begins = granted.every((part, place) => first[place]?.id.endsWith(`/${part.id}`));
  if (granted.length !== 2 || !last || !begins || !granted.every(exact)) return null;
  const value = sumExactly(granted.map(({ figure }) => figure.value ?? 0));
  const both: Figure = { key: { measure: measure.id }, value };
  const share = few || !total ? null : derivedShare(both, total);
  const { messages } = wording;
  const count = amountOf(wording, both, measure).bare;
  const counts = granted.map(({ figure }) => amountOf(wording, figure, measure).bare);
  return {
    bracket: {
      end: last.start + last.length,
      text: messages.granted(count + DERIVED_SIGN, share && shareText(wording, share) + DERIVED_SIGN),
      derived: messages.derived,
    },
    sum: { kind: 'granted', text: count, formula: `${counts.join(' + ')} = ${count}` },
  };
}

function exact({ figure: { value, status } }: Part): boolean {
  return value !== null && value > 0 && !inexact(status);
}
