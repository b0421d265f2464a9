import { type RowBlock, rowsOf, shareColumn, totalRow } from '../table/lay-out-parts.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { breakDownApplicants, outcomesByApplicant } from '../statistics/break-down-applicants.js';
import { type Part, withDescendants } from '../statistics/part.js';
import { fewCases } from '../statistics/few-cases.js';
import { orderAlike, orderParts } from '../statistics/order-parts.js';
import { translate } from '../report/translate.js';
import {
  countHeading,
  amountOf,
  figureText,
  measureLabel,
  nameOf,
  statedAmount,
  type Wording,
  unitText,
  unitRemark,
} from '../words/amounts.js';
import { notesOf } from '../words/breakdown-notes.js';
import { standsFor } from '../words/extremes.js';
import { remainderClause, unknownClause } from '../words/gaps.js';
import { stateShares } from '../words/state-shares.js';
import { MAX_FIGURES, summaryOf } from '../words/words.js';
import { barMarks, paleExcept, sharesOf } from '../marks/bar-marks.js';
import { derivedNotes, derivedTotal, shareHeading } from './card-rows.js';
import type { Strip } from './card.js';
import { digitsWide } from './digits-wide.js';
import { caseMarks } from './case-marks.js';
import { chartKind } from './chart-kind.js';
import { type ComposeCard, composeCard } from './compose-card.js';
import { stripBlock, whyNoStrip } from './strip-block.js';

/** The maximum number of groups that are columns of one table on a phone, and the maximum width of their numbers. */
const MAX_COLUMNS = 3;
const MAX_DIGITS = 8;

/**
 * The applicants, and the outcomes of their requests: a block of applicants, then a block of outcomes for each group
 * of them. The outcomes of a few groups are strips, and columns of one table; else, or if one cannot be drawn, bars.
 * All bars are shares, on one scale of 100%, so that blocks of different sizes are comparable.
 */
const composeApplicants: ComposeCard = (report, { messages, order, variant }) => {
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
  const granted = grantedHeading(wording, outcomes, few);
  const stripped =
    variant === 'strips' &&
    outcomes.length > 1 &&
    outcomes.length <= MAX_COLUMNS &&
    outcomes.every((block) => !whyNoStrip(block) && fitsColumn(wording, block));
  const cases = stripped && fewCases(outcomes) ? caseMarks : undefined;
  const barred = stripped ? [asking] : blocks;
  const bars = paleExcept(barMarks(...barred.map(sharesOf)), granted?.subjects);
  const style = { shares, few };
  const laidOut = blocks.map((block): { readonly group: RowBlock; readonly strip: Strip | null } => {
    const id = block.total?.key.applicant ?? block.measure.id;
    const amount = amountOf(wording, block.total ?? { value: null }, block.measure);
    const label = messages.blockLabel(blockName(wording, block), amount);
    const name = applicantName(wording, block) || blockName(wording, block);
    const keyed = barred.includes(block)
      ? null
      : stripBlock(wording, block, { ...style, id, label, name, byMeaning: order === 'value', cases });
    const rows =
      keyed?.rows ?? rowsOf(wording, block.parts, block.total, style, (part) => bars.get(part) ?? null);
    return {
      group: {
        id,
        label,
        flagged: derivedTotal(block.total),
        rows,
        total: keyed ? totalRow(wording, block) : null,
      },
      strip: keyed?.strip ?? null,
    };
  });
  const groups = laidOut.map(({ group }) => group);
  const unit = unitText(wording, asking.measure);
  const known = asking.parts.filter((part) => part.kind !== 'remainder' && part.figure.value !== null);
  const stated = stateShares(wording, asking, few);
  const [first, ...others] = orderParts(known, 'value');
  const total = asking.total.value === null ? null : statedAmount(wording, asking.total, asking.measure);
  const label = measureLabel(wording, asking.measure);
  const headed = first && total && !granted ? [first] : [];
  const listed = others.length < MAX_FIGURES ? known : first ? [first] : [];
  const named = listed.filter((part) => !headed.includes(part)).map(stated.name);
  return composeCard(
    wording,
    {
      heading:
        granted?.text ??
        (first && total
          ? messages.applicantsHeading(nameOf(wording, asking, first), total)
          : messages.charts.applicants),
      summary: summaryOf(
        messages,
        [
          named.length > 0
            ? [total ? messages.applicants(label, total, named) : messages.outcomes(label, null, named)]
            : [],
        ],
        [...unknownClause(wording, asking), ...remainderClause(wording, asking)],
      ),
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
      layout: stripped ? 'columns' : 'bars',
      strips: laidOut.flatMap(({ strip }) => strip ?? []),
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
      described: blocks.map((breakdown) => ({ breakdown, withShares: shares !== 'none' && !few })),
    },
  );
};

/** Whether the numbers of a block fit in a column on a phone. */
function fitsColumn(wording: Wording, { total, parts }: Breakdown): boolean {
  const figures = [...(total ? [total] : []), ...withDescendants(parts).map(({ figure }) => figure)];
  return figures.every((figure) => digitsWide(figureText(wording, figure)) <= MAX_DIGITS);
}

/** How much was granted in full to each kind of applicant; null if a share is missing, or if there are more than three kinds. */
function grantedHeading(
  wording: Wording,
  outcomes: readonly Breakdown[],
  few: boolean,
): { readonly text: string; readonly subjects: readonly Part[] } | null {
  const granted = outcomes.flatMap((block) => {
    const part = block.parts.find((one) => standsFor(one, 'granted-in-full'));
    const named = part && stateShares(wording, block, few).ofTotal(part);
    const label = applicantName(wording, block);
    return part && named?.share && label !== ''
      ? { part, outcome: named.label, label, share: named.share.text }
      : [];
  });
  const [first] = granted;
  return first && granted.length === outcomes.length && granted.length > 1 && granted.length < 4
    ? {
        text: wording.messages.outcomeByApplicant(first.outcome, granted),
        subjects: granted.map(({ part }) => part),
      }
    : null;
}

/** The label of the applicants that a block is about; empty if it is about all. */
function applicantName({ messages, report }: Wording, { total }: Breakdown): string {
  const code = report.codes.find(({ list, id }) => list === 'applicant' && id === total?.key.applicant);
  return code ? translate(code.label, messages.language, report.language) : '';
}

function blockName(wording: Wording, block: Breakdown): string {
  const [applicant, label] = [applicantName(wording, block), measureLabel(wording, block.measure)];
  return applicant === '' ? label : wording.messages.line([applicant, label]);
}

export const applicants = chartKind('applicants', composeApplicants);
