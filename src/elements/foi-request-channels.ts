import { requestChannels } from '../cards/compose-request-channels.js';
import { FoiChart } from './foi-chart.js';

/**
 * Requests accepted, by channel. Variants: `bars` and `strip`.
 *
 * @tagname foi-request-channels
 */
export class FoiRequestChannels extends FoiChart {
  declare variant: 'bars' | 'strip' | null | undefined;

  protected override readonly kind = requestChannels;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-request-channels': FoiRequestChannels;
  }
}
