import { approximate } from '../report/figure.js';
import { translate } from '../report/translate.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { sumShares } from '../statistics/sum-shares.js';
import { amountOf, labelOf, type Speaker, shareText } from './amounts.js';

/**
 * What a reader must know of one breakdown: what is not itemised, what contradicts itself, what is merged,
 * approximate or annotated, and shares that do not add up to 100.
 *
 * @param withShares Whether the chart shows shares.
 */
export function notesOf(speaker: Speaker, breakdown: Breakdown, withShares: boolean): readonly string[] {
  const { messages, report } = speaker;
  const { measure, total, parts, itemised, excess } = breakdown;
  const amount = (value: number) => amountOf(speaker, { value }, measure);
  const remainder = parts.find((part) => part.kind === 'remainder');
  const inexact = parts.filter((part) => part.kind !== 'remainder' && approximate(part.figure.status));
  const unknown = parts.filter((part) => part.figure.value === null).map((part) => labelOf(speaker, part));
  const percent = (value: number | null) =>
    value === null ? null : shareText(speaker, { value, digits: 1, derived: true });
  const sums = withShares ? sumShares(breakdown) : null;

  return [
    ...(remainder && total
      ? [
          messages.remainderNote(
            amount(itemised),
            amountOf(speaker, total, measure),
            amountOf(speaker, remainder.figure, measure),
          ),
        ]
      : []),
    ...(remainder && unknown.length > 0 ? [messages.remainderIncludes(unknown)] : []),
    ...(excess > 0 && total
      ? [messages.excessNote(amount(itemised), amountOf(speaker, total, measure), amount(excess))]
      : []),
    ...(sums && sums.all !== 100
      ? [messages.sharesNote(percent(sums.all) ?? '', percent(sums.printed), percent(sums.derived))]
      : []),
    ...parts
      .filter(({ code }) => (code?.mapsTo?.length ?? 0) > 1)
      .map((part) => messages.mergedNote(labelOf(speaker, part))),
    ...(inexact.length > 0 ? [messages.approximateNote(inexact.map((part) => labelOf(speaker, part)))] : []),
    ...parts.flatMap(({ figure }) =>
      figure.observation?.note
        ? [translate(figure.observation.note, messages.language, report.language)]
        : [],
    ),
  ];
}
