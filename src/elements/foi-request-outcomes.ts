import { requestOutcomes } from '../cards/compose-request-outcomes.js';
import { FoiChart } from './foi-chart.js';

/**
 * Requests by outcome, with what the report does not itemise as a class of its own, and the grounds of a group behind it. Variants: `bars`, and `strip`, one bar of 100% above its table, by meaning: what was granted first, refusals last; with `order="published"` as the report has them.
 *
 * @tagname foi-request-outcomes
 */
export class FoiRequestOutcomes extends FoiChart {
  declare variant: 'bars' | 'strip' | null | undefined;

  protected override readonly kind = requestOutcomes;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-request-outcomes': FoiRequestOutcomes;
  }
}
