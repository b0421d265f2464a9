import type { Breakdown } from '../statistics/breakdown.js';
import { amountOf, measureLabel, type Wording } from './amounts.js';
import { largestAmong, largestParts, nothingAtAll, standsFor, wholePart } from './extremes.js';
import { remainderClause, unknownClause, withoutTotal } from './gaps.js';
import { stateShares } from './state-shares.js';
import { paragraph, type Words } from './words.js';

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
  const known = total?.value == null ? null : amountOf(wording, total, measure);
  const none = nothingAtAll(breakdown);
  const asked = ASKED_FIRST.flatMap((concept) => parts.filter((part) => standsFor(part, concept))).filter(
    (part) => part.figure.value !== null,
  );
  const granted = asked.find((part) => standsFor(part, 'granted-in-full'));
  const largest = largestParts(parts.filter((part) => part.kind !== 'remainder'));
  const larger = largest.some((part) => asked.includes(part)) ? [] : largest;
  const whole = wholePart(breakdown);
  const all = known !== null && granted !== undefined && granted === whole;
  // Where nothing is asked first and it is not certain which is the largest, each is told.
  const listed =
    asked.length > 0 || larger.length > 0
      ? asked
      : parts.filter(({ kind, figure }) => kind !== 'remainder' && figure.value !== null);
  const telling = stateShares(wording, breakdown, [...listed, ...larger], few);
  return {
    heading: withoutTotal(breakdown)
      ? label
      : messages.outcomesHeading(label, known, granted && !none ? telling.name(granted) : null),
    finding: paragraph(messages, [
      clauses(),
      [...unknownClause(wording, breakdown), ...remainderClause(wording, breakdown)],
      all || none ? [] : telling.remark,
    ]),
  };

  function clauses(): readonly string[] {
    if (none) return [messages.nothing(label)];
    if (parts.length === 0) return [messages.notBrokenDown(label)];
    if (all) return [messages.allGranted(label, known, telling.name(granted))];
    if (granted?.figure.value === 0) {
      const others = asked
        .filter((part) => part !== granted)
        .map((part) => messages.named(telling.name(part)));
      return [messages.noneGranted(label, known, telling.name(granted)), ...others, ...more()];
    }
    return listed.length > 0
      ? [messages.outcomes(label, known, listed.map(telling.name)), ...more()]
      : more();
  }

  /** The largest class if not already described. */
  function more(): readonly string[] {
    const [first] = larger;
    if (!first) return [];
    if (larger.length === 1 && first.kind === 'other') return [messages.largestIsOther(telling.name(first))];
    const clause = messages.largest(larger.map(telling.name));
    const among = largestAmong(breakdown, larger);
    return [among === 'all' ? clause : messages.largestAmong(among, clause)];
  }
}
