import { unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { amountOf, labelOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import { falling, largestParts, nothingAtAll, outdone, smallestPart, wholePart } from './extremes.js';
import { remainderClause, unknownClause } from './gaps.js';
import { tellShares } from './tell-shares.js';
import { paragraph, type Words } from './words.js';

/**
 * Describes the categories: the total, and the largest and smallest named category. A catch-all is never called the
 * largest category; if it is the largest, that is stated first. If a category is not published, or the remainder is
 * as large, the largest is described as one of the named categories.
 *
 * @param few Whether there are too few items for percentages.
 */
export function describeCategories(speaker: Speaker, breakdown: Breakdown, few: boolean): Words {
  const { messages } = speaker;
  const { measure, total, parts } = breakdown;
  const label = measureLabel(speaker, measure);
  const named = parts.filter((part) => part.kind === 'class');
  const largest = largestParts(named);
  const [first, second] = largest;
  const other = parts.find((part) => part.kind === 'other');
  const otherLeads =
    other && !parts.some(falling) && (other.figure.value ?? 0) > (first?.figure.value ?? 0) ? other : null;
  const doubtful = otherLeads !== null || outdone(breakdown, largest);
  const whole = wholePart(breakdown);
  const leads = first && !second && !doubtful && !whole;
  const known = total?.value == null ? null : amountOf(speaker, total, measure);
  // “Not applicable” is not the same as an unpublished total.
  const amount = total?.status === 'not-applicable' ? amountOf(speaker, total, measure) : known;
  const telling = tellShares(speaker, breakdown, [...largest, ...(otherLeads ? [otherLeads] : [])], few);
  return {
    heading: messages.largestHeading(label, amount, leads ? labelOf(speaker, first) : null),
    finding: paragraph(messages, [
      clauses(),
      [...unknownClause(speaker, breakdown), ...remainderClause(speaker, breakdown)],
      nothingAtAll(breakdown) ? [] : telling.remark,
    ]),
  };

  function clauses(): readonly string[] {
    if (nothingAtAll(breakdown)) return [messages.nothing(label)];
    if (parts.length === 0) return [messages.notBrokenDown(label)];
    const preface = otherLeads ? [messages.largestIsOther(telling.name(otherLeads))] : [];
    if (!first) return preface;
    if (first === whole) return [messages.onlyClass(telling.name(first))];
    const clause = messages.largest(largest.map(telling.name));
    return [...preface, doubtful ? messages.amongNamed(clause) : clause, ...smallestClause()];
  }

  function smallestClause(): readonly string[] {
    const open = parts.some(({ figure }) => unknown(figure) || figure.status === 'at-least');
    const smallest = open || largest.length === named.length ? null : smallestPart(named);
    const lessThanNamed = smallest && other && (other.figure.value ?? 0) < (smallest.figure.value ?? 0);
    return smallest && !lessThanNamed ? [messages.smallest(nameOf(speaker, breakdown, smallest, false))] : [];
  }
}
