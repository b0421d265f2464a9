import type { Breakdown, Part } from '../statistics/breakdown.js';
import { amountOf, labelOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import { largestParts, smallestPart } from './extremes.js';
import { remainderClause, unknownClause } from './gaps.js';
import type { Words } from './words.js';

/**
 * What the disclosure categories say: how many in all, which named category is the largest and the smallest. A
 * catch-all is never called the largest category; where it is, that is said first.
 */
export function describeDisclosure(speaker: Speaker, breakdown: Breakdown): Words {
  const { messages } = speaker;
  const { measure, total, parts } = breakdown;
  const named = parts.filter((part) => part.kind === 'class');
  const largest = largestParts(named);
  const known = total?.value == null ? null : amountOf(speaker, total, measure);
  const only = largest.length === 1 && largest[0] ? largest[0] : null;
  return {
    heading: messages.disclosureHeading(known, only && labelOf(speaker, only)),
    finding: messages.paragraph(
      [
        clausesOf(speaker, breakdown, named, largest),
        [...unknownClause(speaker, breakdown), ...remainderClause(speaker, breakdown)],
      ]
        .filter((clauses) => clauses.length > 0)
        .map(messages.sentence),
    ),
  };
}

function clausesOf(
  speaker: Speaker,
  breakdown: Breakdown,
  named: readonly Part[],
  largest: readonly Part[],
): readonly string[] {
  const { messages } = speaker;
  const { total, measure, parts } = breakdown;
  if (total?.value === 0) return [messages.nothing(measureLabel(speaker, measure))];
  const [first] = largest;
  const other = parts.find((part) => part.kind === 'other');
  if (!first) return other?.figure.value ? [messages.largestIsOther(nameOf(speaker, breakdown, other))] : [];
  if (first.figure.value === total?.value) return [messages.onlyClass(nameOf(speaker, breakdown, first))];
  const clause = messages.largest(largest.map((part) => nameOf(speaker, breakdown, part)));
  const smallest = smallestPart(named);
  const least =
    smallest && largest.length < named.length
      ? [messages.smallest(nameOf(speaker, breakdown, smallest, false))]
      : [];
  if (other && (other.figure.value ?? 0) > (first.figure.value ?? 0)) {
    return [
      messages.largestIsOther(nameOf(speaker, breakdown, other)),
      messages.amongNamed(clause),
      ...least,
    ];
  }
  return [clause, ...least];
}
