import type { Block } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, measureLabel, nameOf, type Wording } from './amounts.js';
import { nothingAtAll, standsFor, wholePart } from './extremes.js';
import { missingClauses, remainderClause, unknownClause } from './gaps.js';
import { stateShares } from './state-shares.js';
import { paragraph, type Words } from './words.js';

/**
 * Describes the appeals, one sentence per block: the number of cases and of each result.
 *
 * @param few Whether there are too few cases for percentages.
 */
export function describeAppeals(wording: Wording, blocks: readonly Breakdown[], few: boolean): Words {
  const { messages } = wording;
  const label = ({ measure }: Breakdown) => measureLabel(wording, measure);
  const none = blocks.filter(nothingAtAll).map(label);
  const untotalled = blocks.filter((block) => block.total?.value == null);
  const empty = untotalled.filter((block) => withCases(block).length === 0);
  const applies = ({ total }: Breakdown) => total?.status !== 'not-applicable';
  const inapplicable = empty.filter((block) => !applies(block)).map(label);
  const unknown = empty.filter(applies).map((block) => ({
    label: label(block),
    figure: block.total ?? { value: null },
  }));
  const some = blocks.filter((block) => block.total?.value != null && !nothingAtAll(block));
  const summed = some.filter(({ total }) => total?.operands).map(label);
  const tellings = some.map((block) => stateShares(wording, block, withCases(block), few));
  const named = some.map((block, index): Block => {
    const { measure, total } = block;
    const parts = withCases(block).map((part) => tellings[index]?.name(part));
    return {
      label: label(block),
      total: amountOf(wording, total ?? { value: null }, measure),
      parts: parts.flatMap((part) => part ?? []),
    };
  });
  return {
    heading: heading(),
    finding: paragraph(messages, [
      ...named.map((block, index) => [
        ...((some[index]?.excess ?? 0) > 0
          ? [messages.appealBlock({ ...block, parts: [] }), ...block.parts.map(messages.appealResult)]
          : [messages.appealBlock(block)]),
        ...some
          .slice(index, index + 1)
          .flatMap((breakdown) => [
            ...unknownClause(wording, breakdown),
            ...remainderClause(wording, breakdown),
          ]),
      ]),
      none.length > 0 ? [messages.noCases(none)] : [],
      ...untotalled
        .filter((block) => withCases(block).length > 0)
        .map((block) => [
          ...(applies(block) ? [messages.totalNotPublished(label(block))] : []),
          ...withCases(block).map((part) => messages.appealResult(nameOf(wording, block, part, !few))),
        ]),
      missingClauses(wording, unknown),
      inapplicable.length > 0 ? [messages.notApplicable(inapplicable)] : [],
      summed.length > 0 ? [messages.countsAreDerived(summed)] : [],
      tellings.some(({ uniform }) => uniform) ? [messages.sharesAreDerived] : [],
    ]),
  };

  function heading(): string {
    if (some.length === 0)
      return none.length > 0 ? messages.noCases(none) : untotalled.map(label).join(messages.listSeparator);
    return some.every(allUpheld) && unknown.length === 0
      ? messages.appealsAllUpheld(named)
      : messages.appealsHeading(named);
  }
}

function withCases({ parts }: Breakdown): readonly Part[] {
  return parts.filter((part) => part.kind !== 'remainder' && (part.figure.value ?? 0) > 0);
}

function allUpheld(block: Breakdown): boolean {
  return standsFor(wholePart(block), 'upheld');
}
