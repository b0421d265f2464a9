import type { PageTable } from './page-table.js';
import type { ReadRow } from './read-rows.js';
import { type MeasureKind, measureOf, usualMeasure, type TableKind } from './table-kinds.js';
import type { AddProblem } from './table-problem.js';

/** The rows that divide one measure, or one column of the form. */
export interface Block {
  readonly measure: MeasureKind;
  readonly applicant: string | null;
  /** Its name in the table; null if the whole table states it. */
  readonly label: string | null;
  readonly heading: ReadRow | null;
  readonly rows: readonly ReadRow[];
}

type Opened = Omit<Block, 'measure' | 'rows'> & {
  readonly measure: MeasureKind | null;
  readonly rows: ReadRow[];
};

/**
 * Groups rows by what they count. A heading starts a block, as does a row of another measure. If each row is a
 * measure, each is a block without rows.
 */
export function blocksOf(
  rows: readonly ReadRow[],
  kind: TableKind,
  table: PageTable,
  form: string | undefined,
  addProblem: AddProblem,
): readonly Block[] {
  const opened: Opened[] = [];
  let last: Opened | undefined;
  for (const row of rows) {
    const { role, label, data } = row;
    const { measure: id, applicant = null } = data;
    const own = { applicant: null, label: null, heading: null, rows: [] };
    const another = last?.measure?.id !== id;
    // A row that names a measure but no class is the total of that measure.
    const alone = role === 'class' && id !== undefined && another && !('code' in data || 'applicant' in data);
    if (kind.rows === 'measure' ? role === 'class' : alone) {
      const measure = kind.free
        ? usualMeasure(id ?? `r${row.place}`, 'context')
        : measureOf(id, label, form, null);
      last = { ...own, measure, label, heading: { ...row, role: 'block' } };
    } else if (kind.rows === 'measure') continue;
    else if (role === 'block') {
      const topic = last ? null : kind.topic;
      const measure = measureOf(id ?? table.data['measure'], label, form, topic);
      last = { ...own, measure, applicant, label: applicant === null ? label : null, heading: row };
    } else if (!last || (id !== undefined && another)) {
      const named = id ?? table.data['measure'];
      const about = named === undefined && kind.topic ? '' : table.caption;
      const measure = measureOf(named, about, form, kind.topic);
      last = { ...own, measure, rows: [row] };
    } else {
      last.rows.push(row);
      continue;
    }
    opened.push(last);
  }
  const seen = new Set<string>();
  return opened.flatMap((block): readonly Block[] => {
    const { measure, applicant, heading, rows: own } = block;
    if (own.length === 0 && !heading?.figure) return [];
    const row = heading?.label ?? own[0]?.label ?? '';
    const name = `${measure?.id} ${applicant ?? ''}`;
    if (!measure) addProblem('unclear-row', { row });
    else if (heading && seen.has(name)) addProblem('duplicate', { row, text: row });
    seen.add(name);
    return measure ? [{ ...block, measure }] : [];
  });
}
