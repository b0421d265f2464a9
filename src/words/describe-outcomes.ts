import { type Breakdown, conceptsOf, type Part } from '../statistics/breakdown.js';
import { amountOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import { largestParts } from './extremes.js';
import { remainderClause, unknownClause } from './gaps.js';
import type { Words } from './words.js';

/** What a reader asks first of the outcomes, as concepts, in this order. */
const ASKED_FIRST = ['granted-in-full', 'granted-in-part', 'refused'] as const;

/**
 * What the outcomes say: granted in full, in part and refused of how many; the largest class where it is
 * another; and what the report does not itemise.
 */
export function describeOutcomes(speaker: Speaker, breakdown: Breakdown): Words {
  const { messages } = speaker;
  const { measure, total } = breakdown;
  const label = measureLabel(speaker, measure);
  const known = total?.value == null ? null : amountOf(speaker, total, measure);
  const granted = partOf(breakdown, ASKED_FIRST[0]);
  const sentences = [
    [...clausesOf(speaker, breakdown)],
    [...unknownClause(speaker, breakdown), ...remainderClause(speaker, breakdown)],
  ];
  return {
    heading: messages.outcomesHeading(
      label,
      known,
      granted?.figure.value != null ? nameOf(speaker, breakdown, granted) : null,
    ),
    finding: messages.paragraph(sentences.filter((clauses) => clauses.length > 0).map(messages.sentence)),
  };
}

function clausesOf(speaker: Speaker, breakdown: Breakdown): readonly string[] {
  const { messages } = speaker;
  const { measure, total, parts } = breakdown;
  const label = measureLabel(speaker, measure);
  if (total?.value === 0) return [messages.nothing(label)];

  const known = total?.value == null ? null : amountOf(speaker, total, measure);
  const [granted, ...others] = ASKED_FIRST.map((concept) => partOf(breakdown, concept));
  if (known && granted && granted.figure.value === total?.value) {
    return [messages.allGranted(label, known, nameOf(speaker, breakdown, granted))];
  }
  const asked = [granted, ...others].filter((part): part is Part => part?.figure.value != null);
  const [largest] = largestParts(parts.filter((part) => part.kind !== 'remainder'));
  const more = largest && !asked.includes(largest) ? [largestClause(speaker, breakdown, largest)] : [];
  if (granted?.figure.value === 0) {
    const rest = others.filter((part) => part?.figure.value != null) as readonly Part[];
    return [
      messages.noneGranted(label, known, nameOf(speaker, breakdown, granted)),
      ...rest.map((part) => messages.named(nameOf(speaker, breakdown, part))),
      ...more,
    ];
  }
  if (asked.length === 0) return more;
  return [
    messages.outcomes(
      label,
      known,
      asked.map((part) => nameOf(speaker, breakdown, part)),
    ),
    ...more,
  ];
}

function largestClause(speaker: Speaker, breakdown: Breakdown, part: Part): string {
  const name = nameOf(speaker, breakdown, part);
  return part.kind === 'other' ? speaker.messages.largestIsOther(name) : speaker.messages.largest([name]);
}

function partOf({ parts }: Breakdown, concept: string): Part | undefined {
  return parts.find(
    ({ code }) => code && conceptsOf(code).includes(concept) && conceptsOf(code).length === 1,
  );
}
