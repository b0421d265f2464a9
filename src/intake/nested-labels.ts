import { conceptsOfLabel, totalLabel, unclearLabel } from './known-labels.js';
import type { PageCell } from './page-table.js';
import { columnNames, namesFigures } from './table-columns.js';
import { cellsOf, type GridRow, type TableGrid } from './table-grid.js';
import { measureOf, type TableKind } from './table-kinds.js';
import type { AddProblem } from './table-problem.js';

const DIGITS_ONLY = /^[\s\d０-９.,，．%％‰/／–—-]*$/;

/** Fills the row that is added for a group without one. */
const NO_FIGURE: PageCell = { text: '', header: false, scope: null, colspan: 1, rowspan: 1, data: {} };

/**
 * Converts a table with labels in several columns, like those of the statutory forms, to one column of labels. A
 * label that spans several rows is a heading if it names what they count, and a group if it is a class.
 *
 * @param list The code list of its classes.
 * @returns The table unchanged if its labels are not nested; null if it reported an ambiguity.
 */
export function unnestLabels(
  grid: TableGrid,
  kind: TableKind,
  list: string,
  addProblem: AddProblem,
): TableGrid | null {
  const rows = grid.body.filter((row) => cellsOf(row).length > 1);
  const count = labelColumns(grid, rows);
  const paths = new Map(rows.map((row) => [row, [...new Set(row.cells.slice(0, count))]] as const));
  const nested = [...paths.values()].some((path) => path.length > 1 && (path[0]?.rowspan ?? 1) > 1);
  if (count < 2 || !nested) return grid;

  const doubtful = new Set<PageCell>();
  const known = new Map<PageCell, 'heading' | 'group'>();
  const codes = new Map<PageCell, string>();
  let headings = 0;
  const body = grid.body.flatMap((row): readonly GridRow[] => {
    const path = paths.get(row);
    if (!path) return [{ ...row, cells: row.cells.slice(count - 1) }];
    const own = path[path.length - 1];
    const outer = path.slice(0, -1).flatMap((cell) => cell ?? []);
    const before: GridRow[] = [];
    let parent: string | undefined;
    for (const cell of outer) {
      const role = known.get(cell) ?? roleOf(cell);
      if (!role || cell.rowspan < 2) doubtful.add(cell);
      const group = role === 'group';
      if (!known.has(cell) && role) {
        if (role === 'heading') headings += 1;
        codes.set(cell, `g${row.place}`);
        const data = { code: `g${row.place}`, 'maps-to': concepts(cell).join(' '), status: 'not-published' };
        const cells = group
          ? [cell, ...row.cells.slice(count).map(() => NO_FIGURE)]
          : [{ ...cell, header: true, scope: 'rowgroup' }];
        before.push({ ...row, data: group ? data : {}, cells });
        known.set(cell, role);
      }
      if (group) parent = codes.get(cell);
    }
    const label = own?.text ?? '';
    // A row next to a heading, or a total in a group, may belong to this or to all.
    const unclear = parent !== undefined && (totalLabel(label) || unclearLabel(label, false));
    const past = headings > 0 && outer.length === 0 && !(totalLabel(label) && headings === 1);
    if (own && (unclear || past)) doubtful.add(own);
    const data = parent === undefined ? row.data : { parent, ...row.data };
    return [...before, { ...row, data, cells: [own, ...row.cells.slice(count)] }];
  });
  for (const { text } of doubtful) addProblem('spanning-label', { row: text });
  const head = grid.head.map((row) => ({ ...row, cells: [row.cells[0], ...row.cells.slice(count)] }));
  return doubtful.size > 0 ? null : { head, body, width: grid.width - count + 1 };

  function concepts({ text }: PageCell): readonly string[] {
    return conceptsOfLabel(text, list) ?? [];
  }

  function roleOf(cell: PageCell): 'heading' | 'group' | null {
    if (kind.rows === 'category' && concepts(cell).some((concept) => concept !== 'other')) return 'group';
    const topic = measureOf(undefined, cell.text, undefined, null)?.topic;
    const named = topic !== undefined && (kind.topic === null || topic === kind.topic);
    return named || rows.every(({ cells }) => cells[0] === cell) ? 'heading' : null;
  }
}

/** The number of columns, from the first, that contain labels. */
function labelColumns(grid: TableGrid, rows: readonly GridRow[]): number {
  const names = columnNames(grid);
  let count = 0;
  while (count < grid.width - 1) {
    const at = count;
    const cells = rows.map(({ cells: own }) => own[at]);
    const labels = cells.every(
      (cell, index) => cell === rows[index]?.cells[at - 1] || !DIGITS_ONLY.test(cell?.text ?? ''),
    );
    if (!labels || (names[at] !== names[0] && namesFigures(names[at] ?? ''))) break;
    count += 1;
  }
  return count;
}
