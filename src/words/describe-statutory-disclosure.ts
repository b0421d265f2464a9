import type { Named } from '../locale/messages.js';
import type { Breakdown } from '../statistics/breakdown.js';
import { amountOf, measureLabel, nameOf, type Speaker } from './amounts.js';
import { paragraph, type Words } from './words.js';

/** Describes table 二: what it counts for each kind of act, with the three decisions in the heading. */
export function describeStatutoryDisclosure(speaker: Speaker, panels: readonly Breakdown[]): Words {
  const { messages } = speaker;
  const single = panels.filter(({ parts, total }) => parts.length === 0 && total);
  const several = panels.filter(({ parts }) => parts.length > 0);
  const totals = single.map(({ measure, total }): Named => ({
    label: measureLabel(speaker, measure),
    amount: amountOf(speaker, total ?? { value: null }, measure),
    share: null,
  }));
  return {
    heading:
      totals.length > 0
        ? messages.statutoryHeading(totals.slice(0, 3))
        : messages.charts['disclosure-categories'],
    finding: paragraph(messages, [
      ...several.map((panel) => [
        messages.statutory(
          measureLabel(speaker, panel.measure),
          panel.parts.map((part) => nameOf(speaker, panel, part, false)),
        ),
      ]),
      totals.length > 0 ? [messages.statutoryHeading(totals)] : [],
    ]),
  };
}
