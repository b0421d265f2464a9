/** What makes files of a chart, as one module for the same reason as `on-demand.ts`. */
export { cardCsv } from '../cards/card-csv.js';
export { drawCard } from '../picture/draw-card.js';
export { fontsOf } from '../picture/fonts.js';
export { paintScene } from '../picture/paint-scene.js';
export { sceneSvg } from '../picture/scene-svg.js';
export { pageTheme } from './page-theme.js';
