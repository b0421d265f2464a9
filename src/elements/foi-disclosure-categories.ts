import { disclosureCategories } from '../cards/compose-disclosure-categories.js';
import { FoiChart } from './foi-chart.js';

/**
 * Information disclosed proactively, by category; in the statutory forms, a panel for each kind of act.
 *
 * @tagname foi-disclosure-categories
 */
export class FoiDisclosureCategories extends FoiChart {
  protected override readonly kind = disclosureCategories;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-disclosure-categories': FoiDisclosureCategories;
  }
}
