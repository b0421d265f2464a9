import { composeRequestOutcomes } from '../cards/compose-request-outcomes.js';
import { type ChartKind, FoiChart } from './foi-chart.js';

/**
 * Requests by outcome, with what the report does not itemise as a class of its own. Variants: `bars`, and
 * `strip`, one bar of 100% above its table.
 *
 * @tagname foi-request-outcomes
 */
export class FoiRequestOutcomes extends FoiChart {
  protected override readonly kind: ChartKind = {
    compose: composeRequestOutcomes,
    variants: ['bars', 'strip'],
    order: 'value',
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-request-outcomes': FoiRequestOutcomes;
  }
}
