import { unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, labelOf, measureLabel, type Speaker } from './amounts.js';

/** What the report does not itemise, as a part of its own. */
export function remainderOf({ parts }: Breakdown): Part | undefined {
  return parts.find((part) => part.kind === 'remainder');
}

/** What the report does not itemise, or that it contradicts itself, as a clause; nothing if it itemises all. */
export function remainderClause(speaker: Speaker, breakdown: Breakdown): readonly string[] {
  const { measure, itemised, vague } = breakdown;
  const remainder = remainderOf(breakdown);
  if (breakdown.excess > 0 || breakdown.short > 0) return [speaker.messages.contradictsItself];
  if (!remainder) return [];
  const sum = amountOf(speaker, { value: itemised, ...(vague && { status: vague }) }, measure);
  return [speaker.messages.notItemised(sum, amountOf(speaker, remainder.figure, measure))];
}

/** Which figures the report does not publish; “not applicable” is no such figure, as clauses; nothing if it publishes all. */
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
