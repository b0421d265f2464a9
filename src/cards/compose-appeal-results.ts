import { type RowBlock, rowsOf, shareColumn } from '../table/lay-out-parts.js';
import { barMarks, countsOf, paleExcept, unitMarks } from '../marks/bar-marks.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderAlike } from '../statistics/order-parts.js';
import { countHeading, amountOf, measureLabel, unitText, unitRemark } from '../words/amounts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { nothingAtAll } from '../words/extremes.js';
import { describeAppeals } from '../words/describe-appeals.js';
import { derivedNotes, derivedTotal, shareHeading } from './card-rows.js';
import type { Strip } from './card.js';
import { caseMarks } from './case-marks.js';
import { chartKind } from './chart-kind.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';
import { stripBlock, whyNoStrip } from './strip-block.js';

/**
 * Administrative reconsideration and litigation, by result: a strip for each block or, if it has few cases, one mark
 * per case. If a block cannot be drawn as a strip: one mark per case if all blocks have few, otherwise bars on one
 * scale. A block without cases is a sentence.
 */
const composeAppealResults: ComposeCard = (report, { messages, order, variant }) => {
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
  const words = describeAppeals(wording, blocks, few);
  const stripped = variant === 'strips' && drawn.every((block) => !whyNoStrip(block));
  const asUnits = few && !stripped && variant !== 'bars';
  const bars = barMarks(...drawn.map(countsOf));
  const marks = asUnits ? unitMarks(bars) : paleExcept(bars, words.subjects);
  const style = { shares, few };
  const laidOut = drawn.map((block): { readonly group: RowBlock; readonly strip: Strip | null } => {
    const { id } = block.measure;
    const label = blockLabel(block);
    const keyed = stripped
      ? stripBlock(wording, block, {
          ...style,
          id,
          label,
          byMeaning: false,
          cases: fewCases([block]) ? caseMarks : undefined,
        })
      : null;
    const rows =
      keyed?.rows ?? rowsOf(wording, block.parts, block.total, style, (part) => marks.get(part) ?? null);
    return {
      group: { id, label, flagged: derivedTotal(block.total), rows, total: null },
      strip: keyed?.strip ?? null,
    };
  });
  const groups = laidOut.map(({ group }) => group);
  const strips = laidOut.flatMap(({ strip }) => strip ?? []);
  const caseByCase = asUnits ? marks.size > 0 : strips.length > 0 && strips.every(({ units }) => units);
  const unit = unitText(wording, first.measure);
  const withShares = shares !== 'none' && !few;
  return composeCard(
    wording,
    words,
    {
      name: messages.charts['appeal-results'],
      measures: blocks,
      remarks: [
        messages.byAppealResult,
        ...(caseByCase
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
      layout: stripped ? 'keys' : asUnits ? 'cases' : 'bars',
      strips,
      groups,
      notes: [
        ...drawn.flatMap((block) =>
          notesOf(wording, block, withShares).map((note) =>
            drawn.length > 1 ? messages.noteOn(measureLabel(wording, block.measure), note) : note,
          ),
        ),
        ...derivedNotes(wording, groups, shares, drawn),
      ],
      described: drawn.map((breakdown) => ({ breakdown, withShares })),
    },
  );

  function blockLabel({ measure, total }: Breakdown): string {
    return total?.value == null
      ? measureLabel(wording, measure)
      : messages.blockLabel(
          measureLabel(wording, measure),
          amountOf(wording, total ?? { value: null }, measure),
        );
  }
};

export const appealResults = chartKind('appeal-results', composeAppealResults);
