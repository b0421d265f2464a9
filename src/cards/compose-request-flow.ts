import { figureRow, type RowBlock } from '../table/lay-out-parts.js';
import type { Named } from '../locale/messages.js';
import { certainSum, differenceOf, type Figure, inexact, boundStatus } from '../report/figure.js';
import { breakDown } from '../statistics/breakdown.js';
import { type Flow, flowOf } from '../statistics/flow.js';
import {
  countHeading,
  amountOf,
  measureLabel,
  statedAmount,
  unitText,
  unitRemark,
} from '../words/amounts.js';
import { missingClauses } from '../words/gaps.js';
import { summaryOf } from '../words/words.js';
import type { Mark } from '../marks/mark.js';
import { stackBars } from '../marks/stack-bars.js';
import { balanceKey, balanceStrips } from './balance-strips.js';
import type { Sum } from './card.js';
import { derivedNotes } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { type ComposeCard, composeCard } from './compose-card.js';

/**
 * Received and carried over against concluded and carried forward: two strips on one scale, of equal length if the
 * identity of the form holds or, if one of the four is not known exactly, two stacks of bars. null for a report that
 * gives fewer than three of the four.
 */
const composeRequestFlow: ComposeCard = (report, { messages, variant }) => {
  const flow = flowOf(report);
  if (!flow) return null;
  const wording = { messages, report };
  const breakdownAt = (figure: Figure) => breakDown(report, figure.key);
  const { measure } = breakdownAt(flow.received);
  const name = (figure: Figure): Named => ({
    label: measureLabel(wording, breakdownAt(figure).measure),
    amount: statedAmount(wording, figure, measure),
    share: null,
  });
  const figures = [flow.received, flow.carriedOver, flow.concluded, flow.carriedForward];
  const leftOver = [flow.carriedForward, flow.carriedOver];
  const current = [flow.received, flow.concluded];
  const given = ({ value }: Figure) => value !== null;
  const backlogs = leftOver.every(given) ? leftOver : [];
  const headed = backlogs.length > 0 ? backlogs : current.every(given) ? current : [];
  const sides = [
    { id: 'in', label: messages.flowIn, total: flow.inTotal, of: [flow.received, flow.carriedOver] },
    { id: 'out', label: messages.flowOut, total: flow.outTotal, of: [flow.concluded, flow.carriedForward] },
  ] as const;
  const labelled = sides.map(({ id, label, total }) => ({
    id,
    label: messages.blockLabel(label, statedAmount(wording, total, measure)),
  }));
  const strips = variant === 'balance' ? balanceStrips(flow, labelled, name, messages) : [];
  const bars = stackBars(
    sides.map(({ of, total }) => ({ values: of.map(({ value }) => value), exact: !inexact(total.status) })),
  );
  const barOf = (figure: Figure, bar: Mark | null = null): Mark | null =>
    bar?.type === 'bar' && backlogs.length > 0 && !backlogs.includes(figure) ? { ...bar, pale: true } : bar;
  const markOf = (figure: Figure, bar?: Mark | null): Mark | null => {
    if (strips.length === 0) return barOf(figure, bar);
    return figure.value ? { type: 'key', ...balanceKey(flow, figure) } : null;
  };
  const groups = sides.map(({ id, label, total, of }, side): RowBlock => ({
    id,
    label,
    rows: of.map((figure, place) =>
      figureRow(wording, figure.key.measure, name(figure).label, figure, markOf(figure, bars[side]?.[place])),
    ),
    total: figureRow(wording, 'total', messages.total, total),
  }));
  const difference = differenceText(flow);
  const news = figures.filter((figure) => figure.value !== null && !headed.includes(figure));
  return composeCard(
    wording,
    {
      heading: heading(flow),
      summary: summaryOf(
        messages,
        [news.length > 0 ? [messages.figures(news.map(name))] : []],
        missingClauses(
          wording,
          figures.map((figure) => ({ label: name(figure).label, figure })),
        ),
      ),
    },
    {
      name: messages.charts['request-flow'],
      measures: figures.map(breakdownAt),
      remarks: [messages.inAndOut, ...unitRemark(wording, unitText(wording, measure))],
    },
    {
      columns: {
        label: messages.item,
        count: countHeading(wording, unitText(wording, measure)),
        share: null,
      },
      layout: strips.length > 0 ? 'keys' : 'bars',
      strips,
      groups,
      notes: [
        ...(difference ? [messages.flowNote(difference.text)] : []),
        ...derivedNotes(wording, groups, 'none'),
      ],
      sums: difference ? [difference] : [],
    },
  );

  /** What is left at the end against what was left the year before; else what came in and was concluded. */
  function heading(known: Flow): string {
    const [first, second] = headed.map(name);
    if (!first || !second) return messages.charts['request-flow'];
    return backlogs.length > 0
      ? messages.backlogHeading(first, second, changeOf(known))
      : messages.flowHeading(first.amount, second.amount);
  }

  /** The difference between the two sides, which are equal by the identity of the form. */
  function differenceText({ received, carriedOver, concluded, carriedForward }: Flow): Sum | null {
    const both = [
      [received, carriedOver],
      [concluded, carriedForward],
    ] as const;
    const apart = differenceOf(...both);
    if (!apart) return null;
    const text = (value: number, of: readonly Figure[]) =>
      amountOf(wording, { value, ...boundStatus(of) }, measure).bare;
    const known = both
      .map((side) => ({ sum: certainSum(side), side }))
      .sort((one, other) => other.sum - one.sum);
    const result = text(Math.abs(apart), both.flat());
    return {
      kind: 'difference',
      text: result,
      formula: `${known.map(({ sum, side }) => text(sum, side)).join(' − ')} = ${result}`,
    };
  }
};

/** The change of the backlog since the year before; null if it is not certain. */
function changeOf({ carriedForward, carriedOver }: Flow): 'more' | 'less' | 'same' | null {
  if (inexact(carriedForward.status) || inexact(carriedOver.status)) return null;
  const change = (carriedForward.value ?? 0) - (carriedOver.value ?? 0);
  return change > 0 ? 'more' : change < 0 ? 'less' : 'same';
}

export const requestFlow = chartKind('request-flow', composeRequestFlow);
