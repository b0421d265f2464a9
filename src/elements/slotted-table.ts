/** The code that reads a page table and draws beside it; one module for the same reason as `on-demand.ts`. */
export { SlottedTableReader } from '../controllers/slotted-table-reader.js';
export { PageTableContent } from './page-table-content.js';
