import type { LightTable } from './light-table-controller.js';
import type { Reading } from './report-controller.js';

/**
 * What comes of reading where there is a table among the light children: what was named, once the table is read that is
 * drawn beside it, for the two might contradict each other; without that, what the table says.
 */
export function readingBeside(named: Reading, { reading, failure }: LightTable): Reading {
  const own = named.failure?.kind === 'no-data';
  if (!named.report && !own) return named;
  const none = { ...named, report: null, failure: null };
  if (failure !== null) return { ...none, failure: { kind: 'cannot-load', reason: failure } };
  if (!reading) return { ...none, loading: true };
  const { problems } = reading;
  if (problems) return { ...none, failure: { kind: 'unreadable-table', problems } };
  return own ? { ...none, report: reading.report } : named;
}
