import type { TemplateResult } from 'lit';
import type { Strip } from '../cards/card.js';
import { requestFlow } from '../cards/compose-request-flow.js';
import { balanceStyles } from './balance-styles.js';
import { balanceTemplate } from './balance-template.js';
import { FoiChart } from './foi-chart.js';

/**
 * Requests received and carried over against those concluded and carried forward. Variants: `balance`, what came in
 * above what went out, if all figures are known exactly, otherwise bars, and `bars`.
 *
 * @tagname foi-request-flow
 */
export class FoiRequestFlow extends FoiChart {
  static override readonly styles = [FoiChart.styles, balanceStyles].flat();

  declare variant: 'balance' | 'bars' | null | undefined;

  protected override readonly kind = requestFlow;

  protected override strips(strips: readonly Strip[]): TemplateResult {
    return balanceTemplate(strips);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-request-flow': FoiRequestFlow;
  }
}
