import { unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { amountOf, labelOf, measureLabel, type Speaker } from './amounts.js';

/** What the report does not itemise, as a clause; nothing if it itemises all. */
export function remainderClause(
  speaker: Speaker,
  { measure, parts, itemised }: Breakdown,
): readonly string[] {
  const remainder = parts.find((part) => part.kind === 'remainder');
  if (!remainder) return [];
  const sum = amountOf(speaker, { value: itemised }, measure);
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
