import { type ChartName, CHARTS } from '../report/charts.js';
import type { Order } from '../statistics/order-parts.js';
import type { ComposeCard } from './compose-card.js';

/** One kind of chart: its row in the list of charts, and its card. */
export interface ChartKind {
  readonly name: ChartName;
  readonly compose: ComposeCard;
  readonly variants: readonly string[];
  readonly order: Order;
}

/** The chart of this name, whose cards are composed so. */
export function chartKind(name: ChartName, compose: ComposeCard): ChartKind {
  const { variants, order } = CHARTS[name];
  return { name, compose, variants, order: order ?? 'published' };
}
