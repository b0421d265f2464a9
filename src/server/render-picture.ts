import { drawCard, pictureText } from '../picture/draw-card.js';
import { drawReport, reportText } from '../picture/draw-report.js';
import { sceneSvg } from '../picture/scene-svg.js';
import type { Report } from '../report/report.js';
import type { Scene } from '../picture/scene.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import { type ChartRequest, compose, type Composed } from './chart-request.js';

/**
 * Renders a chart as a standalone SVG that survives pasting; `report` gives the long picture of a whole report.
 *
 * @param width In pixels, 240 to 10,000; default 677.
 * @returns null if the report does not publish the chart.
 * @throws RangeError for an unknown chart, variant or order, a statutory table, or an invalid width.
 */
export function renderSvg(
  report: Report,
  request: ChartRequest,
  width?: number,
  theme = lightTheme,
): string | null {
  const composed = compose(report, request);
  if (!composed) return null;
  return sceneSvg(drawComposed(composed, width, theme));
}

/** @throws RangeError for a statutory table, which would be unreadable at the width of an article. */
export function drawComposed(composed: Composed, width: number | undefined, theme: Theme): Scene {
  if (!composed.card) return drawReport(composed.report, width, theme);
  if (composed.card.layout === 'form') throw noPicture();
  return drawCard(composed.card, width, theme);
}

/**
 * The alternative text of a picture.
 *
 * @returns null if the report does not publish the chart.
 * @throws RangeError for an unknown chart, variant or order, or a statutory table, which has no picture.
 */
export function renderAlternative(report: Report, request: ChartRequest): string | null {
  const composed = compose(report, request);
  if (!composed) return null;
  if (!composed.card) return reportText(composed.report);
  if (composed.card.layout === 'form') throw noPicture();
  return pictureText(composed.card);
}

function noPicture(): RangeError {
  return new RangeError('a statutory table has no picture; render it as html, snippet, dsd or csv');
}
