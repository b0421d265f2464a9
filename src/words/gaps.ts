import { type Figure, unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, labelOf, measureLabel, type Wording } from './amounts.js';

/** Reasons for a missing figure that do not concern what the report publishes. */
const ELSEWHERE = /^(?:not-yet-known|unreadable|not-found)$/;

/** The remainder that the report does not itemise, as a part. */
export function remainderOf({ parts }: Breakdown): Part | undefined {
  return parts.find((part) => part.kind === 'remainder');
}

/** A clause about what the report does not itemise, or its contradiction; empty if it itemises everything. */
export function remainderClause(wording: Wording, breakdown: Breakdown): readonly string[] {
  const { measure, itemised, vague } = breakdown;
  const remainder = remainderOf(breakdown);
  if (breakdown.excess > 0 || breakdown.short > 0) return [wording.messages.contradictsItself];
  if (!remainder || wording.report.excerpt) return [];
  const sum = amountOf(wording, { value: itemised, ...(vague && { status: vague }) }, measure);
  return [wording.messages.notItemised(sum, amountOf(wording, remainder.figure, measure))];
}

/** Whether there is no total to mention: it is not applicable, or the classes have none. */
export function withoutTotal({ measure, total }: Breakdown): boolean {
  return total ? total.status === 'not-applicable' : measure.relation === 'none';
}

/**
 * Clauses about the figures that the report does not publish or suppresses. “Not applicable” is mentioned only if it
 * is all there is.
 */
export function unknownClause(wording: Wording, { measure, total, parts }: Breakdown): readonly string[] {
  const { messages } = wording;
  const label = measureLabel(wording, measure);
  const none = [...(total ? [total] : []), ...parts.map(({ figure }) => figure)];
  if (none.length > 0 && none.every(({ status }) => status === 'not-applicable'))
    return [messages.notApplicable([label])];
  // The report prints the share of these, and no figure.
  const shared = parts.filter(
    ({ figure, share }) => unknown(figure) && figure.status !== 'suppressed' && share?.derived === false,
  );
  return [
    ...(total && unknown(total) && ELSEWHERE.test(total.status ?? '')
      ? missingClauses(wording, [{ label, figure: total }])
      : (!total || unknown(total)) && measure.relation !== 'none'
        ? [messages.totalNotPublished(label)]
        : []),
    ...missingClauses(
      wording,
      parts
        .filter((part) => !shared.includes(part))
        .map((part) => ({ label: labelOf(wording, part), figure: part.figure })),
    ),
    ...(shared.length > 0 ? [messages.onlyShares(shared.map((part) => labelOf(wording, part)))] : []),
  ];
}

/** Clauses about the figures that are missing, by reason. */
export function missingClauses(
  { messages }: Wording,
  figures: readonly { readonly label: string; readonly figure: Pick<Figure, 'value' | 'status'> }[],
): readonly string[] {
  const reasons = ['not-published', 'suppressed', 'not-yet-known', 'unreadable', 'not-found'] as const;
  return reasons.flatMap((reason) => {
    const labels = figures
      .filter(
        ({ figure }) =>
          unknown(figure) && reason === (reasons.find((own) => own === figure.status) ?? reasons[0]),
      )
      .map(({ label }) => label);
    if (labels.length === 0) return [];
    if (reason === 'not-published') return [messages.notPublished(labels)];
    return [reason === 'suppressed' ? messages.suppressed(labels) : messages.missingFigures(reason, labels)];
  });
}
