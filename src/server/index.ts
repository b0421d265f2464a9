export { type CardHtmlOptions, cardHtml, figureHtml } from './card-html.js';
export type { ChartRequest as Choice } from './chart-request.js';
export { FontError } from './font-file.js';
export { type DeclarativeHtml, renderDeclarative } from './render-declarative.js';
export { type DataName, type Placing, renderHtml, renderSnippet } from './render-html.js';
export { renderAlternative, renderSvg } from './render-picture.js';
export {
  renderSeriesAlternative,
  renderSeriesCsv,
  renderSeriesHtml,
  renderSeriesSnippet,
  renderSeriesSvg,
  type SeriesRequest,
} from './render-series.js';
export { renderSeriesDeclarative } from './render-series-declarative.js';
export { type PngOptions, renderPng } from './render-png.js';
export { styleHash, styleSheets } from './style-sheets.js';
export { readReport } from '../forms/read-report.js';
export { type Theme, themeOf } from '../theme/theme.js';
export { lightTheme } from '../theme/theme.js';
