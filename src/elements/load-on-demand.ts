import { onDemand } from '../report/on-demand.js';

const actions = () => import('./on-demand.js');
const table = () => import('./slotted-table.js');

/** Loads what a chart needs only after a click or a failure. */
export const loadActions = () => onDemand(actions);

/** Loads the code that reads a page table and draws beside it. */
export const loadTable = () => onDemand(table);
