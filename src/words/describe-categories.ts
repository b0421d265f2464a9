import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, labelOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import { largestParts, smallestPart } from './extremes.js';
import { remainderClause, unknownClause } from './gaps.js';
import { tellShares } from './tell-shares.js';
import { paragraph, type Words } from './words.js';

/**
 * What categories say: how many in all, which named category is the largest and the smallest. A
 * catch-all is never called the largest category; where it is, that is said first. Where a category is not
 * published, nothing is called the smallest, and the largest only among those that are.
 *
 * @param few Whether there are so few items that no percentage is said.
 */
export function describeCategories(speaker: Speaker, breakdown: Breakdown, few: boolean): Words {
  const { messages } = speaker;
  const { measure, total, parts } = breakdown;
  const named = parts.filter((part) => part.kind === 'class');
  const unknown = parts.some((part) => part.figure.value === null);
  const largest = largestParts(named);
  const [first, second] = largest;
  const leader =
    first && !second && !unknown && first.figure.value !== total?.value ? labelOf(speaker, first) : null;
  const other = parts.find((part) => part.kind === 'other');
  const otherLeads =
    other !== undefined && (other.figure.value ?? 0) > (first?.figure.value ?? 0) ? other : null;
  const known = total?.value == null ? null : amountOf(speaker, total, measure);
  const telling = tellShares(speaker, breakdown, [...largest, ...(otherLeads ? [otherLeads] : [])], few);
  return {
    heading: messages.largestHeading(measureLabel(speaker, measure), known, leader),
    finding: paragraph(messages, [
      clauses(),
      [...unknownClause(speaker, breakdown), ...remainderClause(speaker, breakdown)],
      total?.value ? telling.remark : [],
    ]),
  };

  function clauses(): readonly string[] {
    if (total?.value === 0) return [messages.nothing(measureLabel(speaker, measure))];
    if (parts.length === 0) return [messages.notBrokenDown(measureLabel(speaker, measure))];
    const preface = otherLeads ? [messages.largestIsOther(telling.name(otherLeads))] : [];
    if (!first) return preface;
    if (first.figure.value === total?.value) return [messages.onlyClass(telling.name(first))];
    const clause = messages.largest(largest.map(telling.name));
    return [...preface, otherLeads || unknown ? messages.amongNamed(clause) : clause, ...least(named)];
  }

  function least(classes: readonly Part[]): readonly string[] {
    const smallest = unknown || largest.length === classes.length ? null : smallestPart(classes);
    const lessThanNamed = smallest && other && (other.figure.value ?? 0) < (smallest.figure.value ?? 0);
    return smallest && !lessThanNamed ? [messages.smallest(nameOf(speaker, breakdown, smallest, false))] : [];
  }
}
