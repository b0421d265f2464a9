import type { PageCell, PageRow, PageTable } from './page-table.js';
import { type TableProblem, tableProblem } from './table-problem.js';

const DIGIT = /[\d０-９]/;

/** The visible part of a table, with rows at their places; null if nothing is hidden. */
export function withoutHidden(table: PageTable): PageTable | null {
  const { rows } = table;
  if (!rows.some((row) => row.hidden || row.cells.some(({ hidden }) => hidden))) return null;
  return { ...table, rows: rows.map((row) => ({ ...row, cells: row.hidden ? [] : shownIn(row) })) };
}

function shownIn({ cells }: PageRow): readonly PageCell[] {
  return cells.filter(({ hidden }) => !hidden);
}

/** The figures that a page hides, by row and column, except those also visible in a copy for another screen width. */
export function hiddenFigures({ rows }: PageTable): readonly TableProblem[] {
  const head = rows.find(({ section, cells }) => section === 'head' && cells.length > 1)?.cells ?? [];
  const shown = rows.filter(({ hidden }) => !hidden).map((row) => textsOf(shownIn(row)));
  return rows.flatMap((row) => {
    const { cells, hidden, section } = row;
    const own = hidden ? cells : cells.filter((cell) => cell.hidden);
    const figures = section === 'head' ? [] : own.filter(({ text }) => DIGIT.test(text));
    const visible = textsOf(shownIn(row));
    const copied = hidden
      ? shown.some((texts) => [...textsOf(cells)].every((text) => texts.has(text)))
      : figures.every(({ text }) => visible.has(text));
    if (copied) return [];
    return figures.slice(0, 1).map((figure) => {
      const header = head.length === cells.length ? (head[cells.indexOf(figure)]?.text ?? '') : '';
      return tableProblem('hidden', { row: cells[0]?.text ?? '', column: header, text: figure.text });
    });
  });
}

function textsOf(cells: readonly PageCell[]): ReadonlySet<string> {
  return new Set(cells.map(({ text }) => text));
}

/** Whether a row is for the reader's use: it contains nothing but buttons and fields, such as those of a filter. */
function operatedRow({ cells }: PageRow): boolean {
  return cells.some(({ idle }) => idle) && cells.every(({ idle, text }) => idle || text === '');
}

/**
 * Whether a row is for the reader's use, or hidden, contains no figure and is not a heading of rows that do: a row template, or the text for an
 * empty table.
 */
export function idleRow(rows: readonly PageRow[], index: number): boolean {
  const row = rows[index];
  if (row && operatedRow(row)) return true;
  if (!row?.hidden || row.section === 'head' || counts(row)) return false;
  if (row.cells.length > 1) return !row.cells.every(({ header }) => header);
  const next = rows.slice(index + 1).find(counts);
  return !next || (!next.hidden && !rows.slice(0, index).some(counts));
}

function counts({ cells }: PageRow): boolean {
  return cells.length > 1 && cells.some(({ text }) => DIGIT.test(text));
}
