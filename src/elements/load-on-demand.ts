import { onDemand } from '../report/on-demand.js';

const actions = () => import('./on-demand.js');
const table = () => import('./slotted-table.js');

/** What a chart needs when a reader acts or something fails. */
export const loadActions = () => onDemand(actions);

/** What reads a table of the page, and draws beside it. */
export const loadTable = () => onDemand(table);
