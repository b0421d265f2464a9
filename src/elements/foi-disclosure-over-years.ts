import { selectDisclosure } from '../cards/select-disclosure.js';
import { reportsKind } from './foi-reports.js';
import { FoiSeries } from './foi-series.js';
import { yearPanelsTemplate } from './year-drawing-template.js';

/**
 * What was disclosed over the years: documents issued, repealed and in force, and decisions by kind.
 *
 * @tagname foi-disclosure-over-years
 */
export class FoiDisclosureOverYears extends FoiSeries {
  protected override readonly kind = reportsKind('disclosure-over-years');

  protected override readonly select = selectDisclosure;

  protected override readonly drawings = [yearPanelsTemplate];
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-disclosure-over-years': FoiDisclosureOverYears;
  }
}
