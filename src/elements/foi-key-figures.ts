import { keyFigures } from '../cards/compose-key-figures.js';
import { FoiChart } from './foi-chart.js';
import { tileStyles } from './tile-styles.js';

/**
 * The totals that a report prints, as tiles.
 *
 * @tagname foi-key-figures
 */
export class FoiKeyFigures extends FoiChart {
  static override readonly styles = [FoiChart.styles, tileStyles].flat();

  protected override readonly kind = keyFigures;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-key-figures': FoiKeyFigures;
  }
}
