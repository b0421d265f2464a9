/** What reads a table of the page, and draws beside it; one module for the same reason as `on-demand.ts`. */
export { LightTableReader } from '../controllers/light-table-reader.js';
export { BesideTable } from './beside-table.js';
