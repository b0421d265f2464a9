import { figuresIn, type Cell, type Table, type TableRow } from './table.js';

/**
 * A table with one row of figures as blocks below each other, one for each group of columns, so that it fits a narrow
 * card. The headers of a group become its headings. All ids stay, and with them the headers that a figure names.
 */
export function stackColumns(table: Table): Table {
  const headers = new Map(
    table.head.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell.kind === 'header' ? [[cell.id, cell]] : [])),
    ),
  );
  const figures = figuresIn(table);
  const groupOf = ({ headers: ids }: (typeof figures)[number]) => ids.slice(0, -1).join(' ');
  const groups = [...new Set(figures.map(groupOf))].map((group) =>
    figures.filter((figure) => groupOf(figure) === group),
  );
  const headed = new Set<string>();
  const bodies = groups.map((group, index) => {
    const over = group[0]?.headers.slice(0, -1).filter((id) => !headed.has(id)) ?? [];
    over.forEach((id) => headed.add(id));
    const row = (id: string, kind: TableRow['kind'], cells: readonly Cell[]): TableRow => ({
      id: `b${index}-${id}`,
      kind,
      cells,
      members: [],
    });
    const header = (id: string | undefined, more: { scope?: 'rowgroup'; colspan: number }) =>
      [headers.get(id ?? '')].flatMap((cell) => (cell ? { ...cell, rowspan: 1, ...more } : []));
    return {
      id: `b${index}`,
      rows: [
        ...over.map((id) => row(id, 'block', header(id, { scope: 'rowgroup', colspan: group.length }))),
        row(
          'head',
          'head',
          group.flatMap(({ headers: ids }) => header(ids[ids.length - 1], { colspan: 1 })),
        ),
        row('figures', 'class', group),
      ],
    };
  });
  return { ...table, head: [], bodies, figures: Math.max(...groups.map(({ length }) => length)) };
}
