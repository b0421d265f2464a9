import { unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { amountOf, labelOf, measureLabel, nameOf, type Wording } from './amounts.js';
import {
  falling,
  largestAmong,
  largestParts,
  nothingAtAll,
  smallestPart,
  surelyLarger,
  wholePart,
} from './extremes.js';
import { remainderClause, unknownClause, withoutTotal } from './gaps.js';
import { stateShares } from './state-shares.js';
import { paragraph, type Words } from './words.js';

/**
 * What categories say: how many in all, which named category is the largest and the smallest. A
 * catch-all is never called the largest category; where it may be, that is said first. Where a category is not
 * published, the largest is one of those that have a figure; where what is not itemised may be as large, of those that are
 * named. Where it is not certain which is the largest, each is told.
 *
 * @param few Whether there are too few items for percentages.
 */
export function describeCategories(wording: Wording, breakdown: Breakdown, few: boolean): Words {
  const { messages } = wording;
  const { measure, total, parts } = breakdown;
  const label = measureLabel(wording, measure);
  const named = parts.filter((part) => part.kind === 'class');
  const largest = largestParts(named);
  const [first, second] = largest;
  const other = parts.find((part) => part.kind === 'other');
  const whole = wholePart(breakdown);
  const among = largestAmong(breakdown, largest);
  const otherLeads =
    other && other.figure.value && !parts.some(falling) && !(first && surelyLarger(first, other))
      ? other
      : null;
  const leads = first && !second && among === 'all' && !whole;
  // Without a largest, or where a figure that is given may be larger than the largest of those that are.
  const listed =
    whole ||
    parts.some(falling) ||
    !named.some(({ figure }) => figure.value) ||
    (first && !(otherLeads && among === 'given'))
      ? []
      : parts.filter(({ kind, figure }) => kind !== 'remainder' && figure.value !== null);
  const known = total?.value == null ? null : amountOf(wording, total, measure);
  const told = listed.length > 0 ? listed : [...largest, ...(otherLeads ? [otherLeads] : [])];
  const telling = stateShares(wording, breakdown, told, few);
  return {
    heading: withoutTotal(breakdown)
      ? label
      : messages.largestHeading(label, known, leads ? labelOf(wording, first) : null),
    finding: paragraph(messages, [
      clauses(),
      [...unknownClause(wording, breakdown), ...remainderClause(wording, breakdown)],
      nothingAtAll(breakdown) ? [] : telling.remark,
    ]),
  };

  function clauses(): readonly string[] {
    if (nothingAtAll(breakdown)) return [messages.nothing(label)];
    if (parts.length === 0) return [messages.notBrokenDown(label)];
    if (listed.length > 0) return [messages.outcomes(label, known, listed.map(telling.name))];
    if (whole?.kind === 'class') return [messages.onlyClass(telling.name(whole))];
    const preface = otherLeads ? [messages.largestIsOther(telling.name(otherLeads))] : [];
    if (!first) return preface;
    const clause = messages.largest(largest.map(telling.name));
    return [...preface, among === 'all' ? clause : messages.largestAmong(among, clause), ...smallestClause()];
  }

  function smallestClause(): readonly string[] {
    const open = parts.some(({ figure }) => unknown(figure) || figure.status === 'at-least');
    const smallest = open || largest.length === named.length ? null : smallestPart(named);
    const surely = smallest && (other?.figure.value == null || surelyLarger(other, smallest));
    return surely ? [messages.smallest(nameOf(wording, breakdown, smallest, false))] : [];
  }
}
