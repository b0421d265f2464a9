import type { Amount } from '../locale/messages.js';
import { sumExactly } from '../report/decimal.js';
import { approximate, type Figure, figureOf, boundStatus, unknown } from '../report/figure.js';
import type { ObservationKey } from '../report/report.js';
import { translate } from '../report/translate.js';
import { type Breakdown, groupsOf, largerParts } from '../statistics/breakdown.js';
import { sumShares } from '../statistics/sum-shares.js';
import { type Part, withDescendants } from '../statistics/part.js';
import { amountOf, labelOf, percentText, shortName, type Wording } from './amounts.js';
import { remainderClause, remainderOf } from './gaps.js';

/**
 * The notes of one breakdown: what is not itemised, contradictory, merged, approximate or annotated, and shares
 * that do not add up to 100.
 *
 * @param withShares Whether the chart shows shares.
 */
export function notesOf(wording: Wording, breakdown: Breakdown, withShares: boolean): readonly string[] {
  const { messages, report } = wording;
  const { measure, total, parts, itemised, vague } = breakdown;
  const amount = (value: number) => amountOf(wording, { value }, measure);
  const wholeOf = (figure: Figure): Amount => {
    const { bare, full } = amountOf(wording, figure, measure);
    const sign = figure.operands ? messages.derived : '';
    return { bare: bare + sign, full: full + sign };
  };
  // An excerpt has a note of its own.
  const remainder = report.excerpt ? undefined : remainderOf(breakdown);
  const inexact = parts.filter((part) => part.kind !== 'remainder' && approximate(part.figure.status));
  const missing = (of: readonly Part[]): readonly string[] => [
    ...new Set(
      of.flatMap((part) =>
        unknown(part.figure) ? labelOf(wording, part) : missingMembers(wording, part.figure),
      ),
    ),
  ];
  const suppressed = parts.every(({ figure }) => !unknown(figure) || figure.status === 'suppressed');
  const percent = (value: number | null) => (value === null ? null : percentText(value));
  const sums = withShares ? sumShares(breakdown) : null;

  return [
    ...(remainder && total
      ? [
          messages.remainderNote(
            amountOf(wording, { value: itemised, ...(vague && { status: vague }) }, measure),
            wholeOf(total),
            amountOf(wording, remainder.figure, measure),
            missing(parts).length > 0,
          ),
        ]
      : []),
    ...(remainder && missing(parts).length > 0
      ? [messages.remainderIncludes(missing(parts), suppressed)]
      : []),
    ...atLeastNotes(),
    ...excessNotes(breakdown),
    ...groupsOf(breakdown).flatMap((group) => {
      const label = shortName(wording, group.total?.key ?? { measure: measure.id });
      const notes = [
        ...excessNotes(group),
        ...(remainderOf(group) && !report.excerpt
          ? [messages.sentence(remainderClause(wording, group))]
          : []),
      ];
      return notes.map((note) => messages.noteOn(label, note));
    }),
    ...(sums && sums.all !== 100
      ? [messages.sharesNote(percent(sums.all) ?? '', percent(sums.printed), percent(sums.derived))]
      : []),
    ...(measure.relation === 'multi-label' && total && parts.length > 1 ? [messages.overlapNote] : []),
    ...(withShares ? shareBaseNotes(wording, breakdown) : []),
    ...parts
      .filter(({ code }) => (code?.mapsTo?.length ?? 0) > 1)
      .map((part) => messages.mergedNote(labelOf(wording, part))),
    ...(inexact.length > 0 ? [messages.approximateNote(inexact.map((part) => labelOf(wording, part)))] : []),
    ...parts.flatMap(({ figure }) =>
      figure.observation?.note
        ? [translate(figure.observation.note, messages.language, report.language)]
        : [],
    ),
  ];

  /** Contradictions of the total: by the sum of the classes or, if they may overlap, by each class. */
  function excessNotes(of: Breakdown): readonly string[] {
    if (!of.total) return [];
    const whole = of.total.value ?? 0;
    const shownTotal = wholeOf(of.total);
    const note = (value: number, figures: readonly Figure[], label?: string) => {
      const atLeast = (known: number) =>
        amountOf(wording, { value: known, ...boundStatus(figures) }, measure);
      return messages.excessNote(atLeast(value), shownTotal, atLeast(sumExactly([value, -whole])), label);
    };
    return [
      ...(of.short > 0 ? [messages.shortNote(amount(of.itemised), shownTotal, amount(of.short))] : []),
      ...(of.excess > 0
        ? [
            note(
              sumExactly([whole, of.excess]),
              of.parts.map(({ figure }) => figure),
            ),
          ]
        : []),
      ...largerParts(of).map((part) => note(part.figure.value ?? 0, [part.figure], labelOf(wording, part))),
    ];
  }

  /** One note for all sums with the same missing members. */
  function atLeastNotes(): readonly string[] {
    const alike = new Map<string, Part[]>();
    for (const part of withDescendants(parts)) {
      if (part.figure.status !== 'at-least') continue;
      const key = missing([part]).join();
      alike.set(key, [...(alike.get(key) ?? []), part]);
    }
    return [...alike.values()].map((of) =>
      messages.atLeastNote(
        of.map((part) => labelOf(wording, part)),
        missing(of),
      ),
    );
  }
}

/**
 * The members of a sum without a figure: a class or applicant that is entirely unknown, or one class of an applicant.
 */
function missingMembers(wording: Wording, figure: Figure, of = figure.key): readonly string[] {
  const { status, operands = [] } = figure;
  if (status !== 'at-least' && !unknown(figure)) return [];
  return operands.flatMap((operand) => {
    if (!unknown(operand) || operand.operands) return missingMembers(wording, operand, of);
    const { measure, category, applicant } = operand.key;
    const nothing = (key: ObservationKey) => (figureOf(wording.report, key)?.value ?? null) === null;
    const ofApplicant =
      category === of.category || (applicant !== of.applicant && nothing({ ...of, applicant }));
    const ofClass = applicant === of.applicant || (!ofApplicant && nothing({ ...of, category }));
    return wording.messages.line([
      ...(ofApplicant ? [] : [shortName(wording, { measure, category })]),
      ...(ofClass ? [] : [shortName(wording, { measure, applicant })]),
    ]);
  });
}

/** The base of printed shares whose base is not the total. */
function shareBaseNotes(wording: Wording, { total, parts }: Breakdown): readonly string[] {
  const [first] = parts.flatMap(({ share }) => share?.base ?? []);
  if (!total && first) return [wording.messages.sharesAreOf(shortName(wording, first.key))];
  const labels = new Map<string, string[]>();
  for (const part of withDescendants(parts)) {
    if (!part.share?.ofAnother || !part.share.base) continue;
    const base = shortName(wording, part.share.base.key);
    labels.set(base, [...(labels.get(base) ?? []), labelOf(wording, part)]);
  }
  return [...labels].map(([name, of]) => wording.messages.shareBaseNote(of, name));
}
