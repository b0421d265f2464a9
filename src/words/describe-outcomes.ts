import { type Breakdown, conceptsOf } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, measureLabel, type Speaker } from './amounts.js';
import { largestParts } from './extremes.js';
import { remainderClause, unknownClause } from './gaps.js';
import { tellShares } from './tell-shares.js';
import { paragraph, type Words } from './words.js';

/** What a reader asks first of the outcomes, as concepts, in this order. */
const ASKED_FIRST = ['granted-in-full', 'granted-in-part', 'refused'] as const;

/**
 * What the outcomes say: granted in full, in part and refused of how many; the largest class where it is
 * another; and what the report does not itemise.
 *
 * @param few Whether there are so few requests that no percentage is said.
 */
export function describeOutcomes(speaker: Speaker, breakdown: Breakdown, few: boolean): Words {
  const { messages } = speaker;
  const { measure, total, parts } = breakdown;
  const label = measureLabel(speaker, measure);
  const known = total?.value == null ? null : amountOf(speaker, total, measure);
  const asked = ASKED_FIRST.flatMap((concept) => partOf(breakdown, concept) ?? []).filter(published);
  const granted = asked.find((part) => part === partOf(breakdown, ASKED_FIRST[0]));
  const [largest] = largestParts(parts.filter((part) => part.kind !== 'remainder'));
  const larger = largest && !asked.includes(largest) && parts.every(published) ? largest : null;
  const telling = tellShares(speaker, breakdown, larger ? [...asked, larger] : asked, few);
  const all = known && granted && total?.value !== 0 && granted.figure.value === total?.value;
  return {
    heading: messages.outcomesHeading(
      label,
      known,
      granted && total?.value !== 0 ? telling.name(granted) : null,
    ),
    finding: paragraph(messages, [
      clauses(),
      [...unknownClause(speaker, breakdown), ...remainderClause(speaker, breakdown)],
      all || total?.value === 0 ? [] : telling.remark,
    ]),
  };

  function clauses(): readonly string[] {
    if (total?.value === 0) return [messages.nothing(label)];
    if (parts.length === 0) return [messages.notBrokenDown(label)];
    if (all) return [messages.allGranted(label, known, telling.name(granted))];
    const more = larger
      ? [
          larger.kind === 'other'
            ? messages.largestIsOther(telling.name(larger))
            : messages.largest([telling.name(larger)]),
        ]
      : [];
    if (granted?.figure.value === 0) {
      const others = asked
        .filter((part) => part !== granted)
        .map((part) => messages.named(telling.name(part)));
      return [messages.noneGranted(label, known, telling.name(granted)), ...others, ...more];
    }
    return asked.length > 0 ? [messages.outcomes(label, known, asked.map(telling.name)), ...more] : more;
  }
}

function published(part: Part): boolean {
  return part.figure.value !== null;
}

/** The class that stands for this concept and for no other. */
function partOf({ parts }: Breakdown, concept: string): Part | undefined {
  return parts.find(({ code }) => code && conceptsOf(code).length === 1 && conceptsOf(code)[0] === concept);
}
