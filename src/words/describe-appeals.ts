import type { Block } from '../locale/messages.js';
import { type Breakdown, conceptsOf } from '../statistics/breakdown.js';
import { amountOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import { remainderClause } from './gaps.js';
import type { Words } from './words.js';

/**
 * What the appeals say, block by block: of how many cases, how many had which result.
 *
 * @param few Whether there are so few cases that no percentage is said.
 */
export function describeAppeals(speaker: Speaker, blocks: readonly Breakdown[], few: boolean): Words {
  const { messages } = speaker;
  const label = ({ measure }: Breakdown) => measureLabel(speaker, measure);
  const none = blocks.filter(({ total }) => total?.value === 0);
  const unknown = blocks.filter(({ total }) => total?.value == null);
  const some = blocks.filter(({ total }) => (total?.value ?? 0) !== 0);
  const told = some.map((block) => blockOf(speaker, block, few));

  const heading = () => {
    if (some.length === 0) return blocks.map(label).join(messages.listSeparator);
    return some.every(allUpheld) && unknown.length === 0
      ? messages.appealsAllUpheld(told)
      : messages.appealsHeading(told);
  };
  const clauses = [
    ...some.flatMap((block, index) => {
      const words = told[index];
      return words ? [messages.appealBlock(words), ...remainderClause(speaker, block)] : [];
    }),
    ...(none.length > 0 ? [messages.noCases(none.map(label))] : []),
    ...(unknown.length > 0 ? [messages.notPublished(unknown.map(label))] : []),
  ];
  return { heading: heading(), finding: messages.sentence(clauses) };
}

function blockOf(speaker: Speaker, block: Breakdown, few: boolean): Block {
  const { measure, total, parts } = block;
  return {
    label: measureLabel(speaker, measure),
    total: amountOf(speaker, total ?? { value: null }, measure),
    parts: parts
      .filter((part) => part.kind !== 'remainder' && (part.figure.value ?? 0) > 0)
      .map((part) => nameOf(speaker, block, part, !few)),
  };
}

function allUpheld({ total, parts }: Breakdown): boolean {
  const upheld = parts.find(({ code }) => code && conceptsOf(code).includes('upheld'));
  return upheld !== undefined && upheld.figure.value === total?.value;
}
