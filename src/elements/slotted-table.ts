/** What reads a table of the page, and draws beside it; one module for the same reason as `on-demand.ts`. */
export { SlottedTableReader } from '../controllers/slotted-table-reader.js';
export { BesideTable } from './beside-table.js';
