import type { TemplateResult } from 'lit';
import type { Card, Strip } from '../cards/card.js';
import { applicants } from '../cards/compose-applicants.js';
import { layOutBeside } from '../table/lay-out-beside.js';
import type { Table } from '../table/table.js';
import { besideStyles } from './beside-styles.js';
import { besideTemplate } from './beside-template.js';
import { caseMarkStyles } from './case-mark-styles.js';
import { caseMarksTemplate } from './case-marks-template.js';
import { FoiChart } from './foi-chart.js';
import { stripsTemplate } from './marks.js';
import type { View } from './view.js';

/**
 * Who made the requests, and with what outcome. Variants: `strips`, one strip of outcomes per group of applicants, if
 * there are two or three groups, otherwise bars, and `bars`.
 *
 * @tagname foi-applicants
 */
export class FoiApplicants extends FoiChart {
  static override readonly styles = [FoiChart.styles, caseMarkStyles, besideStyles].flat();

  declare variant: 'strips' | 'bars' | null | undefined;

  protected override readonly kind = applicants;

  protected override strips(strips: readonly Strip[]): TemplateResult {
    return stripsTemplate(strips, caseMarksTemplate);
  }

  protected override keyedTable({ strips }: Card, keyed: Table, view: View): TemplateResult {
    return besideTemplate(
      layOutBeside(keyed, new Map(strips.map(({ id, label, name = label }) => [id, name]))),
      view,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'foi-applicants': FoiApplicants;
  }
}
