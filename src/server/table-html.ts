import type { Cell, FigureCell, HeaderCell, Table, TableRow } from '../table/table.js';
import { LEFT, styleOf, RIGHT, tag, text, unbroken } from './markup.js';
import { cellData } from './row-data.js';

/** How the cells are written: `keyed` with the keys of their figures, `styled` with styles. */
interface Writing {
  readonly keyed: boolean;
  readonly styled: boolean;
}

const CELL = 'border: 1px solid; padding: 4px';

/**
 * A table of a statutory form as plain HTML, without script, style sheet, class or id. Only `scope` associates
 * headers with figures, so if the sections of a table have column headers of their own, each is written as a separate
 * table: otherwise headers would apply to the next section, too.
 *
 * @param subtitle The publisher and period, for the caption of a section, which is its own title.
 */
export function formHtml(table: Table, subtitle: string, writing: Writing): string {
  const { caption, head, bodies } = table;
  if (head.length > 0)
    return tableHtml(
      caption,
      head,
      bodies.map(({ rows }) => rows),
      writing,
    );
  return bodies.map(({ rows }) => sectionHtml(subtitle, rows, writing)).join('\n');
}

/** A section; the heading of its block becomes the caption. */
function sectionHtml(subtitle: string, rows: readonly TableRow[], writing: Writing): string {
  const of = (kind: TableRow['kind']) => rows.filter((row) => row.kind === kind);
  const [title] = of('block').flatMap(({ cells }) => cells);
  const one = of('class').every(({ cells }) => cells.filter(({ kind }) => kind === 'figure').length === 1);
  const caption = title ? `${title.text} · ${subtitle}` : subtitle;
  // A cell that spans all sections of the table spans one column here.
  const narrow = (row: TableRow) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, colspan: 1 })) });
  const [head, body] = [of('head'), of('class')].map((part) => (one ? part.map(narrow) : part));
  return tableHtml(caption, head ?? [], [body ?? []], writing);
}

function tableHtml(
  caption: string,
  head: readonly TableRow[],
  bodies: readonly (readonly TableRow[])[],
  writing: Writing,
) {
  const rowsHtml = (rows: readonly TableRow[]) => rows.map((row) => `\n${rowHtml(row, writing)}`).join('');
  return tag(
    'table',
    styleOf(writing.styled, 'border-collapse: collapse', 'width: 100%'),
    `\n${tag('caption', {}, text(caption))}`,
    `\n${tag('thead', {}, rowsHtml(head), '\n')}`,
    ...bodies.map((rows) => `\n${tag('tbody', {}, rowsHtml(rows), '\n')}`),
    '\n',
  );
}

function rowHtml({ cells }: TableRow, writing: Writing): string {
  const html = (cell: Cell) =>
    cell.kind === 'header'
      ? headerHtml(cell, writing)
      : cell.kind === 'figure'
        ? figureHtml(cell, writing)
        : '';
  return tag('tr', {}, ...cells.map((cell) => `\n${html(cell)}`));
}

/**
 * The header of a group is the header of each column or row that it spans: `colgroup` and `rowgroup` scopes need
 * groups that HTML cannot nest.
 */
function headerHtml(cell: HeaderCell, writing: Writing): string {
  const { prefix, text: words, remark, scope, colspan, rowspan } = cell;
  const column = scope.startsWith('col');
  return tag(
    'th',
    {
      scope: column ? 'col' : 'row',
      ...spans(colspan, rowspan),
      ...styleOf(writing.styled, CELL, column ? '' : LEFT),
    },
    text(prefix + words),
    remark === '' ? '' : `<br>${tag('small', {}, text(remark))}`,
  );
}

function figureHtml(cell: FigureCell, writing: Writing): string {
  const { text: words, colspan, notes, subject } = cell;
  const figure = subject ? tag('b', {}, text(words)) : text(words);
  const mark = notes.length > 0 ? ` ${tag('sup', {}, `‡${notes.join(',')}`)}` : '';
  return tag(
    'td',
    {
      ...(writing.keyed ? cellData(cell) : {}),
      ...spans(colspan, 1),
      ...styleOf(writing.styled, CELL, RIGHT, unbroken(words)),
    },
    figure,
    mark,
  );
}

function spans(colspan: number, rowspan: number) {
  return { colspan: colspan > 1 ? colspan : undefined, rowspan: rowspan > 1 ? rowspan : undefined };
}
