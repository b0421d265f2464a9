import { formatNumber } from '../locale/format-number.js';
import type { SumKind } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { sumShares } from '../statistics/sum-shares.js';
import { figureText, shareText, type Speaker } from '../words/amounts.js';
import { figureName } from '../words/figure-name.js';
import type { Sum } from './card.js';

/**
 * The numbers that the words about a breakdown add up: what is itemised, by how much that is too much, and the
 * shares that are shown.
 */
export function sumsOf(speaker: Speaker, breakdown: Breakdown, withShares: boolean): readonly Sum[] {
  const { total, parts, itemised, excess } = breakdown;
  const known = parts.filter((part) => part.kind !== 'remainder' && part.figure.value !== null);
  // What is itemised of a group is what is known of it.
  const counts = known
    .map(({ figure: { value, status } }) =>
      figureText(speaker, { value, ...(status && status !== 'at-least' && { status }) }),
    )
    .join(' + ');
  const short = parts.some((part) => part.kind === 'remainder') || excess > 0;
  const sums = withShares ? sumShares(breakdown) : null;
  const shares = (derived: boolean | null) =>
    parts
      .flatMap((part) => part.share ?? [])
      .filter((share) => derived === null || share.derived === derived)
      .map((share) => shareText(speaker, share))
      .join(' + ');
  const percent = (value: number) => `${formatNumber(value, 1)}%`;
  const name = figureName(speaker, breakdown.total?.key ?? { measure: breakdown.measure.id });
  const add = (kind: SumKind, formula: string, result: string): Sum => ({
    kind,
    of: name,
    text: result,
    formula: `${formula} = ${result}`,
  });
  return [
    ...(short && known.length > 1 ? [add('classes', counts, formatNumber(itemised))] : []),
    ...(excess > 0 && total
      ? [add('excess', `${formatNumber(itemised)} − ${figureText(speaker, total)}`, formatNumber(excess))]
      : []),
    ...(sums && sums.all !== 100
      ? [
          add('shares', shares(null), percent(sums.all)),
          ...(sums.printed !== null && sums.derived !== null
            ? [
                add('printed-shares', shares(false), percent(sums.printed)),
                add('derived-shares', shares(true), percent(sums.derived)),
              ].filter(({ formula }) => formula.includes(' + '))
            : []),
        ]
      : []),
  ];
}
