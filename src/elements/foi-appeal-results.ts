import { appealResults } from '../cards/compose-appeal-results.js';
import { FoiChart } from './foi-chart.js';

/**
 * Administrative reconsideration and litigation, by result. Variants: `units`, one square per case if there are few,
 * otherwise bars, and `bars`.
 *
 * @tagname foi-appeal-results
 */
export class FoiAppealResults extends FoiChart {
  declare variant: 'units' | 'bars' | null | undefined;

  protected override readonly kind = appealResults;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-appeal-results': FoiAppealResults;
  }
}
