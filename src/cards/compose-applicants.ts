import { type RowBlock, rowsOf, shareColumn } from '../table/lay-out-parts.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { breakDownApplicants, outcomesByApplicant } from '../statistics/break-down-applicants.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderAlike, orderParts } from '../statistics/order-parts.js';
import { translate } from '../report/translate.js';
import {
  countHeading,
  amountOf,
  measureLabel,
  nameOf,
  type Wording,
  unitText,
  unitRemark,
} from '../words/amounts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { remainderClause, unknownClause } from '../words/gaps.js';
import { stateShares } from '../words/state-shares.js';
import { paragraph } from '../words/words.js';
import { barMarks, sharesOf } from './bar-marks.js';
import { derivedNotes, derivedSign, shareHeading } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { type ComposeCard, composeCard } from './compose-card.js';

/**
 * Who asks, and with what outcome: a block of the applicants, then a block of outcomes for each group of them.
 * All bars are shares, on one scale of 100%, so that blocks of different size compare.
 */
export const composeApplicants: ComposeCard = (report, { messages, order }) => {
  const wording = { messages, report };
  const received = report.measures.find(({ topic }) => topic === 'requests-received');
  const concluded = report.measures.find(({ topic }) => topic === 'request-outcome');
  const asking = received && breakDownApplicants(report, received);
  if (!asking?.total) return null;
  const outcomes = orderAlike(concluded ? outcomesByApplicant(report, concluded) : [], order);
  const blocks = [asking, ...outcomes];
  const few = fewCases(blocks);
  const shares = shareColumn(
    blocks.flatMap(({ parts }) => parts),
    few,
  );
  const bars = barMarks(...blocks.map(sharesOf));
  const groups = blocks.map((block): RowBlock => {
    const amount = amountOf(wording, block.total ?? { value: null }, block.measure);
    return {
      id: block.total?.key.applicant ?? block.measure.id,
      label: messages.blockLabel(blockName(wording, block), amount) + derivedSign(block.total),
      rows: rowsOf(wording, block.parts, block.total, { shares, few }, (part) => bars.get(part) ?? null),
      total: null,
    };
  });
  const unit = unitText(wording, asking.measure);
  const known = asking.parts.filter((part) => part.kind !== 'remainder' && part.figure.value !== null);
  const telling = stateShares(wording, asking, known, few);
  const [first] = orderParts(known, 'value');
  const total = asking.total.value === null ? null : amountOf(wording, asking.total, asking.measure);
  const label = measureLabel(wording, asking.measure);
  const named = known.map(telling.name);
  return composeCard(
    wording,
    {
      heading:
        first && total
          ? messages.applicantsHeading(nameOf(wording, asking, first), total)
          : messages.charts.applicants,
      finding: paragraph(messages, [
        known.length > 0
          ? [total ? messages.applicants(label, total, named) : messages.outcomes(label, null, named)]
          : [],
        [...unknownClause(wording, asking), ...remainderClause(wording, asking)],
        telling.remark,
      ]),
    },
    {
      measures: [asking, ...outcomes.slice(0, 1)],
      remarks: [
        messages.byApplicant,
        ...unitRemark(wording, unit),
        ...([...bars.values()].some((mark) => mark.type === 'bar' && mark.length > 0)
          ? [messages.shareBars]
          : []),
      ],
    },
    {
      columns: {
        label: messages.applicant,
        count: countHeading(wording, unit),
        share: shareHeading(wording, shares),
      },
      layout: 'bars',
      strip: null,
      groups,
      notes: [
        ...notesOf(wording, asking, shares !== 'none' && !few),
        ...outcomes.flatMap((block) =>
          notesOf(wording, block, shares !== 'none' && !few).map((note) =>
            messages.noteOn(blockName(wording, block), note),
          ),
        ),
        ...derivedNotes(wording, groups, shares, blocks),
      ],
      told: blocks.map((breakdown) => ({ breakdown, withShares: shares !== 'none' && !few })),
    },
  );
};

function blockName(wording: Wording, { measure, total }: Breakdown): string {
  const { messages, report } = wording;
  const code = report.codes.find(({ list, id }) => list === 'applicant' && id === total?.key.applicant);
  const label = measureLabel(wording, measure);
  return code ? messages.line([translate(code.label, messages.language, report.language), label]) : label;
}

export const applicants = chartKind('applicants', composeApplicants);
