import { descending, sort } from 'd3';
import { unknown } from '../report/figure.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { measureLabel, nameOf, statedAmount, type Wording } from './amounts.js';
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
import { MAX_FIGURES, summaryOf, type Words } from './words.js';

/**
 * Describes the categories: the total, and the largest and smallest named categories. A catch-all is never called the
 * largest category; if it may be the largest, it comes first. If a category is not published, the largest is among
 * those with a figure; if the remainder may be as large, among those that are named. If it is uncertain which is the
 * largest, a few categories are all listed.
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
  // If no category is certainly the largest, or if the catch-all may be larger and a figure is unknown.
  const uncertain =
    whole ||
    parts.some(falling) ||
    !named.some(({ figure }) => figure.value) ||
    (first && !(otherLeads && among === 'given'))
      ? []
      : parts.filter(({ kind, figure }) => kind !== 'remainder' && figure.value !== null);
  const known = total?.value == null ? null : statedAmount(wording, total, measure);
  const listed = uncertain.length > MAX_FIGURES ? [] : uncertain;
  const stated = stateShares(wording, breakdown, few);
  const inHeading = leads ? stated.ofTotal(first) : null;
  return {
    heading: withoutTotal(breakdown) ? label : messages.largestHeading(label, known, inHeading),
    subjects: leads ? [first] : [],
    summary: summaryOf(
      messages,
      [clauses()],
      [...unknownClause(wording, breakdown), ...remainderClause(wording, breakdown)],
    ),
  };

  function clauses(): readonly string[] {
    if (nothingAtAll(breakdown)) return [messages.nothing(label)];
    if (parts.length === 0) return [messages.notBrokenDown(label)];
    if (listed.length > 0) return [messages.outcomes(label, known, listed.map(stated.name))];
    if (whole?.kind === 'class') return [messages.onlyClass(stated.name(whole))];
    const preface = otherLeads ? [messages.largestIsOther(stated.name(otherLeads))] : [];
    if (!first) return preface;
    // The heading states the largest, with its share; the two after it are news.
    if (known && inHeading?.share) return next();
    const clause = messages.largest(largest.map(stated.name));
    return [...preface, among === 'all' ? clause : messages.largestAmong(among, clause), ...smallestClause()];
  }

  function next(): readonly string[] {
    const below = parts.filter(
      (part) => part !== first && part.kind !== 'remainder' && (part.figure.value ?? 0) > 0,
    );
    const following = sort(below, (a, b) => descending(a.figure.value ?? 0, b.figure.value ?? 0)).slice(0, 2);
    if (following.length === 0) return [];
    return [messages.figures(following.map((part) => nameOf(wording, breakdown, part, false)))];
  }

  function smallestClause(): readonly string[] {
    const open = parts.some(({ figure }) => unknown(figure) || figure.status === 'at-least');
    const smallest = open || largest.length === named.length ? null : smallestPart(named);
    const surely = smallest && (other?.figure.value == null || surelyLarger(other, smallest));
    return surely ? [messages.smallest(nameOf(wording, breakdown, smallest, false))] : [];
  }
}
