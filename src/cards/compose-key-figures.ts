import { figureRow } from '../table/lay-out-parts.js';
import type { Topic } from '../report/report.js';
import { measureLabel, panelLabel, unitText } from '../words/amounts.js';
import { lineOf, type TableRow } from '../table/table.js';
import { derivedNotes } from './card-rows.js';
import { chartKind } from './chart-kind.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';
import { tileSize } from './tile-size.js';

const TOPICS: readonly Topic[] = [
  'proactive-disclosure',
  'request-channel',
  'requests-received',
  'fee',
  'reconsideration',
  'litigation',
  'context',
];

/** The totals that a report prints, as tiles with units and without marks. */
const composeKeyFigures: ComposeCard = (report, { messages }) => {
  const totals = TOPICS.flatMap((topic) => breakdownsOf(report, topic)).filter(({ total }) => total);
  if (totals.length === 0) return null;
  const wording = { messages, report };
  const rows = totals.flatMap(({ measure, total }): readonly TableRow[] => {
    if (!total) return [];
    const unit = unitText(wording, measure, total.value ?? 2);
    const label = panelLabel(wording, measureLabel(wording, measure), unit);
    const row = figureRow(wording, measure.id, label, total);
    const { label: header, figure } = lineOf(row);
    return [{ ...row, cells: [header, { ...figure, tile: tileSize(figure.text) }] }];
  });
  const groups = [{ id: 'key-figures', label: null, rows, total: null }];
  return composeCard(
    wording,
    { heading: messages.keyFigures, summary: '' },
    { name: messages.keyFigures, measures: totals, remarks: [] },
    {
      columns: { label: messages.item, count: messages.number, share: null },
      layout: 'tiles',
      strips: [],
      groups,
      notes: derivedNotes(wording, groups, 'none'),
    },
  );
};

export const keyFigures = chartKind('key-figures', composeKeyFigures);
