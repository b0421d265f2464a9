import { unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, labelOf, measureLabel, type Speaker } from './amounts.js';

/** The remainder that the report does not itemise, as a part. */
export function remainderOf({ parts }: Breakdown): Part | undefined {
  return parts.find((part) => part.kind === 'remainder');
}

/** A clause on the remainder; none if the report itemises everything. */
export function remainderClause(speaker: Speaker, breakdown: Breakdown): readonly string[] {
  const { measure, itemised, vague } = breakdown;
  const remainder = remainderOf(breakdown);
  if (!remainder) return [];
  const sum = amountOf(speaker, { value: itemised, ...(vague && { status: vague }) }, measure);
  return [speaker.messages.notItemised(sum, amountOf(speaker, remainder.figure, measure))];
}

/**
 * Clauses on the figures that the report does not publish; none if it publishes all. “Not applicable” does not
 * count as unpublished.
 */
export function unknownClause(speaker: Speaker, { measure, total, parts }: Breakdown): readonly string[] {
  const { messages } = speaker;
  const labels = parts.filter((part) => unknown(part.figure)).map((part) => labelOf(speaker, part));
  return [
    ...((!total || unknown(total)) && measure.relation !== 'none'
      ? [messages.totalNotPublished(measureLabel(speaker, measure))]
      : []),
    ...(labels.length > 0 ? [messages.notPublished(labels)] : []),
  ];
}
