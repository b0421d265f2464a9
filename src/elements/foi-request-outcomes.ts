import { requestOutcomes } from '../cards/compose-request-outcomes.js';
import { FoiChart } from './foi-chart.js';

/**
 * Requests by outcome, with a class for any remainder; a group opens to show its grounds. Variants: `bars`, and `strip`,
 * one bar of 100% above its table, ordered by meaning: granted outcomes first, refusals last; with `order="published"`,
 * in the order of the report.
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
