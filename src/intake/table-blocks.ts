import type { PageTable } from './page-table.js';
import type { ReadRow } from './read-rows.js';
import { type MeasureKind, measureOf, ofTopic, type TableKind } from './table-kinds.js';
import { type TableProblem, tableProblem } from './table-problem.js';

/** Rows that one measure, or one column of the form, is divided into. */
export interface Block {
  readonly measure: MeasureKind;
  readonly applicant: string | null;
  /** What the table calls it; null where that is for the whole table to say. */
  readonly label: string | null;
  readonly heading: ReadRow | null;
  readonly rows: readonly ReadRow[];
}

interface Opened {
  readonly measure: MeasureKind | null;
  readonly applicant: string | null;
  readonly label: string | null;
  readonly heading: ReadRow | null;
  readonly rows: ReadRow[];
}

/**
 * Rows by what they count. A heading opens a block; so does a row of another measure. Where each row is a measure of
 * its own, each is a block without rows.
 */
export function blocksOf(
  rows: readonly ReadRow[],
  kind: TableKind,
  table: PageTable,
  form: string | undefined,
): { readonly blocks: readonly Block[]; readonly problems: readonly TableProblem[] } {
  const opened: Opened[] = [];
  const problems: TableProblem[] = [];
  for (const row of rows) {
    if (kind.rows === 'measure') {
      if (row.role === 'class') opened.push(ownMeasure(row));
    } else if (row.role === 'block') opened.push(headed(row));
    else if (single(row)) opened.push(ownMeasure(row));
    else blockFor(row).rows.push(row);
  }
  const seen = new Set<string>();
  const blocks = opened.flatMap((block): readonly Block[] => {
    const { measure, applicant, heading, rows: own } = block;
    if (own.length === 0 && !heading?.figure) return [];
    const row = heading?.label ?? own[0]?.label ?? '';
    const name = `${measure?.id} ${applicant ?? ''}`;
    if (!measure) problems.push(tableProblem('unknown-block', { row }));
    else if (heading && seen.has(name)) problems.push(tableProblem('duplicate', { row, text: row }));
    seen.add(name);
    return measure ? [{ ...block, measure }] : [];
  });
  return { blocks, problems };

  /** A row that names a measure and no class is that measure's total. */
  function single({ data, role }: ReadRow): boolean {
    const named = data['measure'];
    const first = opened[opened.length - 1];
    return (
      role === 'class' &&
      named !== undefined &&
      data['code'] === undefined &&
      data['applicant'] === undefined &&
      first?.measure?.id !== named
    );
  }

  function ownMeasure(row: ReadRow): Opened {
    const id = row.data['measure'];
    const measure = kind.otherwise
      ? ofTopic(id ?? `r${row.place}`, kind.otherwise)
      : measureOf(id, row.label, form, null);
    return {
      measure,
      applicant: null,
      label: row.label,
      heading: { ...row, role: 'block' },
      rows: [],
    };
  }

  function headed(row: ReadRow): Opened {
    const id = row.data['measure'] ?? table.data['measure'];
    const applicant = row.data['applicant'] ?? null;
    const fallback = kind.measure?.topic ?? null;
    return {
      measure: measureOf(id, row.label, form, opened.length === 0 ? fallback : null),
      applicant,
      label: applicant === null ? row.label : null,
      heading: row,
      rows: [],
    };
  }

  function blockFor(row: ReadRow): Opened {
    const last = opened[opened.length - 1];
    const id = row.data['measure'];
    if (last && (id === undefined || last.measure?.id === id)) return last;
    const named = id ?? table.data['measure'];
    const measure =
      named === undefined && kind.measure
        ? kind.measure
        : measureOf(named, table.caption, form, kind.measure?.topic ?? null);
    const block: Opened = { measure, applicant: null, label: null, heading: null, rows: [] };
    opened.push(block);
    return block;
  }
}
