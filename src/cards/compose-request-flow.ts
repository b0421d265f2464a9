import { max } from 'd3';
import type { Block, Named } from '../locale/messages.js';
import { type Figure, inexact } from '../report/figure.js';
import { breakDown } from '../statistics/breakdown.js';
import { type Flow, flowOf } from '../statistics/flow.js';
import { formatNumber } from '../locale/format-number.js';
import { sumExactly } from '../report/decimal.js';
import { countHeading, amountOf, figureText, measureLabel, unitText, unitRemark } from '../words/amounts.js';
import { paragraph } from '../words/words.js';
import type { Group, Mark, Row, Sum } from './card.js';
import { derivedNotes, figureRow } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { type ComposeCard, composeCard } from './compose-card.js';

/**
 * Received and carried over against concluded and carried forward: two stacks of bars on one scale, of equal
 * length where the identity of the form holds. null for a report that does not publish all four.
 */
export const composeRequestFlow: ComposeCard = (report, { messages }) => {
  const flow = flowOf(report);
  if (!flow) return null;
  const speaker = { messages, report };
  const breakdownAt = (figure: Figure) => breakDown(report, figure.key);
  const { measure } = breakdownAt(flow.received);
  const name = (figure: Figure): Named => ({
    label: measureLabel(speaker, breakdownAt(figure).measure),
    amount: amountOf(speaker, figure, measure),
    share: null,
  });
  const scale = max([flow.inTotal, flow.outTotal], (figure) => figure.value) ?? 0;
  const groups = [
    stack('in', messages.flowIn, flow.inTotal, [flow.received, flow.carriedOver]),
    stack('out', messages.flowOut, flow.outTotal, [flow.concluded, flow.carriedForward]),
  ];
  const difference = differenceOf(flow);
  return composeCard(
    speaker,
    {
      heading: messages.flowHeading(name(flow.received).amount, name(flow.concluded).amount),
      finding: paragraph(messages, [[messages.flow(block(flow, 'in'), block(flow, 'out'))]]),
    },
    {
      name: messages.charts['request-flow'],
      measures: [flow.received, flow.carriedOver, flow.concluded, flow.carriedForward].map(breakdownAt),
      remarks: [messages.inAndOut, ...unitRemark(speaker, unitText(speaker, measure))],
    },
    {
      columns: {
        label: messages.item,
        count: countHeading(speaker, unitText(speaker, measure)),
        share: null,
      },
      layout: 'bars',
      strip: null,
      groups,
      notes: [
        ...(difference ? [messages.flowNote(difference.text)] : []),
        ...derivedNotes(speaker, groups, 'none'),
      ],
      sums: difference ? [difference] : [],
    },
  );

  /** By how much the two sides differ, which the identity of the form says they do not. */
  function differenceOf({ inTotal, outTotal }: Flow): Sum | null {
    if (inTotal.value === null || outTotal.value === null || inTotal.value === outTotal.value) return null;
    const [larger, smaller] = inTotal.value > outTotal.value ? [inTotal, outTotal] : [outTotal, inTotal];
    const text = formatNumber(sumExactly([larger.value ?? 0, -(smaller.value ?? 0)]));
    return {
      kind: 'difference',
      text,
      formula: `${figureText(speaker, larger)} − ${figureText(speaker, smaller)} = ${text}`,
    };
  }

  function stack(id: string, label: string, total: Figure, figures: readonly Figure[]): Group {
    const whole = total.value && !inexact(total.status) ? total.value / scale : null;
    let before = 0;
    const rows = figures.map((figure): Row => {
      const count = figure.value ?? 0;
      const [start, length] = [before / scale, count / scale];
      const mark: Mark | null = count > 0 ? { type: 'bar', start, length, whole } : null;
      before += count;
      return figureRow(speaker, figure.key.measure, name(figure).label, figure, mark);
    });
    return { id, label, rows, total: figureRow(speaker, 'total', messages.total, total) };
  }

  function block(
    { received, carriedOver, concluded, carriedForward, inTotal, outTotal }: Flow,
    side: 'in' | 'out',
  ): Block {
    const into = side === 'in';
    return {
      label: into ? messages.flowIn : messages.flowOut,
      total: amountOf(speaker, into ? inTotal : outTotal, measure),
      parts: (into ? [received, carriedOver] : [concluded, carriedForward]).map(name),
    };
  }
};

export const requestFlow = chartKind('request-flow', composeRequestFlow);
