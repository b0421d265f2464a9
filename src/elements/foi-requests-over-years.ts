import { selectRequests } from '../cards/select-requests.js';
import type { SeriesCard } from '../cards/series-card.js';
import { reportsKind } from './foi-reports.js';
import { FoiSeries } from './foi-series.js';
import { yearPanelsTemplate } from './year-drawing-template.js';
import { yearStripsTemplate } from './year-strip-template.js';

/**
 * Requests received, concluded and carried forward over the years, and how they were concluded.
 *
 * @tagname foi-requests-over-years
 */
export class FoiRequestsOverYears extends FoiSeries {
  protected override readonly kind = reportsKind('requests-over-years');

  protected override readonly select = selectRequests;

  protected override readonly drawings = [yearPanelsTemplate, (card: SeriesCard) => yearStripsTemplate(card)];
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-requests-over-years': FoiRequestsOverYears;
  }
}
