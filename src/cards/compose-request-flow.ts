import { figureRow, type RowBlock } from '../table/lay-out-parts.js';
import { max } from 'd3';
import type { Block, Named } from '../locale/messages.js';
import { certainSum, differenceOf, type Figure, inexact, leastOf } from '../report/figure.js';
import { breakDown } from '../statistics/breakdown.js';
import { type Flow, flowOf } from '../statistics/flow.js';
import { countHeading, amountOf, measureLabel, unitText, unitRemark } from '../words/amounts.js';
import { missingClauses } from '../words/gaps.js';
import { paragraph } from '../words/words.js';
import type { Mark, TableRow } from '../table/table.js';
import type { Sum } from './card.js';
import { derivedNotes } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { type ComposeCard, composeCard } from './compose-card.js';

/**
 * Received and carried over against concluded and carried forward: two stacks of bars on one scale, of equal
 * length where the identity of the form holds. null for a report that gives fewer than three of the four.
 */
export const composeRequestFlow: ComposeCard = (report, { messages }) => {
  const flow = flowOf(report);
  if (!flow) return null;
  const wording = { messages, report };
  const breakdownAt = (figure: Figure) => breakDown(report, figure.key);
  const { measure } = breakdownAt(flow.received);
  const name = (figure: Figure): Named => ({
    label: measureLabel(wording, breakdownAt(figure).measure),
    amount: amountOf(wording, figure, measure),
    share: null,
  });
  const figures = [flow.received, flow.carriedOver, flow.concluded, flow.carriedForward];
  const scale = max([flow.inTotal, flow.outTotal, ...figures], (figure) => figure.value) ?? 0;
  const groups = [
    stack('in', messages.flowIn, flow.inTotal, [flow.received, flow.carriedOver]),
    stack('out', messages.flowOut, flow.outTotal, [flow.concluded, flow.carriedForward]),
  ];
  const difference = differenceText(flow);
  const labels = (of: readonly Figure[]) => of.map((figure) => name(figure).label);
  const derived = labels(figures.filter(({ value, operands }) => value !== null && operands));
  return composeCard(
    wording,
    {
      heading: [flow.received, flow.concluded].some(({ value }) => value === null)
        ? messages.charts['request-flow']
        : messages.flowHeading(name(flow.received).amount, name(flow.concluded).amount),
      finding: paragraph(messages, [
        [messages.flow(block(flow, 'in'), block(flow, 'out'))],
        missingClauses(
          wording,
          figures.map((figure) => ({ label: name(figure).label, figure })),
        ),
        derived.length > 0 ? [messages.countsAreDerived(derived)] : [],
      ]),
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
      layout: 'bars',
      strip: null,
      groups,
      notes: [
        ...(difference ? [messages.flowNote(difference.text)] : []),
        ...derivedNotes(wording, groups, 'none'),
      ],
      sums: difference ? [difference] : [],
    },
  );

  /** By how much the two sides differ, which the identity of the form says they do not. */
  function differenceText({ received, carriedOver, concluded, carriedForward }: Flow): Sum | null {
    const sides = [
      [received, carriedOver],
      [concluded, carriedForward],
    ] as const;
    const apart = differenceOf(...sides);
    if (!apart) return null;
    const text = (value: number, of: readonly Figure[]) =>
      amountOf(wording, { value, ...leastOf(of) }, measure).bare;
    const known = sides
      .map((side) => ({ sum: certainSum(side), side }))
      .sort((one, other) => other.sum - one.sum);
    const result = text(Math.abs(apart), sides.flat());
    return {
      kind: 'difference',
      text: result,
      formula: `${known.map(({ sum, side }) => text(sum, side)).join(' − ')} = ${result}`,
    };
  }

  function stack(id: string, label: string, total: Figure, two: readonly Figure[]): RowBlock {
    const whole = total.value && !inexact(total.status) ? total.value / scale : null;
    let before = 0;
    const rows = two.map((figure): TableRow => {
      const count = figure.value ?? 0;
      const [start, length] = [before / scale, count / scale];
      const mark: Mark | null = count > 0 ? { type: 'bar', start, length, whole } : null;
      before += count;
      return figureRow(wording, figure.key.measure, name(figure).label, figure, mark);
    });
    return { id, label, rows, total: figureRow(wording, 'total', messages.total, total) };
  }

  function block(
    { received, carriedOver, concluded, carriedForward, inTotal, outTotal }: Flow,
    side: 'in' | 'out',
  ): Block {
    const into = side === 'in';
    return {
      label: into ? messages.flowIn : messages.flowOut,
      total: amountOf(wording, into ? inTotal : outTotal, measure),
      parts: (into ? [received, carriedOver] : [concluded, carriedForward])
        .filter(({ value }) => value !== null)
        .map(name),
    };
  }
};

export const requestFlow = chartKind('request-flow', composeRequestFlow);
