import type { Messages } from '../locale/messages.js';
import type { Report, Topic } from '../report/report.js';
import { UNSTATED } from '../report/unstated.js';
import { type Breakdown, breakDown } from '../statistics/breakdown.js';
import type { Order } from '../statistics/order-parts.js';
import { type RowBlock, type Columns, layOutBlocks } from '../table/lay-out-parts.js';
import { measureLabel, type Wording } from '../words/amounts.js';
import { describeSources, periodText, publisherText, sourceNotes } from '../words/sources.js';
import type { Words } from '../words/words.js';
import type { Card } from './card.js';
import { countWidth } from './card-rows.js';

/** What an author chooses of a chart, and in which words. `variant` is one of the chart's own. */
export interface CardOptions {
  readonly messages: Messages;
  readonly variant: string;
  readonly order: Order;
}

/** Makes a chart's card of a report; null if the report does not publish the statistic. */
export type ComposeCard = (report: Report, options: CardOptions) => Card | null;

/** The breakdowns of a report's measures of these topics; a measure that it prints nothing of is left out. */
export function breakdownsOf(report: Report, ...topics: readonly Topic[]): readonly Breakdown[] {
  return report.measures
    .filter(({ topic }) => topics.includes(topic))
    .map(({ id }) => breakDown(report, { measure: id }))
    .filter(({ total, parts }) => total !== null || parts.length > 0);
}

/**
 * What is the same on every card: whose figures, of when, and from where. `name` is what is counted, where the
 * labels of its measures would be too long a list for a caption.
 */
export function composeCard(
  wording: Wording,
  words: Words,
  subject: {
    readonly name?: string;
    readonly measures: readonly Breakdown[];
    readonly remarks: readonly string[];
  },
  {
    columns,
    groups,
    ...content
  }: Pick<Card, 'layout' | 'strip' | 'notes'> &
    Partial<Pick<Card, 'told' | 'sums'>> & {
      readonly columns: Columns;
      readonly groups: readonly RowBlock[];
    },
): Card {
  const { messages, report } = wording;
  const publisher = publisherText(wording);
  const period = periodText(wording, report.period);
  const labels = subject.measures.map(({ measure }) => measureLabel(wording, measure));
  const name = (labels.length > 3 && subject.name) || labels.join(messages.listSeparator);
  const caption = messages.caption(name, publisher, period);
  const width = countWidth(groups);
  return {
    language: messages.language,
    ...words,
    // The name of a chart, where it stands as its heading.
    heading: words.heading.charAt(0).toUpperCase() + words.heading.slice(1),
    // A table in a page need not say whose it is.
    subtitle: messages.line([publisher, period, ...subject.remarks].filter((text) => text !== UNSTATED)),
    caption,
    told: [],
    sums: [],
    table: groups.length > 0 ? layOutBlocks(content.layout, caption, columns, groups, width) : null,
    ...content,
    countWidth: width,
    sources: describeSources(wording),
    sourceNotes: sourceNotes(wording),
  };
}
