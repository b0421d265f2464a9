import { drawCard, pictureText } from '../picture/draw-card.js';
import { drawReport, reportText } from '../picture/draw-report.js';
import { sceneSvg } from '../picture/scene-svg.js';
import type { Report } from '../report/report.js';
import type { Scene } from '../picture/scene.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import { type Choice, compose, type Composed } from './choice.js';

/**
 * A chart as a standalone SVG that survives where it is pasted; `report` is the long picture of all of it.
 *
 * @param width In pixels, 240 to 10,000; 677 where not given.
 * @returns null if the report does not publish the chart.
 * @throws RangeError for a choice that is not known, a statutory table, or another width.
 */
export function renderSvg(report: Report, choice: Choice, width?: number, theme = lightTheme): string | null {
  const composed = compose(report, choice);
  if (!composed) return null;
  return sceneSvg(sceneOf(composed, width, theme));
}

/** @throws RangeError for a statutory table: a picture as wide as an article could not be read. */
export function sceneOf(composed: Composed, width: number | undefined, theme: Theme): Scene {
  if (!composed.card) return drawReport(composed.report, width, theme);
  if (composed.card.layout === 'form') throw noPicture();
  return drawCard(composed.card, width, theme);
}

/**
 * The text for the alternative of a picture.
 *
 * @returns null if the report does not publish the chart.
 * @throws RangeError for a choice that is not known, or a statutory table, which has none.
 */
export function renderAlternative(report: Report, choice: Choice): string | null {
  const composed = compose(report, choice);
  if (!composed) return null;
  if (!composed.card) return reportText(composed.report);
  if (composed.card.layout === 'form') throw noPicture();
  return pictureText(composed.card);
}

function noPicture(): RangeError {
  return new RangeError(
    'a statutory-table is a table and has no picture: it is rendered as html, snippet, dsd or csv',
  );
}
