import { requestSubjects } from '../cards/compose-request-subjects.js';
import { FoiChart } from './foi-chart.js';

/**
 * Requests by subject; approximate shares are marked.
 *
 * @tagname foi-request-subjects
 */
export class FoiRequestSubjects extends FoiChart {
  protected override readonly kind = requestSubjects;
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-request-subjects': FoiRequestSubjects;
  }
}
