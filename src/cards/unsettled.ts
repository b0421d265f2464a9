import { inexact } from '../report/figure.js';
import type { SeriesFigure } from '../series/series-rows.js';

/** Whether a figure is provisional or not exact. */
export function unsettled({ report, figure: { status } }: Pick<SeriesFigure, 'report' | 'figure'>): boolean {
  return report.release === 'provisional' || status === 'provisional' || inexact(status);
}
