import type { Named } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { amountOf, measureLabel, nameOf, type Wording } from './amounts.js';
import { missingClauses, unknownClause } from './gaps.js';
import { paragraph, type Words } from './words.js';

/** Describes table 二: its figures for each kind of act, with the three kinds of decision in the heading. */
export function describeStatutoryDisclosure(wording: Wording, panels: readonly Breakdown[]): Words {
  const { messages } = wording;
  const single = panels.filter(({ parts, total }) => parts.length === 0 && total);
  const given = single.filter(({ total }) => total?.value != null);
  const several = panels.filter(({ parts }) => parts.some(({ figure }) => figure.value !== null));
  const label = ({ measure }: Breakdown) => measureLabel(wording, measure);
  const empty = panels.filter(
    (panel) => (panel.total || panel.parts.length > 0) && !several.includes(panel) && !given.includes(panel),
  );
  const inapplicable = empty.filter(({ total, parts }) =>
    [...(total ? [total] : []), ...parts.map(({ figure }) => figure)].every(
      ({ status }) => status === 'not-applicable',
    ),
  );
  const missing = empty
    .filter((panel) => !inapplicable.includes(panel))
    .map((panel) => ({
      label: label(panel),
      figure: panel.total ?? panel.parts[0]?.figure ?? { value: null },
    }));
  const totals = given.map(({ measure, total }): Named => ({
    label: measureLabel(wording, measure),
    amount: amountOf(wording, total ?? { value: null }, measure),
    share: null,
  }));
  return {
    heading:
      totals.length > 0
        ? messages.statutoryHeading(totals.slice(0, 3))
        : messages.charts['disclosure-categories'],
    summary: paragraph(messages, [
      ...several.map((panel) => [
        messages.statutory(
          measureLabel(wording, panel.measure),
          panel.parts
            .filter(({ figure }) => figure.value !== null)
            .map((part) => nameOf(wording, panel, part, false)),
        ),
        ...unknownClause(wording, panel),
      ]),
      totals.length > 0 ? [messages.statutoryHeading(totals)] : [],
      missingClauses(wording, missing),
      inapplicable.length > 0 ? [messages.notApplicable(inapplicable.map(label))] : [],
    ]),
  };
}
