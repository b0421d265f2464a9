import type { FigureCell, HeaderCell, Table } from './table.js';
import { rowsIn } from './table.js';

/** The column headers and row headers of a figure, outermost first. */
export interface HeaderPath {
  readonly columns: readonly HeaderCell[];
  readonly rows: readonly HeaderCell[];
}

/** The headers of each figure of a table. */
export function headerPaths(table: Pick<Table, 'head' | 'bodies'>): (cell: FigureCell) => HeaderPath {
  const headers = new Map(
    rowsIn(table).flatMap(({ cells }) =>
      cells.flatMap((cell): [string, HeaderCell][] => (cell.kind === 'header' ? [[cell.id, cell]] : [])),
    ),
  );
  return (cell) => {
    const own = cell.headers.flatMap((id) => headers.get(id) ?? []);
    const inRow = (header: HeaderCell) => header.scope.startsWith('row');
    return { columns: own.filter((header) => !inRow(header)), rows: own.filter(inRow) };
  };
}

/** The text of a header, with what the form prints before and after it. */
export function headerText({ prefix, text, remark }: HeaderCell): string {
  // A full-width bracket needs no space before it.
  return `${prefix}${text} ${remark}`.replace(/ (（|$)/, '$1');
}
