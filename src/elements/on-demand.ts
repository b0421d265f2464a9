/**
 * What a chart needs only when a reader acts or something fails, as one module. What several such modules share with
 * the charts would be put into chunks of its own by a bundler, and every page would load all of these.
 */
export { messageTemplate } from './message-template.js';
export { Opening } from './opening.js';
export { styleAgain } from './style-again.js';
export { csvOfCard, pngOf, svgOf } from './download.js';
