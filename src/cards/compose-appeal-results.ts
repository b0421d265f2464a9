import { type RowBlock, rowsOf, shareColumn } from '../table/lay-out-parts.js';
import { unitGroups } from '../marks/unit-groups.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderAlike } from '../statistics/order-parts.js';
import type { Part } from '../statistics/part.js';
import { countHeading, amountOf, measureLabel, unitText, unitRemark } from '../words/amounts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { nothingAtAll } from '../words/extremes.js';
import { describeAppeals } from '../words/describe-appeals.js';
import { barMarks, countsOf } from './bar-marks.js';
import { lineOf, type Mark } from '../table/table.js';
import { derivedNotes, derivedSign, shareHeading } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';

/**
 * Administrative reconsideration and litigation, by result: one mark a case where each block has few; otherwise
 * bars of all the blocks on one scale. A block without cases is a sentence.
 */
export const composeAppealResults: ComposeCard = (report, { messages, order, variant }) => {
  const blocks = breakdownsOf(report, 'reconsideration', 'litigation');
  const [first] = blocks;
  if (!first) return null;
  const wording = { messages, report };
  const few = fewCases(blocks);
  const drawn = orderAlike(
    blocks.filter((block) => !nothingAtAll(block) && block.parts.length > 0),
    order,
  );
  const parts = drawn.flatMap((block) => block.parts);
  const shares = shareColumn(parts, few);
  const asUnits = few && variant !== 'bars';
  const bars = barMarks(...drawn.map(countsOf));
  const markOf = (part: Part): Mark | null => {
    const bar = bars.get(part) ?? null;
    return bar && asUnits ? { type: 'units', groups: unitGroups(part.figure.value ?? 0) } : bar;
  };
  const groups = drawn.map((block): RowBlock => ({
    id: block.measure.id,
    label: blockLabel(block),
    rows: rowsOf(wording, block.parts, block.total, { shares, few }, markOf),
    total: null,
  }));
  const drawsUnits = groups.some(({ rows }) =>
    rows.some((row) => {
      const { mark } = lineOf(row).figure;
      return mark?.type === 'units' && mark.groups.length > 0;
    }),
  );
  const unit = unitText(wording, first.measure);
  const withShares = shares !== 'none' && !few;
  return composeCard(
    wording,
    describeAppeals(wording, blocks, few),
    {
      name: messages.charts['appeal-results'],
      measures: blocks,
      remarks: [
        messages.byAppealResult,
        ...(asUnits && drawsUnits
          ? [messages.eachMarkOneCase(unit, first.measure.multiplier)]
          : unitRemark(wording, unit)),
      ],
    },
    {
      columns: {
        label: messages.result,
        count: countHeading(wording, unit),
        share: shareHeading(wording, shares),
      },
      layout: asUnits ? 'cases' : 'bars',
      strip: null,
      groups,
      notes: [
        ...drawn.flatMap((block) =>
          notesOf(wording, block, withShares).map((note) =>
            drawn.length > 1 ? messages.noteOn(measureLabel(wording, block.measure), note) : note,
          ),
        ),
        ...derivedNotes(wording, groups, shares, drawn),
      ],
      told: drawn.map((breakdown) => ({ breakdown, withShares })),
    },
  );

  function blockLabel({ measure, total }: Breakdown): string {
    return total?.value == null
      ? measureLabel(wording, measure)
      : messages.blockLabel(
          measureLabel(wording, measure),
          amountOf(wording, total ?? { value: null }, measure),
        ) + derivedSign(total);
  }
};

export const appealResults = chartKind('appeal-results', composeAppealResults);
