export { type CardHtmlOptions, cardHtml, figureHtml } from './card-html.js';
export type { Choice } from './choice.js';
export { FontError } from './font-file.js';
export {
  type DataName,
  type DeclarativeHtml,
  type Placing,
  renderDeclarative,
  renderHtml,
  renderSnippet,
} from './render-html.js';
export { renderAlternative, renderSvg } from './render-picture.js';
export { type PngOptions, renderPng } from './render-png.js';
export { styleHash, styleSheets } from './style-sheets.js';
export { readReport } from '../forms/read-report.js';
export { type Theme, themeOf } from '../theme/theme.js';
export { lightTheme } from '../theme/theme.js';
