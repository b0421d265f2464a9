import { type ChartName, CHARTS, type TagName } from '../report/charts.js';
import type { Order } from '../statistics/order-parts.js';
import type { ComposeCard } from './compose-card.js';

/** One kind of chart: its row in the list of charts, and its card. A table of a statutory form is in no list. */
export interface ChartKind<Name extends Exclude<TagName, 'report'> = ChartName> {
  readonly name: Name;
  readonly compose: ComposeCard;
  readonly variants: readonly string[];
  readonly order: Order;
}

/** A kind of chart, or of table. */
export type CardKind = ChartKind<Exclude<TagName, 'report'>>;

/** The chart of this name, whose cards are composed so. */
export function chartKind(name: ChartName, compose: ComposeCard): ChartKind {
  const { variants, order } = CHARTS[name];
  return { name, compose, variants, order: order ?? 'published' };
}
