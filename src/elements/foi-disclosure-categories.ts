import { composeDisclosureCategories } from '../cards/compose-disclosure-categories.js';
import { type ChartKind, FoiChart } from './foi-chart.js';

/**
 * Information disclosed proactively, by category: a bar a category, largest first.
 *
 * @tagname foi-disclosure-categories
 */
export class FoiDisclosureCategories extends FoiChart {
  protected override readonly kind: ChartKind = {
    compose: composeDisclosureCategories,
    variants: ['bars'],
    order: 'value',
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-disclosure-categories': FoiDisclosureCategories;
  }
}
