import type { SumKind } from '../locale/messages.js';
import { sumExactly } from '../report/decimal.js';
import { type Figure, boundStatus } from '../report/figure.js';
import { type Breakdown, groupsOf, largerParts } from '../statistics/breakdown.js';
import { sumShares } from '../statistics/sum-shares.js';
import { percentText, shareText, sizedText, type Wording } from '../words/amounts.js';
import { figureName } from '../words/figure-name.js';
import type { Sum } from './card.js';

/** The sums in the text about a breakdown: the itemised figures, their excess, and the shares shown. */
export function sumsOf(wording: Wording, breakdown: Breakdown, withShares: boolean): readonly Sum[] {
  return [
    ...sumsOfOne(wording, breakdown, withShares),
    ...groupsOf(breakdown).flatMap((group) => sumsOfOne(wording, group, false)),
  ];
}

function sumsOfOne(wording: Wording, breakdown: Breakdown, withShares: boolean): readonly Sum[] {
  const { measure, total, parts, itemised, vague, excess, short } = breakdown;
  const text = ({ value, status }: Pick<Figure, 'value' | 'status'>) =>
    sizedText(wording, { key: { measure: measure.id }, value, ...(status && { status }) });
  const known = parts.filter((part) => part.kind !== 'remainder' && part.figure.value !== null);
  // Beside a remainder, a group is itemised as far as its figures are known.
  const atLeast = excess > 0 && !vague && known.some(({ figure }) => figure.status === 'at-least');
  const counts = known
    .map(({ figure: { value, status } }) =>
      text({ value, ...(status && (atLeast || status !== 'at-least') && { status }) }),
    )
    .join(' + ');
  const apart = parts.some((part) => part.kind === 'remainder') || excess > 0 || short > 0;
  const sums = withShares ? sumShares(breakdown) : null;
  const shares = (derived: boolean | null) =>
    parts
      .flatMap((part) => part.share ?? [])
      .filter((share) => derived === null || share.derived === derived)
      .map((share) => shareText(wording, share))
      .join(' + ');
  const name = figureName(wording, total?.key ?? { measure: measure.id });
  const add = (kind: SumKind, formula: string, result: string, of = name): Sum => ({
    kind,
    of,
    text: result,
    formula: `${formula} = ${result}`,
  });
  const whole = total?.value ?? 0;
  const over = (value: number, figures: readonly Figure[], of?: string) =>
    add(
      'excess',
      `${text({ value, ...boundStatus(figures) })} − ${text({ value: whole })}`,
      text({ value: sumExactly([value, -whole]), ...boundStatus(figures) }),
      of,
    );
  return [
    ...(apart && known.length > 1
      ? [
          add(
            'classes',
            counts,
            text({
              value: itemised,
              ...(vague ? { status: vague } : atLeast && { status: 'at-least' as const }),
            }),
          ),
        ]
      : []),
    ...(short > 0
      ? [add('short', `${text({ value: whole })} − ${text({ value: itemised })}`, text({ value: short }))]
      : []),
    ...(excess > 0
      ? [
          over(
            sumExactly([whole, excess]),
            parts.map(({ figure }) => figure),
          ),
        ]
      : []),
    ...largerParts(breakdown).map(({ figure }) =>
      over(figure.value ?? 0, [figure], figureName(wording, figure.key)),
    ),
    ...(sums && sums.all !== 100
      ? [
          add('shares', shares(null), percentText(sums.all)),
          ...(sums.printed !== null && sums.derived !== null
            ? [
                add('printed-shares', shares(false), percentText(sums.printed)),
                add('derived-shares', shares(true), percentText(sums.derived)),
              ].filter(({ formula }) => formula.includes(' + '))
            : []),
        ]
      : []),
  ];
}
