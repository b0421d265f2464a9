import type { Cell, FigureCell, HeaderCell, Table, TableRow } from '../table/table.js';
import { LEFT, looks, RIGHT, tag, text } from './markup.js';

const CELL = 'border: 1px solid; padding: 4px';

/**
 * A table of a statutory form as plain HTML. No script, no style sheet, no class, no id: `scope` alone says which headers a
 * figure has. So a table whose sections have column headers of their own is written as one table a section, as headers
 * would otherwise reach into the next section.
 *
 * @param subtitle Whose figures they are, for the caption of a section, which is its own title.
 * @param styled Whether cells may have a style.
 */
export function formHtml(table: Table, subtitle: string, styled: boolean): string {
  const { caption, head, bodies } = table;
  if (head.length > 0)
    return tableHtml(
      caption,
      head,
      bodies.map(({ rows }) => rows),
      styled,
    );
  return bodies.map(({ rows }) => sectionHtml(subtitle, rows, styled)).join('\n');
}

/** A section: the heading of its block is its caption. */
function sectionHtml(subtitle: string, rows: readonly TableRow[], styled: boolean): string {
  const of = (kind: TableRow['kind']) => rows.filter((row) => row.kind === kind);
  const [title] = of('block').flatMap(({ cells }) => cells);
  const one = of('class').every(({ cells }) => cells.filter(({ kind }) => kind === 'figure').length === 1);
  const caption = title ? `${title.text} · ${subtitle}` : subtitle;
  // What spans the wider sections of the whole table has but one column here.
  const narrow = (row: TableRow) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, colspan: 1 })) });
  const [head, body] = [of('head'), of('class')].map((part) => (one ? part.map(narrow) : part));
  return tableHtml(caption, head ?? [], [body ?? []], styled);
}

function tableHtml(
  caption: string,
  head: readonly TableRow[],
  bodies: readonly (readonly TableRow[])[],
  styled: boolean,
) {
  const rowsHtml = (rows: readonly TableRow[]) => rows.map((row) => `\n${rowHtml(row, styled)}`).join('');
  return tag(
    'table',
    looks(styled, 'border-collapse: collapse', 'width: 100%'),
    `\n${tag('caption', {}, text(caption))}`,
    `\n${tag('thead', {}, rowsHtml(head), '\n')}`,
    ...bodies.map((rows) => `\n${tag('tbody', {}, rowsHtml(rows), '\n')}`),
    '\n',
  );
}

function rowHtml({ cells }: TableRow, styled: boolean): string {
  const html = (cell: Cell) =>
    cell.kind === 'header'
      ? headerHtml(cell, styled)
      : cell.kind === 'figure'
        ? figureHtml(cell, styled)
        : '';
  return tag('tr', {}, ...cells.map((cell) => `\n${html(cell)}`));
}

/**
 * The header of a group is one of each of its columns or rows, which it spans: `colgroup` and `rowgroup` would be of
 * groups that HTML cannot nest.
 */
function headerHtml(cell: HeaderCell, styled: boolean): string {
  const { prefix, text: words, remark, scope, colspan, rowspan } = cell;
  const column = scope.startsWith('col');
  return tag(
    'th',
    { scope: column ? 'col' : 'row', ...spans(colspan, rowspan), ...looks(styled, CELL, column ? '' : LEFT) },
    text(prefix + words),
    remark === '' ? '' : `<br>${tag('small', {}, text(remark))}`,
  );
}

function figureHtml({ text: words, colspan, notes, subject }: FigureCell, styled: boolean): string {
  const figure = subject ? tag('b', {}, text(words)) : text(words);
  const mark = notes.length > 0 ? ` ${tag('sup', {}, `‡${notes.join(',')}`)}` : '';
  return tag('td', { ...spans(colspan, 1), ...looks(styled, CELL, RIGHT) }, figure, mark);
}

function spans(colspan: number, rowspan: number) {
  return { colspan: colspan > 1 ? colspan : undefined, rowspan: rowspan > 1 ? rowspan : undefined };
}
