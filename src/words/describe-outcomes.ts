import type { Named } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { measureLabel, statedAmount, type Wording } from './amounts.js';
import { largestAmong, largestParts, nothingAtAll, standsFor, wholePart } from './extremes.js';
import { remainderClause, unknownClause, withoutTotal } from './gaps.js';
import { stateShares } from './state-shares.js';
import { MAX_FIGURES, summaryOf, type Words } from './words.js';

/** The outcomes of most interest to readers, as concepts, in this order. */
const ASKED_FIRST = ['granted-in-full', 'granted-in-part', 'refused'] as const;

/**
 * Describes the outcomes: how many requests were granted in full, in part or refused; the largest class if it is
 * another; and the remainder.
 *
 * @param few Whether there are too few requests for percentages.
 */
export function describeOutcomes(wording: Wording, breakdown: Breakdown, few: boolean): Words {
  const { messages } = wording;
  const { measure, total, parts } = breakdown;
  const label = measureLabel(wording, measure);
  const known = total?.value == null ? null : statedAmount(wording, total, measure);
  const none = nothingAtAll(breakdown);
  const asked = ASKED_FIRST.flatMap((concept) => parts.filter((part) => standsFor(part, concept))).filter(
    (part) => part.figure.value !== null,
  );
  const granted = asked.find((part) => standsFor(part, 'granted-in-full'));
  const largest = largestParts(parts.filter((part) => part.kind !== 'remainder'));
  const larger = largest.some((part) => asked.includes(part)) ? [] : largest;
  const whole = wholePart(breakdown);
  const all = known !== null && granted !== undefined && granted === whole;
  const given = parts.filter(({ kind, figure }) => kind !== 'remainder' && figure.value !== null);
  // A few are all listed if none of these outcomes has a figure and no class is certainly the largest.
  const listed = asked.length > 0 || larger.length > 0 || given.length > MAX_FIGURES ? asked : given;
  const stated = stateShares(wording, breakdown, few);
  // What was granted, in full and in part.
  const headed = granted && !none ? asked.filter((part) => !standsFor(part, 'refused')) : [];
  const inHeading = headed.map((part) =>
    all ? { ...stated.name(part), share: null } : stated.ofTotal(part),
  );
  // A share in the heading is not repeated.
  const sharesInHeading = known !== null && inHeading.every(({ share }) => share) ? headed : [];
  const briefly = (part: Part): Named =>
    sharesInHeading.includes(part) ? { ...stated.name(part), share: null } : stated.name(part);
  return {
    heading: withoutTotal(breakdown) ? label : messages.outcomesHeading(label, known, inHeading),
    subjects: headed,
    summary: summaryOf(
      messages,
      [clauses()],
      [...unknownClause(wording, breakdown), ...remainderClause(wording, breakdown)],
    ),
  };

  function clauses(): readonly string[] {
    if (none) return [messages.nothing(label)];
    if (parts.length === 0) return [messages.notBrokenDown(label)];
    if (all) return [messages.allGranted(label, known, stated.name(granted))];
    if (granted?.figure.value === 0) {
      const others = asked
        .filter((part) => part !== granted)
        .map((part) => messages.named(stated.name(part)));
      return [messages.noneGranted(label, known, stated.name(granted)), ...others, ...more()];
    }
    return listed.length > 0 ? [messages.outcomes(label, known, listed.map(briefly)), ...more()] : more();
  }

  /** The largest class if not already described. */
  function more(): readonly string[] {
    const [first] = larger;
    if (!first) return [];
    if (larger.length === 1 && first.kind === 'other') return [messages.largestIsOther(stated.name(first))];
    const clause = messages.largest(larger.map(stated.name));
    const among = largestAmong(breakdown, larger);
    return [among === 'all' ? clause : messages.largestAmong(among, clause)];
  }
}
