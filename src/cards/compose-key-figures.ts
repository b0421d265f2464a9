import { figureRow } from '../table/lay-out-parts.js';
import type { Figure } from '../report/figure.js';
import type { Measure, Report, Topic } from '../report/report.js';
import { codeLabel, measureLabel, panelLabel, unitText, type Wording } from '../words/amounts.js';
import { standsFor } from '../words/extremes.js';
import { lineOf, type TableRow } from '../table/table.js';
import { derivedNotes } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';
import { tileSize } from './tile-size.js';

/** What readers ask first: requests, what became of them, and appeals. */
const LEADING: readonly Topic[] = ['requests-received', 'request-outcome', 'reconsideration', 'litigation'];

/** Their total is the number of requests if a report prints no other. */
const INSTEAD: Topic = 'request-channel';

/** The outcomes among them, as concepts. */
const OUTCOMES = ['granted-in-full', 'refused'] as const;

const OTHERS: readonly Topic[] = ['proactive-disclosure', INSTEAD, 'fee', 'context'];

/** A figure that a reader may want to know. */
interface KeyFigure {
  readonly id: string;
  readonly measure: Measure;
  readonly label: string;
  readonly figure: Figure;
}

/** The totals that a report prints, and what was granted and refused, with units and without marks. */
const composeKeyFigures: ComposeCard = (report, { messages }) => {
  const wording = { messages, report };
  const received = totalsOf(wording, 'requests-received').length > 0;
  const leading = received ? LEADING : [INSTEAD, ...LEADING];
  const first = leading.flatMap((topic) => {
    if (topic === 'request-outcome') return outcomesOf(wording);
    const sum = totalsOf(wording, 'context').filter(({ id }) => sums(report, id, topic));
    return sum.length > 0 ? sum : totalsOf(wording, topic);
  });
  const others = [...LEADING.filter((topic) => topic !== 'request-outcome'), ...OTHERS]
    .flatMap((topic) => totalsOf(wording, topic))
    .filter(({ id }) => !first.some((one) => one.id === id));
  if (first.length + others.length === 0) return null;
  const groups = [
    { id: 'key-figures', label: null, rows: first.map((one) => rowOf(wording, one, true)), total: null },
    { id: 'key-figures', label: null, rows: others.map((one) => rowOf(wording, one, false)), total: null },
  ].filter(({ rows }) => rows.length > 0);
  const measures = new Set([...first, ...others].map(({ measure }) => measure));
  return composeCard(
    wording,
    { heading: messages.keyFigures, summary: '' },
    {
      name: messages.keyFigures,
      measures: [...LEADING, ...OTHERS]
        .flatMap((topic) => breakdownsOf(report, topic))
        .filter(({ measure }) => measures.has(measure)),
      remarks: [],
    },
    {
      columns: { label: messages.item, count: messages.number, share: null },
      layout: 'tiles',
      strips: [],
      groups,
      notes: derivedNotes(wording, groups, 'none'),
    },
  );
};

function totalsOf(wording: Wording, topic: Topic): readonly KeyFigure[] {
  return breakdownsOf(wording.report, topic).flatMap(({ measure, total }) =>
    total ? [{ id: measure.id, measure, label: measureLabel(wording, measure), figure: total }] : [],
  );
}

/** A figure named after a topic whose figures are of several measures is their sum, and stands for them. */
function sums({ measures }: Report, id: string, topic: Topic): boolean {
  return id === topic && measures.filter((measure) => measure.topic === topic).length > 1;
}

function outcomesOf(wording: Wording): readonly KeyFigure[] {
  const [breakdown] = breakdownsOf(wording.report, 'request-outcome');
  if (!breakdown) return [];
  const { measure, parts } = breakdown;
  return OUTCOMES.flatMap((concept) => parts.filter((part) => standsFor(part, concept))).flatMap(
    ({ id, code, figure }) =>
      code && figure.value !== null ? [{ id, measure, label: codeLabel(wording, code), figure }] : [],
  );
}

function rowOf(
  wording: Wording,
  { id, measure, label, figure: shown }: KeyFigure,
  leading: boolean,
): TableRow {
  const unit = unitText(wording, measure, shown.value ?? 2);
  const named = panelLabel(wording, label, unit);
  const row = figureRow(wording, id, named, shown);
  const { label: header, figure } = lineOf(row);
  const tile = {
    label,
    unit: named === label || shown.value === null ? '' : unit,
    leading,
    size: tileSize(figure.text),
  };
  return { ...row, cells: [header, { ...figure, tile }] };
}

export const keyFigures = chartKind('key-figures', composeKeyFigures);
