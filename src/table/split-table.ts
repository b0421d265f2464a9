import type { Cell, HeaderCell, Table, TableBody, TableRow } from './table.js';

/** A group of columns as a table of its own, below the label of the group. */
export interface ColumnGroup {
  readonly label: string;
  readonly table: Table;
}

/** A table whose columns are in groups, as one table for each group; their captions end with the label of the group. */
export function splitTable(table: Table): readonly ColumnGroup[] {
  const [groups, columns] = table.head;
  const corners = (groups?.cells ?? []).filter((cell) => cell.kind === 'header' && cell.scope === 'col');
  return (groups?.cells ?? []).flatMap((group): readonly ColumnGroup[] => {
    if (group.kind !== 'header' || group.scope !== 'colgroup') return [];
    const within = (row: TableRow): TableRow => ({
      ...row,
      cells: row.cells.flatMap((cell) => cellWithin(cell, group, table.figures)),
    });
    const head: TableRow = {
      id: group.id,
      kind: 'head',
      cells: [...corners.map((cell) => ({ ...cell, rowspan: 1 })), ...(columns ? within(columns).cells : [])],
      members: [],
    };
    return [
      {
        label: group.text,
        table: {
          ...table,
          caption: `${table.caption}: ${group.text}`,
          figures: group.colspan,
          head: [head],
          bodies: table.bodies.map((body) => ({ ...body, rows: body.rows.map(within) })),
        },
      },
    ];
  });
}

/** A cell in the columns of a group, without the header of the group; none if it is outside them. */
function cellWithin(cell: Cell, group: HeaderCell, width: number): readonly Cell[] {
  if (cell.kind === 'text') return [{ ...cell, colspan: cell.colspan - width + group.colspan }];
  if (cell.kind === 'share' || (cell.kind === 'header' && cell.scope.startsWith('row'))) return [cell];
  const headers = cell.headers.filter((id) => id !== group.id);
  return headers.length < cell.headers.length ? [{ ...cell, headers }] : [];
}

/** The columns of a table in blocks: the label, a figure, what is beside it. */
const BLOCK_WIDTH = 3;

/**
 * A table with a block for each row and a line in it for each figure, because a page on a phone has no room for its
 * columns.
 */
export function inBlocks(table: Table): Table {
  const columns = table.head.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === 'header' ? cell : [])),
  );
  const [corner] = columns;
  const lineOfColumn = new Map(columns.map((header) => [header.id, labelWith(header)]));
  const wide = (cell: Cell): Cell =>
    cell.kind === 'header' || cell.kind === 'text' ? { ...cell, colspan: BLOCK_WIDTH } : cell;
  const blocks: TableBody[] = [];
  let before: TableRow[] = [];
  for (const row of table.bodies.flatMap(({ rows }) => rows)) {
    const [first, ...others] = row.cells;
    if (row.kind === 'break' || first?.kind !== 'header') before.push({ ...row, cells: row.cells.map(wide) });
    else {
      const heading: TableRow = { ...row, kind: 'block', cells: [wide({ ...first, scope: 'rowgroup' })] };
      const lines = others.map((cell): TableRow => {
        const label =
          cell.kind === 'figure' ? cell.headers.flatMap((id) => lineOfColumn.get(id) ?? [])[0] : undefined;
        return label
          ? { id: label.id, kind: 'class', cells: [label, cell], members: [] }
          : { id: row.id, kind: 'break', cells: [wide(cell)], members: [] };
      });
      blocks.push({ id: row.id, rows: [...before, heading, ...lines] });
      before = [];
    }
  }
  return {
    ...table,
    figures: BLOCK_WIDTH - 1,
    head: [{ id: table.id, kind: 'head', cells: corner ? [wide(corner)] : [], members: [] }],
    bodies: blocks,
  };
}

/** The header of a column as that of a line; its letter in the strips comes before its label. */
function labelWith({ text, swatch, ...header }: HeaderCell): HeaderCell {
  return { ...header, scope: 'row', text: swatch?.letter ? `${swatch.letter} ${text}` : text };
}
