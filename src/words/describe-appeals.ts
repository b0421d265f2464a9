import type { CaseBlock } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import type { Part } from '../statistics/part.js';
import { labelOf, measureLabel, nameOf, statedAmount, type Wording } from './amounts.js';
import { largestParts, nothingAtAll, standsFor, wholePart } from './extremes.js';
import { missingClauses, remainderClause, unknownClause } from './gaps.js';
import { stateShares } from './state-shares.js';
import { MAX_FIGURES, summaryOf, type Words } from './words.js';

/** The maximum number of blocks that a heading states, and of those that have a sentence each. */
const MAX_BLOCKS = 2;

/** A class of a block. */
interface Result {
  readonly block: Breakdown;
  readonly part: Part;
}

/**
 * Describes the appeals: in how many cases the authority was corrected, or how many cases there were, then the other
 * results. Of more than two blocks, the heading and the first sentence are about the first.
 *
 * @param few Whether there are too few cases for percentages.
 */
export function describeAppeals(wording: Wording, blocks: readonly Breakdown[], few: boolean): Words {
  const { messages } = wording;
  const label = ({ measure }: Breakdown) => measureLabel(wording, measure);
  const applies = ({ total }: Breakdown) => total?.status !== 'not-applicable';
  const none = blocks.filter(nothingAtAll).map(label);
  const untotalled = blocks.filter((block) => block.total?.value == null);
  const empty = untotalled.filter((block) => withCases(block).length === 0);
  const inapplicable = empty.filter((block) => !applies(block)).map(label);
  const unknown = empty.filter(applies).map((block) => ({
    label: label(block),
    figure: block.total ?? { value: null },
  }));
  const some = blocks.filter((block) => block.total?.value != null && !nothingAtAll(block));
  const upheld = some.length > 0 && some.every(allUpheld) && unknown.length === 0;
  const corrected = upheld ? [] : some.flatMap(correctedIn);
  const asked = some.length > MAX_BLOCKS ? some.slice(0, 1) : some;
  const answers = corrected.filter(({ block }) => asked.includes(block));
  const headed = answers.length === asked.length ? answers : [];
  const rest = blocks.filter(
    (block) => !nothingAtAll(block) && !empty.includes(block) && !(upheld && some.includes(block)),
  );
  const described = rest.length > MAX_BLOCKS ? rest.slice(0, headed.length > 0 ? 1 : MAX_FIGURES) : rest;
  return {
    heading: heading(),
    subjects: headed.map(({ part }) => part),
    summary: summaryOf(messages, news(), [
      ...(none.length > 0 && some.length > 0 ? [messages.noCases(none)] : []),
      ...(upheld ? [] : some)
        .filter((block) => !described.includes(block))
        .flatMap((block) => {
          const [first, ...others] = gapsOf(block);
          return first ? [messages.clauseOn(label(block), first), ...others] : [];
        }),
      ...missingClauses(wording, unknown),
      ...(inapplicable.length > 0 ? [messages.notApplicable(inapplicable)] : []),
    ]),
  };

  function heading(): string {
    if (some.length === 0)
      return none.length > 0 ? messages.noCases(none) : untotalled.map(label).join(messages.listSeparator);
    if (upheld) return messages.appealsAllUpheld(some.map((block) => named(block)));
    return headed.length > 0 ? stated(headed) : messages.appealsHeading(some.map((block) => named(block)));
  }

  function news(): readonly (readonly string[])[] {
    const most = rest.length > MAX_BLOCKS && headed.length === 0 ? 1 : MAX_FIGURES;
    const sentences = described.map((block) => results(block, most));
    const further = corrected.filter(({ block }) => !asked.includes(block)).slice(0, MAX_FIGURES);
    if (headed.length > 0 && further.length > 0) return [...sentences, [stated(further)]];
    return sentences.length > MAX_BLOCKS ? [sentences.flat()] : sentences;
  }

  /** The results of a block that the heading does not state; only the most frequent if there are more than `most`. */
  function results(block: Breakdown, most: number): readonly string[] {
    const found = withCases(block);
    const left = found.filter((part) => headed.every((one) => one.part !== part));
    const parts = left.length > 0 ? left : found;
    const [first] = [...largestParts(parts), ...parts];
    const shown = first && parts.length > most ? [first] : parts;
    const names = shown.map(stateShares(wording, block, few).name);
    if (block.total?.value == null)
      return [
        ...(applies(block) ? [messages.totalNotPublished(label(block))] : []),
        ...names.map(messages.appealResult),
      ];
    return [
      ...(block.excess > 0
        ? [messages.appealBlock(named(block)), ...names.map(messages.appealResult)]
        : [messages.appealBlock({ ...named(block), parts: names })]),
      ...gapsOf(block),
    ];
  }

  function gapsOf(block: Breakdown): readonly string[] {
    return [...unknownClause(wording, block), ...remainderClause(wording, block)];
  }

  function named(block: Breakdown): CaseBlock {
    const { measure, total } = block;
    return {
      label: label(block),
      total: statedAmount(wording, total ?? { value: null }, measure),
      parts: [],
    };
  }

  /** One result in several blocks. */
  function stated(of: readonly Result[]): string {
    const result = of[0] ? labelOf(wording, of[0].part) : '';
    return messages.appealResultHeading(
      result,
      of.map(({ block, part }) => ({
        ...named(block),
        amount: nameOf(wording, block, part, false).amount,
      })),
    );
  }
}

/** The class of cases in which the authority was corrected; none if the block contradicts itself. */
function correctedIn(block: Breakdown): readonly Result[] {
  const part = block.parts.find((one) => standsFor(one, 'corrected') && one.figure.value !== null);
  return part && block.excess === 0 ? [{ block, part }] : [];
}

function withCases({ parts }: Breakdown): readonly Part[] {
  return parts.filter((part) => part.kind !== 'remainder' && (part.figure.value ?? 0) > 0);
}

function allUpheld(block: Breakdown): boolean {
  return standsFor(wholePart(block), 'upheld');
}
