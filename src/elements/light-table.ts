/** What reads a table of the page, and draws beside it; one module for the same reason as `on-demand.ts`. */
export { followTable, inWordsOf } from '../cards/follow-table.js';
export { renameCard } from '../cards/relabel.js';
export { LightTableReader } from '../controllers/light-table-reader.js';
export { tableFindings } from '../words/table-notes.js';
export { drawingTemplate } from './drawing-template.js';
export { originsOf, originsTemplate, tableNotesTemplate } from './origins-template.js';
