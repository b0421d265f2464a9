import type { DetailedSpeaker } from '../words/amounts.js';
import { figureCells } from './card-csv.js';
import { csvOf } from './csv.js';
import type { FigureCell, HeaderCell, StatutoryTable } from './statutory-table.js';

/**
 * A table of a statutory form as CSV, a line a figure, as `cardCsv` has them: the block is its column, the group what
 * stands around its row, the class its row; in a table of one row without a name, the class is the column.
 */
export function statutoryCsv(speaker: DetailedSpeaker, table: StatutoryTable): string {
  const { messages } = speaker;
  const cells = [...table.head, ...table.bodies.flat()].flat();
  const headers = new Map(
    cells.flatMap((cell): [string, HeaderCell][] => (cell.kind === 'header' ? [[cell.id, cell]] : [])),
  );
  const line = (cell: FigureCell) => {
    const own = cell.headers.flatMap((id) => headers.get(id) ?? []);
    const words = (inRow: boolean) =>
      own
        .filter(({ scope }) => scope.startsWith('row') === inRow)
        // A full-width bracket brings its own room.
        .map(({ prefix, text, remark }) => `${prefix}${text} ${remark}`.replace(/ (（|$)/, '$1'));
    const [columns, rows] = [words(false), words(true)];
    const name = (rows.length > 0 ? rows : columns).pop() ?? '';
    return figureCells(speaker, [messages.line(columns), messages.line(rows), name], cell.basis);
  };
  return csvOf([
    [table.heading],
    [table.subtitle],
    ...table.sources.map(({ text, url }) => [text, ...(url ? [url] : [])]),
    ...table.sourceNotes.map((note) => [note]),
    ...table.notes.map(({ text }) => [text]),
    [],
    messages.csvColumns,
    ...cells.flatMap((cell) => (cell.kind === 'figure' ? [line(cell)] : [])),
  ]);
}
