import { type Cell, flaggedText, lineOf, type Table, type TableRow } from '../table/table.js';
import { indentedLabel, lesser, type Writing } from './chart-html.js';
import { keyHtml } from './mark-html.js';
import { LEFT, narrow, narrowNumber, prose, RIGHT, styleOf, tag, unbroken } from './markup.js';

/** A table with a column for each block as plain HTML: numbers with their shares below them, labels with their keys. */
export function besideHtml({ caption, head, bodies }: Table, writing: Writing): string {
  const heads = head.flatMap(({ cells }) => cells);
  const { styled } = writing;
  return tag(
    'table',
    styleOf(styled, 'border-spacing: 4px 8px', 'width: 100%'),
    `\n${tag('caption', {}, prose(caption))}`,
    `\n<thead>${tag('tr', {}, ...heads.map((cell, place) => headHtml(cell, place, styled)))}</thead>`,
    ...bodies.map(({ rows }) => `\n<tbody>${rowsHtml(rows, 0, writing)}\n</tbody>`),
    '\n',
  );
}

function headHtml(cell: Cell, place: number, styled: boolean): string {
  const html = tag('small', {}, narrow(flaggedText(cell)));
  return `\n${tag('th', { scope: 'col', ...styleOf(styled, place > 0 ? RIGHT : LEFT) }, html)}`;
}

function rowsHtml(rows: readonly TableRow[], depth: number, writing: Writing): string {
  const { styled, theme } = writing;
  return rows
    .map((row) => {
      const { label } = lineOf(row);
      const key = theme && label.swatch ? `${keyHtml(label.swatch, label.swatch.hatched, theme)} ` : '';
      const name = tag(
        'th',
        { scope: 'row', ...styleOf(styled, LEFT) },
        key,
        indentedLabel(label.text, depth, writing),
      );
      const cells = row.cells.slice(1).map((cell) => `\n${figureHtml(cell, depth, styled)}`);
      return `\n${tag('tr', {}, '\n', name, ...cells)}${rowsHtml(row.members, depth + 1, writing)}`;
    })
    .join('');
}

function figureHtml(cell: Cell, depth: number, styled: boolean): string {
  if (cell.kind !== 'figure') return '<td></td>';
  const shares = (cell.asides ?? []).map(
    (aside) => `<br>${tag('small', {}, narrowNumber(flaggedText(aside)))}`,
  );
  return tag(
    'td',
    styleOf(styled, RIGHT, unbroken(cell.text)),
    lesser(depth, narrowNumber(flaggedText(cell))),
    ...shares,
  );
}
