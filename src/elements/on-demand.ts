/**
 * What a chart needs only after a click or a failure, as one module. With several such modules, a bundler would put
 * code shared with the charts into separate chunks, and every page would load all of them.
 */
export { messageTemplate } from './message-template.js';
export { Disclosures } from './disclosures.js';
export { styleAgain } from './style-again.js';
export { csvOfCard, filesOfReport, pngOf, svgOf } from './download.js';
