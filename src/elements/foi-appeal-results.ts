import type { TemplateResult } from 'lit';
import type { Strip } from '../cards/card.js';
import { appealResults } from '../cards/compose-appeal-results.js';
import { caseMarkStyles } from './case-mark-styles.js';
import { caseMarksTemplate } from './case-marks-template.js';
import { FoiChart } from './foi-chart.js';
import { stripsTemplate } from './marks.js';

/**
 * Administrative reconsideration and litigation, by result. Variants: `strips`, a strip of the results or, of
 * few cases, one square per case, and `bars`.
 *
 * @tagname foi-appeal-results
 */
export class FoiAppealResults extends FoiChart {
  static override readonly styles = [FoiChart.styles, caseMarkStyles].flat();

  declare variant: 'strips' | 'bars' | null | undefined;

  protected override readonly kind = appealResults;

  protected override strips(strips: readonly Strip[]): TemplateResult {
    return stripsTemplate(strips, caseMarksTemplate);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-appeal-results': FoiAppealResults;
  }
}
