import { type ChartName, type ChartRow, CHARTS, type OneReportTag } from '../report/charts.js';
import type { Order } from '../statistics/order-parts.js';
import type { ComposeCard } from './compose-card.js';

/** A kind of chart: its row in the list of charts, and its card. */
export interface ChartKind<Name extends keyof typeof CHARTS = ChartName> {
  readonly name: Name;
  readonly compose: ComposeCard;
  readonly variants: readonly string[];
  readonly order: Order;
}

/** A kind of chart of one report, or a table of its form. */
export type CardKind = ChartKind<Exclude<OneReportTag, 'report'>>;

/** The same, or a chart of several reports. */
export type AnyKind = ChartKind<keyof typeof CHARTS>;

/** The kind of chart with this name, and how its cards are composed. */
export function chartKind<Name extends keyof typeof CHARTS>(
  name: Name,
  compose: ComposeCard,
): ChartKind<Name> {
  const { variants = [], order = 'published' }: ChartRow = CHARTS[name];
  return { name, compose, variants, order };
}
