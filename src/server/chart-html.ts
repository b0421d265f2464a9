import {
  type FigureCell,
  lineOf,
  type ShareCell,
  type Table,
  type TableBody,
  type TableRow,
} from '../table/table.js';
import type { Theme } from '../theme/theme.js';
import type { DetailedWording } from '../words/amounts.js';
import { markHtml } from './mark-html.js';
import { type Attributes, LEFT, looks, narrow, narrowNumber, prose, RIGHT, tag, text } from './markup.js';
import { blockData, rowData, tableData } from './row-data.js';

/** How the table of a chart is written: with keys in its attributes, marks in which colours, and styles in its cells. */
export interface Writing {
  readonly wording: DetailedWording;
  readonly keyed: boolean;
  readonly theme: Theme | null;
  readonly styled: boolean;
}

/** Where a row stands: how deep in groups, and the code of its group. */
interface Place {
  readonly depth: number;
  readonly parent?: string;
}

const UNBROKEN = 'white-space: nowrap';

/** An em space: the only indent that no editor strips. */
const INDENT = '\u2003';

/** The table of a chart as plain HTML. With marks the column of the labels, where these stand, takes most of the width. */
export function chartHtml({ caption, head, bodies, figures }: Table, writing: Writing): string {
  const heads = head.flatMap(({ cells }) => cells.map((cell) => cell.text));
  const { keyed, wording, styled, theme } = writing;
  return tag(
    'table',
    {
      ...looks(styled, 'border-spacing: 4px 8px', theme ? 'width: 100%' : ''),
      ...(keyed && tableData(wording)),
    },
    `\n${tag('caption', {}, prose(caption))}`,
    `\n<thead>${tag('tr', {}, ...heads.map((words, index) => `\n${headHtml(words, index, writing)}`))}</thead>`,
    ...bodies.map((body) => bodyHtml(body, figures, writing)),
    '\n',
  );
}

function headHtml(words: string, index: number, { styled, theme }: Writing): string {
  // Chinese would break anywhere: 占比（计算 / 值）.
  const short = /^[^ ]{1,8}$/.test(words);
  const html = short ? text(words).replace('（', '<br>（') : narrow(words);
  const place = index > 0 ? [RIGHT] : [LEFT, theme ? 'width: 80%' : ''];
  return tag(
    'th',
    { scope: 'col', ...looks(styled, ...place, short ? UNBROKEN : '') },
    tag('small', {}, html),
  );
}

function bodyHtml(body: TableBody, figures: number, writing: Writing): string {
  const rows = body.rows.map((row) =>
    row.kind === 'block' ? blockHtml(row, body, writing) : rowHtml(row, figures, writing, { depth: 0 }),
  );
  return `\n<tbody>${rows.join('')}\n</tbody>`;
}

function blockHtml({ cells }: TableRow, body: TableBody, { keyed, styled }: Writing): string {
  return cells
    .map((cell) => {
      const colspan = cell.kind === 'header' ? cell.colspan : undefined;
      const heading = tag('th', { scope: 'rowgroup', colspan, ...looks(styled, LEFT) }, narrow(cell.text));
      return `\n${tag('tr', keyed ? blockData(body) : {}, heading)}`;
    })
    .join('');
}

function rowHtml(row: TableRow, figures: number, writing: Writing, { depth, parent }: Place): string {
  const { wording, keyed, styled } = writing;
  const { figure, share } = lineOf(row);
  const cell = ({ text: words, flagged }: FigureCell | ShareCell, attributes: Attributes = {}) =>
    // Sites break words anywhere; a number is not to be, unless it is too wide for a phone.
    tag(
      'td',
      { ...looks(styled, RIGHT, /^(?=.*\d).{1,8}$/.test(words) ? UNBROKEN : ''), ...attributes },
      lesser(depth, narrowNumber(words + (flagged ? '*' : ''))),
    );
  const html = tag(
    'tr',
    keyed ? rowData(wording, row, parent) : {},
    '\n',
    tag('th', { scope: 'row', ...looks(styled, LEFT) }, labelHtml(row, depth, writing)),
    '\n',
    cell(figure),
    figures < 2
      ? ''
      : `\n${share ? cell(share, keyed && share.flagged ? { 'data-derived': true } : {}) : '<td></td>'}`,
  );
  const members = row.members.map((member) =>
    rowHtml(member, figures, writing, { depth: depth + 1, parent: row.id }),
  );
  return `\n${html}${members.join('')}`;
}

/**
 * The label of a row, and below it its mark, which begins at one line in all rows; the key to a segment of the strip
 * stands before it. A member of a group is set in, and said to be one.
 */
function labelHtml(row: TableRow, depth: number, { wording, theme }: Writing): string {
  const { label, figure } = lineOf(row);
  const own = narrow(depth > 0 ? wording.messages.ofWhich(label.text) : label.text);
  const words = INDENT.repeat(depth) + lesser(depth, own);
  if (!theme || !figure.mark) return words;
  const drawn = markHtml(figure, theme, depth);
  return figure.mark.type === 'key' ? `${drawn} ${words}` : `${words}<br>${drawn}`;
}

/** Figures of a member are part of those of its group: they are smaller. */
function lesser(depth: number, html: string): string {
  return depth > 0 ? tag('small', {}, html) : html;
}
