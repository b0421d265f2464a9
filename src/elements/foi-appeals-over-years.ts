import { selectAppeals } from '../cards/select-appeals.js';
import type { SeriesCard } from '../cards/series-card.js';
import { reportsKind } from './foi-reports.js';
import { FoiSeries } from './foi-series.js';
import { yearStripsTemplate } from './year-strip-template.js';
import { caseMarkStyles } from './case-mark-styles.js';
import { caseMarksTemplate } from './case-marks-template.js';

/**
 * Administrative reconsideration and litigation over the years, by result.
 *
 * @tagname foi-appeals-over-years
 */
export class FoiAppealsOverYears extends FoiSeries {
  static override readonly styles = [...FoiSeries.styles, caseMarkStyles];

  protected override readonly kind = reportsKind('appeals-over-years');

  protected override readonly select = selectAppeals;

  protected override readonly drawings = [(card: SeriesCard) => yearStripsTemplate(card, caseMarksTemplate)];
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-appeals-over-years': FoiAppealsOverYears;
  }
}
