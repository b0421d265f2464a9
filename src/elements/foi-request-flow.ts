import { requestFlow } from '../cards/compose-request-flow.js';
import { FoiChart } from './foi-chart.js';

/**
 * Requests received and carried over against those concluded and carried forward.
 *
 * @tagname foi-request-flow
 */
export class FoiRequestFlow extends FoiChart {
  protected override readonly kind = requestFlow;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-request-flow': FoiRequestFlow;
  }
}
