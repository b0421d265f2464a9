import { applicants } from '../cards/compose-applicants.js';
import { FoiChart } from './foi-chart.js';

/**
 * Who made the requests, and with what outcome.
 *
 * @tagname foi-applicants
 */
export class FoiApplicants extends FoiChart {
  protected override readonly kind = applicants;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-applicants': FoiApplicants;
  }
}
