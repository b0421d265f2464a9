import { barFractions } from '../marks/bar-fractions.js';
import { measureLabel, unitText } from '../words/amounts.js';
import { describeStatutoryDisclosure } from '../words/describe-statutory-disclosure.js';
import type { Group, Mark } from './card.js';
import { figureRow, rowsOf } from './card-rows.js';
import { breakdownsOf, type ComposeCard, composeCard } from './compose-card.js';

/**
 * Table 二 of the statutory forms: a panel for each kind of act and unit, never one axis for millions of
 * penalties and eleven rules. A panel of one figure has no bar: there is nothing to compare it with.
 */
export const composeStatutoryDisclosure: ComposeCard = (report, { messages }) => {
  const panels = breakdownsOf(report, 'statutory-disclosure');
  if (panels.length === 0) return null;
  const speaker = { messages, report };
  const groups = panels.map((panel): Group => {
    const { measure, total, parts } = panel;
    const label = messages.panel(measureLabel(speaker, measure), unitText(speaker, measure));
    if (parts.length === 0 && total) {
      return {
        id: measure.id,
        label: null,
        rows: [figureRow(speaker, measure.id, label, total)],
        total: null,
      };
    }
    const fractions = barFractions(parts.map((part) => part.figure.value));
    const rows = rowsOf(speaker, parts, total, { shares: 'none', few: false }, (_, index): Mark | null => {
      const length = fractions[index];
      return length == null ? null : { type: 'bar', start: 0, length };
    });
    return { id: measure.id, label, rows, total: null };
  });
  return composeCard(
    speaker,
    describeStatutoryDisclosure(speaker, panels),
    { name: messages.charts['disclosure-categories'], measures: panels, remarks: [messages.byKind] },
    {
      columns: { label: messages.item, count: messages.number, share: null },
      layout: 'bars',
      strip: null,
      groups,
      notes:
        groups.filter(({ rows }) => rows.some(({ mark }) => mark)).length > 1 ? [messages.ownScaleNote] : [],
    },
  );
};
