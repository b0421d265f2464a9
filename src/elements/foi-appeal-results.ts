import { composeAppealResults } from '../cards/compose-appeal-results.js';
import { type ChartKind, FoiChart } from './foi-chart.js';

/**
 * Administrative reconsideration and litigation, by result. Variants: `units`, one mark a case where there are
 * few and bars otherwise, and `bars`.
 *
 * @tagname foi-appeal-results
 */
export class FoiAppealResults extends FoiChart {
  protected override readonly kind: ChartKind = {
    compose: composeAppealResults,
    variants: ['units', 'bars'],
    order: 'published',
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-appeal-results': FoiAppealResults;
  }
}
