import type { SlottedTable } from './slotted-table-controller.js';
import type { ReportState } from './report-controller.js';

/**
 * Combines the data read for a chart with the table among its children. With both, waits for the table,
 * because the two may contradict each other; without other data, the table is the data.
 */
export function combineReadings(named: ReportState, { reading, failure }: SlottedTable): ReportState {
  const own = named.failure?.kind === 'no-data';
  if (!named.report && !own) return named;
  const none = { ...named, report: null, failure: null };
  if (failure !== null) return { ...none, failure: { kind: 'cannot-load', reason: failure } };
  if (!reading) return { ...none, loading: true };
  const { problems } = reading;
  if (problems && (own || problems.length > 0))
    return { ...none, failure: { kind: 'unreadable-table', problems } };
  return own && reading.report ? { ...none, report: reading.report } : named;
}
