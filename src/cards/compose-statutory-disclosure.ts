import { type RowBlock, figureRow, rowsOf } from '../table/lay-out-parts.js';
import { lineOf } from '../table/table.js';
import { measureLabel, panelLabel, unitText } from '../words/amounts.js';
import { describeStatutoryDisclosure } from '../words/describe-statutory-disclosure.js';
import { barMarks, countsOf } from '../marks/bar-marks.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';

/**
 * Table 二 of the statutory forms: one panel per kind of act and unit, never one axis for millions of penalties and
 * eleven rules. A panel with one figure has no bar, because there is nothing to compare it with.
 */
export const composeStatutoryDisclosure: ComposeCard = (report, { messages }) => {
  const panels = breakdownsOf(report, 'statutory-disclosure');
  if (panels.length === 0) return null;
  const wording = { messages, report };
  const groups = panels.map((panel): RowBlock => {
    const { measure, total, parts } = panel;
    const label = panelLabel(wording, measureLabel(wording, measure), unitText(wording, measure));
    if (parts.length === 0 && total) {
      return {
        id: measure.id,
        label: null,
        rows: [figureRow(wording, measure.id, label, total)],
        total: null,
      };
    }
    const bars = barMarks(countsOf(panel));
    const rows = rowsOf(
      wording,
      parts,
      total,
      { shares: 'none', few: false },
      (part) => bars.get(part) ?? null,
    );
    return { id: measure.id, label, rows, total: null };
  });
  return composeCard(
    wording,
    describeStatutoryDisclosure(wording, panels),
    { name: messages.charts['disclosure-categories'], measures: panels, remarks: [messages.byKind] },
    {
      columns: { label: messages.item, count: messages.number, share: null },
      layout: 'bars',
      strips: [],
      groups,
      notes:
        groups.filter(({ rows }) => rows.some((row) => lineOf(row).figure.mark)).length > 1
          ? [messages.ownScaleNote]
          : [],
    },
  );
};
