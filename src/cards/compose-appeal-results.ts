import { barFractions } from '../marks/bar-fractions.js';
import { unitGroups } from '../marks/unit-groups.js';
import type { Breakdown, Part } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderParts } from '../statistics/order-parts.js';
import { amountOf, measureLabel, unitText } from '../words/amounts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { describeAppeals } from '../words/describe-appeals.js';
import type { Mark } from './card.js';
import { derivedNotes, rowOf, shareColumn } from './card-rows.js';
import { breakdownsOf, type ComposeCard, composeCard, speakerOf } from './compose-card.js';

/**
 * Administrative reconsideration and litigation, by result: one mark a case where each block has few; otherwise
 * bars of all the blocks on one scale. A block without cases is a sentence.
 */
export const composeAppealResults: ComposeCard = (report, { language, order, variant }) => {
  const blocks = breakdownsOf(report, 'reconsideration', 'litigation');
  const [first] = blocks;
  if (!first) return null;
  const speaker = speakerOf(report, language);
  const { messages } = speaker;
  const few = fewCases(blocks);
  const drawn = blocks
    .filter(({ total, parts }) => total?.value !== 0 && parts.length > 0)
    .map((block) => ({ ...block, parts: orderParts(block.parts, order) }));
  const parts = drawn.flatMap((block) => block.parts);
  const shares = shareColumn(parts, few);
  const asUnits = few && variant !== 'bars';
  const marks = marksOf(parts, asUnits);
  const groups = drawn.map((block) => ({
    id: block.measure.id,
    label: blockLabel(block),
    rows: block.parts.map((part) => rowOf(speaker, part, marks.get(part) ?? null, shares, few)),
    total: null,
  }));
  const unit = unitText(speaker, first.measure);

  return composeCard(
    speaker,
    describeAppeals(speaker, blocks, few),
    {
      measures: blocks,
      remarks: [
        messages.byAppealResult,
        asUnits && drawn.length > 0 ? messages.eachMarkOneCase(unit) : messages.unitNote(unit),
      ],
    },
    {
      columns: {
        label: messages.result,
        count: messages.count(unit),
        share: shares === 'none' ? null : shares === 'derived' ? messages.shareDerived : messages.share,
      },
      strip: null,
      groups,
      notes: [
        ...drawn.flatMap((block) =>
          notesOf(speaker, block, shares !== 'none' && !few).map((note) =>
            drawn.length > 1 ? messages.noteOn(measureLabel(speaker, block.measure), note) : note,
          ),
        ),
        ...derivedNotes(speaker, groups, shares),
      ],
    },
  );

  function blockLabel({ measure, total }: Breakdown): string {
    const amount = amountOf(speaker, total ?? { value: null }, measure);
    return `${measureLabel(speaker, measure)} ${amount.full}`;
  }
};

function marksOf(parts: readonly Part[], asUnits: boolean): ReadonlyMap<Part, Mark> {
  const values = parts.map((part) => part.figure.value);
  const fractions = barFractions(values);
  return new Map(
    parts.flatMap((part, index): readonly (readonly [Part, Mark])[] => {
      const fraction = fractions[index];
      if (fraction == null) return [];
      return [
        [
          part,
          asUnits ? { type: 'units', groups: unitGroups(values[index] ?? 0) } : { type: 'bar', fraction },
        ],
      ];
    }),
  );
}
