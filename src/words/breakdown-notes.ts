import { approximate, type Figure, unknown } from '../report/figure.js';
import { translate } from '../report/translate.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { sumShares } from '../statistics/sum-shares.js';
import { formatNumber } from '../locale/format-number.js';
import { type Part, withDescendants } from '../statistics/part.js';
import { amountOf, labelOf, shortName, type Speaker } from './amounts.js';

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
  const missing = (of: readonly Part[]): readonly string[] => [
    ...new Set(
      of.flatMap((part) =>
        unknown(part.figure) ? labelOf(speaker, part) : missingMembers(speaker, part.figure),
      ),
    ),
  ];
  const percent = (value: number | null) => (value === null ? null : `${formatNumber(value, 1)}%`);
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
    ...(remainder && missing(parts).length > 0 ? [messages.remainderIncludes(missing(parts))] : []),
    ...withDescendants(parts)
      .filter(({ figure }) => figure.status === 'at-least')
      .map((part) => messages.atLeastNote(labelOf(speaker, part), missing([part]))),
    ...(excess > 0 && total
      ? [messages.excessNote(amount(itemised), amountOf(speaker, total, measure), amount(excess))]
      : []),
    ...(sums && sums.all !== 100
      ? [messages.sharesNote(percent(sums.all) ?? '', percent(sums.printed), percent(sums.derived))]
      : []),
    ...(withShares ? shareBaseNotes(speaker, breakdown) : []),
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

/** The members of a sum that have no figure: by applicant where it is a sum of applicants, else by class. */
function missingMembers(speaker: Speaker, { key, status, operands = [] }: Figure): readonly string[] {
  if (status !== 'at-least') return [];
  return operands.flatMap((operand) => {
    if (!unknown(operand)) return missingMembers(speaker, operand);
    const { measure, category, applicant } = operand.key;
    return shortName(speaker, applicant === key.applicant ? { measure, category } : { measure, applicant });
  });
}

/** Of which figures the printed shares are that are of another than the total. */
function shareBaseNotes(speaker: Speaker, { total, parts }: Breakdown): readonly string[] {
  const [first] = parts.flatMap(({ share }) => share?.base ?? []);
  if (!total && first) return [speaker.messages.sharesAreOf(shortName(speaker, first.key))];
  const labels = new Map<string, string[]>();
  for (const part of withDescendants(parts)) {
    if (!part.share?.ofAnother || !part.share.base) continue;
    const base = shortName(speaker, part.share.base.key);
    labels.set(base, [...(labels.get(base) ?? []), labelOf(speaker, part)]);
  }
  return [...labels].map(([name, of]) => speaker.messages.shareBaseNote(of, name));
}
