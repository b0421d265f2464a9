import { rankInStrip, type SegmentKeys, segmentKeys } from '../marks/segment-keys.js';
import { codeOf, type SeriesRow } from '../series/series-rows.js';
import { conceptsOf } from '../statistics/breakdown.js';

/** The rows of classes in the order of their strips, with their keys. */
export function keyedRows(classes: readonly SeriesRow[]): {
  readonly rows: readonly SeriesRow[];
  readonly keys: SegmentKeys;
} {
  const codes = classes.flatMap((row) => {
    const code = codeOf(row);
    return code ? { ...code, id: row.id, mapsTo: conceptsOf(code) } : [];
  });
  const keys = segmentKeys(codes);
  const rank = ({ id }: SeriesRow) => rankInStrip(keys, id);
  const rows = keys.ordered ? [...classes].sort((one, other) => (rank(one) < rank(other) ? -1 : 1)) : classes;
  return { rows, keys };
}
