import type { Mark } from '../marks/mark.js';
import { plainHeader } from './plain-cells.js';
import { blockHeader, type Cell, lineOf, linesOf, type Swatch, type Table, type TableRow } from './table.js';

/** A block as a column: the id of its header, and its rows by class. */
interface Column {
  readonly header: string;
  readonly rows: ReadonlyMap<string, TableRow>;
}

/**
 * The blocks of a chart side by side: a row for each class in any of them, in the order of the first, with a figure and
 * its share for each block. A block without the class has an empty cell.
 *
 * @param labels The headers of the columns, by the ids of their blocks.
 */
export function layOutBeside(table: Table, labels: ReadonlyMap<string, string>): Table {
  const { id, bodies, head } = table;
  const headers = bodies.map((body) =>
    plainHeader(labels.get(body.id) ?? '', 'col', {
      id: `c-${body.id}`,
      flagged: blockHeader(body)?.flagged ?? false,
    }),
  );
  const [corner] = head.flatMap(({ cells }) => cells);
  const columns = bodies.map((body) => columnOf(`c-${body.id}`, linesOf(body)));
  return {
    ...table,
    figures: bodies.length,
    head: [
      {
        id: `${id}-head`,
        kind: 'head',
        cells: [plainHeader(corner?.text ?? '', 'col', { id: `${id}-corner` }), ...headers],
        members: [],
      },
    ],
    bodies: [{ id, rows: rowsBeside(columns, []) }],
  };
}

function columnOf(header: string, rows: readonly TableRow[]): Column {
  return { header, rows: new Map(rows.map((row) => [row.id, row])) };
}

/** A remainder comes last, whatever block it is in. */
function rowsBeside(columns: readonly Column[], outer: readonly string[]): readonly TableRow[] {
  const classes = [...new Set(columns.flatMap(({ rows }) => [...rows.keys()]))];
  const rows = classes.flatMap((id) => rowBeside(columns, id, outer) ?? []);
  const remainder = ({ cells }: TableRow) =>
    cells.some((cell) => cell.kind === 'figure' && cell.basis.remainder);
  return [...rows.filter((row) => !remainder(row)), ...rows.filter(remainder)];
}

function rowBeside(columns: readonly Column[], id: string, outer: readonly string[]): TableRow | null {
  const own = columns.map(({ rows }) => rows.get(id));
  const [first] = own.flatMap((row) => row ?? []);
  if (!first) return null;
  const { label, figure } = lineOf(first);
  const path = [...outer, figure.id];
  const cells = own.map((row, place): Cell => {
    if (!row) return { kind: 'text', text: '', flagged: false, colspan: 1 };
    const { figure: one, share } = lineOf(row);
    const headers = [...(columns[place] ? [columns[place].header] : []), ...path];
    return { ...one, mark: null, headers, asides: share ? [share] : [] };
  });
  const [mark] = own.flatMap((row) => (row ? (lineOf(row).figure.mark ?? []) : []));
  const swatch = swatchOf(mark, figure.basis.remainder);
  const members = columns.map(({ header }, place) => columnOf(header, own[place]?.members ?? []));
  return {
    ...first,
    cells: [{ ...label, id: figure.id, headers: outer, ...(swatch && { swatch }) }, ...cells],
    members: rowsBeside(members, path),
  };
}

function swatchOf(mark: Mark | undefined, hatched: boolean): Swatch | null {
  return mark?.type === 'key' ? { ...mark, hatched } : null;
}
