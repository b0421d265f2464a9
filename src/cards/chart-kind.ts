import type { ChartName } from '../locale/messages.js';
import type { Order } from '../statistics/order-parts.js';
import type { ComposeCard } from './compose-card.js';

/** One kind of chart: its name, its card, its variants (the first is the default) and its usual order. */
export interface ChartKind {
  readonly name: ChartName;
  readonly compose: ComposeCard;
  readonly variants: readonly string[];
  readonly order: Order;
}
