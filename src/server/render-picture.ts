import { drawCard, pictureText } from '../picture/draw-card.js';
import { drawReport, reportText } from '../picture/draw-report.js';
import { sceneSvg } from '../picture/scene-svg.js';
import type { Report } from '../report/report.js';
import { type Choice, compose } from './choice.js';
import { lightTheme } from '../theme/theme.js';

/**
 * A chart as a standalone SVG that survives where it is pasted; `report` is the long picture of all of it.
 *
 * @param width In pixels, 240 or more; 677 where not given.
 * @returns null if the report does not publish the chart.
 * @throws RangeError for a chart or variant that is not known, or a width in which nothing can be read.
 */
export function renderSvg(report: Report, choice: Choice, width?: number, theme = lightTheme): string | null {
  const composed = compose(report, choice);
  if (!composed) return null;
  return sceneSvg(
    composed.card ? drawCard(composed.card, width, theme) : drawReport(composed.report, width, theme),
  );
}

/**
 * The text for the alternative of a picture.
 *
 * @returns null if the report does not publish the chart.
 */
export function renderAlternative(report: Report, choice: Choice): string | null {
  const composed = compose(report, choice);
  return composed && (composed.card ? pictureText(composed.card) : reportText(composed.report));
}
