import { onDemand } from '../report/on-demand.js';

const actions = () => import('./on-demand.js');
const table = () => import('./light-table.js');

/** What a chart needs when a reader acts or something fails. */
export const loadActions = () => onDemand(actions);

/** What reads a table of the page, and draws beside it. */
export const loadTable = () => onDemand(table);

/** Calls once there is a connection again: what could not be loaded may be there then. */
export function whenOnline(again: () => void): void {
  globalThis.addEventListener?.('online', again, { once: true });
}
