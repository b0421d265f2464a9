import { conceptsOfLabel, totalLabel, unclearLabel, withoutNumber } from './known-labels.js';
import type { Topic } from '../report/report.js';
import type { PageCell } from './page-table.js';
import { asideColumn, columnNames, namesFigures } from './table-columns.js';
import { cellsOf, type GridRow, type TableGrid } from './table-grid.js';
import { measureOf, type TableKind } from './table-kinds.js';
import type { AddProblem, TableProblem } from './table-problem.js';

const DIGITS_ONLY = /^[\s\d０-９.,，．%％‰/／–—-]*$/;

/** Fills the row that is added for a group without one. */
const NO_FIGURE: PageCell = { text: '', header: false, scope: null, colspan: 1, rowspan: 1, data: {} };

/**
 * Converts a table with labels in several columns, like those of the statutory forms, to one column of labels. A
 * label that spans several rows is a heading if it names what they count, and a group if it is a class. Where each row
 * is a measure, a heading has the figure of its total.
 *
 * @param list The code list of its classes.
 * @returns The table unchanged if its labels are not nested; null if it reported an ambiguity.
 */
export function unnestLabels(
  table: TableGrid,
  kind: TableKind,
  list: string,
  addProblem: AddProblem,
): TableGrid | null {
  const grid = withoutNumbers(table);
  const rows = grid.body.filter((row) => cellsOf(row).length > 1);
  const count = labelColumns(grid, rows);
  const shared = grid.head.some(({ cells }) => cells[0] !== undefined && cells[0] === cells[count - 1]);
  const nested = rows.some(
    ({ cells }) => cells[0] !== cells[count - 1] && (shared || (cells[0]?.rowspan ?? 1) > 1),
  );
  if (count < 2 || !nested) return table;

  const joined = new Map<PageCell, PageCell>();
  const paths = new Map(rows.map((row) => [row, joinNumbers(row.cells.slice(0, count), joined)] as const));
  const measures = kind.rows === 'measure' && !kind.free;
  const themed = [...paths.values()].some(
    ([outer, inner]) => outer && inner && kind.topic !== null && topicOf(outer) === kind.topic,
  );
  const doubtful = new Map<PageCell, TableProblem['kind']>();
  const known = new Map<PageCell, 'heading' | 'group'>();
  const codes = new Map<PageCell, string>();
  let headings = 0;
  const body = grid.body.flatMap((row): readonly GridRow[] => {
    const path = paths.get(row);
    if (!path) return [{ ...row, cells: row.cells.slice(count - 1) }];
    const own = path[path.length - 1];
    const outer = path.slice(0, -1);
    const label = own?.text ?? '';
    const figures = row.cells.slice(count);
    const [first] = outer;
    if (measures && first && totalled(first)) {
      const total = outer.length === 1 && totalLabel(label);
      return total ? [{ ...row, cells: [{ ...first, colspan: 1, rowspan: 1 }, ...figures] }] : [];
    }
    // Beside the rows of the chart's own heading, other rows of the form are about something else.
    const topic = outer.length === 0 && themed && own ? topicOf(own) : undefined;
    if (topic !== undefined && topic !== kind.topic) return [];
    const before: GridRow[] = [];
    let parent: string | undefined;
    for (const cell of outer) {
      const role = known.get(cell) ?? roleOf(cell);
      // Under a label that spans both columns, an empty cell may set a part in.
      if (cell.text.trim() === '') {
        if (own) doubtful.set(own, 'unclear-row');
      } else if (!role && cell.rowspan > 1) doubtful.set(cell, 'spanning-label');
      else if (!role || (cell.rowspan < 2 && !totalLabel(label))) doubtful.set(cell, 'unclear-row');
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
    // A row next to a heading, or a total in a group, may belong to this or to all.
    const unclear = parent !== undefined && (totalLabel(label) || unclearLabel(label, false));
    const past = headings > 0 && outer.length === 0 && !(totalLabel(label) && headings === 1);
    if (own && (unclear || past)) doubtful.set(own, 'unclear-row');
    const data = parent === undefined ? row.data : { parent, ...row.data };
    return [...before, { ...row, data, cells: [own, ...figures] }];
  });
  for (const [{ text }, problem] of doubtful) addProblem(problem, { row: text });
  const head = grid.head.map((row) => ({ ...row, cells: [row.cells[0], ...row.cells.slice(count)] }));
  return doubtful.size > 0 ? null : { head, body, width: grid.width - count + 1 };

  /** Whether a label names a measure that its rows divide, and one of them is its total. */
  function totalled(cell: PageCell): boolean {
    const topic = topicOf(cell);
    const members = [...paths.values()].filter(([outer, inner]) => outer === cell && inner);
    const totals = members.filter(([, inner, more]) => inner && !more && totalLabel(inner.text));
    const others = members.flatMap(([, inner]) => (inner ? (topicOf(inner) ?? []) : []));
    return topic !== undefined && totals.length === 1 && others.every((one) => one === topic);
  }

  function concepts({ text }: PageCell): readonly string[] {
    return conceptsOfLabel(text, list) ?? [];
  }

  function roleOf(cell: PageCell): 'heading' | 'group' | null {
    if (kind.rows === 'category' && concepts(cell).some((concept) => concept !== 'other')) return 'group';
    const topic = topicOf(cell);
    const named = topic !== undefined && (kind.topic === null || topic === kind.topic);
    return named || rows.every(({ cells }) => cells[0] === cell) ? 'heading' : null;
  }
}

/** A table without columns of row numbers before its labels. */
function withoutNumbers(grid: TableGrid): TableGrid {
  let first = 0;
  while (first < grid.width - 2 && asideColumn(grid, first)) first += 1;
  const cut = (rows: readonly GridRow[]) =>
    rows.map((row) => (cellsOf(row).length > 1 ? { ...row, cells: row.cells.slice(first) } : row));
  return { head: cut(grid.head), body: cut(grid.body), width: grid.width - first };
}

function topicOf({ text }: PageCell): Topic | undefined {
  return measureOf(undefined, text, undefined, null)?.topic;
}

/** The distinct labels of a row; a number in a cell of its own is part of the label beside it. */
function joinNumbers(
  cells: readonly (PageCell | undefined)[],
  joined: Map<PageCell, PageCell>,
): readonly PageCell[] {
  const [first, second, ...more] = [...new Set(cells)].flatMap((cell) => cell ?? []);
  if (!first || !second || first.rowspan !== second.rowspan)
    return [first, second, ...more].flatMap((cell) => cell ?? []);
  if (second.text.trim() === '' && more.length === 0) return [first];
  if (first.text.trim() === '' && !totalLabel(second.text)) return [first, second, ...more];
  if (
    withoutNumber(first.text.trim()) !== '' &&
    !/^[（(]?[一二三四五六七八九十]{1,3}[）)]?$/.test(first.text.trim())
  )
    return [first, second, ...more];
  const label = joined.get(second) ?? { ...second, text: `${first.text.trim()}${second.text.trim()}` };
  joined.set(second, label);
  return [label, ...more];
}

/** The number of columns, from the first, that contain labels. */
function labelColumns(grid: TableGrid, rows: readonly GridRow[]): number {
  const names = columnNames(grid);
  let count = 0;
  while (count < grid.width - 1) {
    const at = count;
    const cells = rows.map(({ cells: own }) => own[at]);
    const labels = cells.every(
      (cell, index) =>
        cell === rows[index]?.cells[at - 1] || cell?.text === '' || !DIGITS_ONLY.test(cell?.text ?? ''),
    );
    const named = cells.some((cell) => !DIGITS_ONLY.test(cell?.text ?? ''));
    if (!labels || !named || (names[at] !== names[0] && namesFigures(names[at] ?? ''))) break;
    count += 1;
  }
  return count;
}
