import type { CaseBlock } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { amountOf, labelOf, measureLabel, nameOf, type Wording } from './amounts.js';
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
  const upheld = some.length > 0 && some.every(allUpheld) && unknown.length === 0;
  const corrected = upheld ? [] : correctedIn(some);
  const named = some.map((block): CaseBlock => {
    const { measure, total } = block;
    const parts = withCases(block);
    // A number in the heading is not repeated.
    const left = parts.filter((part) => corrected.every((one) => one.part !== part));
    const shown = left.length > 0 ? left : parts;
    return {
      label: label(block),
      total: amountOf(wording, total ?? { value: null }, measure),
      parts: shown.map(stateShares(wording, block, shown, few).name),
    };
  });
  return {
    heading: heading(),
    subjects: corrected.map(({ part }) => part),
    summary: paragraph(messages, [
      ...(upheld ? [] : named).map((block, index) => [
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
    ]),
  };

  function heading(): string {
    if (some.length === 0)
      return none.length > 0 ? messages.noCases(none) : untotalled.map(label).join(messages.listSeparator);
    if (upheld) return messages.appealsAllUpheld(named);
    const [first] = corrected;
    return first
      ? messages.appealResultHeading(
          labelOf(wording, first.part),
          corrected.map(({ block, part }) => ({
            label: label(block),
            total: amountOf(wording, block.total ?? { value: null }, block.measure),
            amount: nameOf(wording, block, part, false).amount,
          })),
        )
      : messages.appealsHeading(named);
  }
}

/**
 * The classes of cases in which the authority was corrected, if every block has one; of more than two blocks, only that
 * of the first.
 */
function correctedIn(blocks: readonly Breakdown[]): readonly { block: Breakdown; part: Part }[] {
  const headed = blocks.length > 2 ? blocks.slice(0, 1) : blocks;
  const found = headed.flatMap((block) => {
    const part = block.parts.find((one) => standsFor(one, 'corrected') && one.figure.value !== null);
    return part && block.excess === 0 ? { block, part } : [];
  });
  return found.length === headed.length ? found : [];
}

function withCases({ parts }: Breakdown): readonly Part[] {
  return parts.filter((part) => part.kind !== 'remainder' && (part.figure.value ?? 0) > 0);
}

function allUpheld(block: Breakdown): boolean {
  return standsFor(wholePart(block), 'upheld');
}
