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
import { releaseNotes, releaseRemark } from './release-notes.js';

/** The author's choices for a chart, and its text. `variant` is one of the chart's own. */
export interface CardOptions {
  readonly messages: Messages;
  readonly variant: string;
  readonly order: Order;
}

/** Composes a chart's card for a report; null if the report does not publish the statistic. */
export type ComposeCard = (report: Report, options: CardOptions) => Card | null;

/** The breakdowns of a report's measures with these topics; measures without published figures are omitted. */
export function breakdownsOf(report: Report, ...topics: readonly Topic[]): readonly Breakdown[] {
  return report.measures
    .filter(({ topic }) => topics.includes(topic))
    .map(({ id }) => breakDown(report, { measure: id }))
    .filter(({ total, parts }) => total !== null || parts.length > 0);
}

/**
 * The parts common to all cards: publisher, period and sources. `name` is what is counted, if the labels of its
 * measures would make the caption too long.
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
  }: Pick<Card, 'layout' | 'strips' | 'notes'> &
    Partial<Pick<Card, 'described' | 'sums'>> & {
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
  const table = groups.length > 0 ? layOutBlocks(content.layout, caption, columns, groups, width) : null;
  return {
    language: messages.language,
    ...words,
    // The name of a chart may be its heading.
    heading: words.heading.charAt(0).toUpperCase() + words.heading.slice(1),
    // A table in a page need not name its publisher.
    subtitle: messages.line(
      [publisher, period, ...releaseRemark(wording), ...subject.remarks].filter((text) => text !== UNSTATED),
    ),
    caption,
    described: [],
    sums: [],
    table,
    ...content,
    notes: [...content.notes, ...releaseNotes(wording, table)],
    countWidth: width,
    sources: describeSources(wording),
    sourceNotes: sourceNotes(wording),
  };
}
