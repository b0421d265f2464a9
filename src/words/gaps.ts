import { type Figure, unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, labelOf, measureLabel, type Wording } from './amounts.js';

/** The remainder that the report does not itemise, as a part. */
export function remainderOf({ parts }: Breakdown): Part | undefined {
  return parts.find((part) => part.kind === 'remainder');
}

/** What the report does not itemise, or that it contradicts itself, as a clause; nothing if it itemises all. */
export function remainderClause(wording: Wording, breakdown: Breakdown): readonly string[] {
  const { measure, itemised, vague } = breakdown;
  const remainder = remainderOf(breakdown);
  if (breakdown.excess > 0 || breakdown.short > 0) return [wording.messages.contradictsItself];
  if (!remainder) return [];
  const sum = amountOf(wording, { value: itemised, ...(vague && { status: vague }) }, measure);
  return [wording.messages.notItemised(sum, amountOf(wording, remainder.figure, measure))];
}

/** Whether there is no total to tell of: it does not apply, or classes without one stand side by side. */
export function withoutTotal({ measure, total }: Breakdown): boolean {
  return total ? total.status === 'not-applicable' : measure.relation === 'none';
}

/** Which figures the report does not publish, or suppresses, as clauses; “not applicable” is no such figure, but said where it is all. */
export function unknownClause(wording: Wording, { measure, total, parts }: Breakdown): readonly string[] {
  const { messages } = wording;
  const label = measureLabel(wording, measure);
  const none = [...(total ? [total] : []), ...parts.map(({ figure }) => figure)];
  if (none.length > 0 && none.every(({ status }) => status === 'not-applicable'))
    return [messages.notApplicable([label])];
  // Of these the report prints the share, and no figure.
  const shared = parts.filter(
    ({ figure, share }) => unknown(figure) && figure.status !== 'suppressed' && share?.derived === false,
  );
  return [
    ...((!total || unknown(total)) && measure.relation !== 'none' ? [messages.totalNotPublished(label)] : []),
    ...missingClauses(
      wording,
      parts
        .filter((part) => !shared.includes(part))
        .map((part) => ({ label: labelOf(wording, part), figure: part.figure })),
    ),
    ...(shared.length > 0 ? [messages.onlyShares(shared.map((part) => labelOf(wording, part)))] : []),
  ];
}

/** Which of these figures the report does not publish, and which it suppresses. */
export function missingClauses(
  { messages }: Wording,
  figures: readonly { readonly label: string; readonly figure: Pick<Figure, 'value' | 'status'> }[],
): readonly string[] {
  const labels = (suppressed: boolean) =>
    figures
      .filter(({ figure }) => unknown(figure) && (figure.status === 'suppressed') === suppressed)
      .map(({ label }) => label);
  const [blank, hidden] = [labels(false), labels(true)];
  return [
    ...(blank.length > 0 ? [messages.notPublished(blank)] : []),
    ...(hidden.length > 0 ? [messages.suppressed(hidden)] : []),
  ];
}
