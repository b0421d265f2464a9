import {
  type FigureCell,
  lineOf,
  type ShareCell,
  type Table,
  type TableBody,
  type TableRow,
} from '../table/table.js';
import type { Theme } from '../theme/theme.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { markHtml } from './mark-html.js';
import { type Attributes, narrow, narrowNumber, prose, tag, text } from './markup.js';
import { groupData, rowData, type SnippetData, tableData } from './row-data.js';

/** How the table of a chart is written: with which data in its attributes, and with marks in which colours. */
export interface Writing {
  readonly speaker: DetailedSpeaker;
  readonly data: SnippetData;
  readonly theme: Theme | null;
}

/** Where a row stands: how deep in groups, and the code of its group. */
interface Place {
  readonly depth: number;
  readonly parent?: string;
}

/** An em space: the only indent that no editor strips. */
const INDENT = '\u2003';

/** The table of a chart as plain HTML. With marks the column of the labels, where these stand, takes most of the width. */
export function chartHtml({ caption, head, bodies, figures }: Table, writing: Writing): string {
  const heads = head.flatMap(({ cells }) => cells.map((cell) => cell.text));
  const look = writing.theme ? { cellspacing: 0, width: '100%' } : {};
  const wide = writing.theme ? '80%' : undefined;
  return tag(
    'table',
    { cellpadding: 4, ...look, ...(writing.data && tableData(writing.speaker, writing.data)) },
    `\n${tag('caption', {}, prose(caption))}`,
    `\n<thead>${tag('tr', {}, ...heads.map((words, index) => `\n${headHtml(words, index, wide)}`))}</thead>`,
    ...bodies.map((body) => bodyHtml(body, figures, writing)),
    '\n',
  );
}

function headHtml(words: string, index: number, wide: string | undefined): string {
  // Chinese would break anywhere: 占比（计算 / 值）.
  const short = /^[^ ]{1,8}$/.test(words);
  const html = short ? text(words).replace('（', '<br>（') : narrow(words);
  const place = index > 0 ? { align: 'right' } : { align: 'left', width: wide };
  return tag('th', { scope: 'col', ...place, nowrap: short ? '' : undefined }, tag('small', {}, html));
}

function bodyHtml(body: TableBody, figures: number, writing: Writing): string {
  const rows = body.rows.map((row) =>
    row.kind === 'block' ? blockHtml(row, body, writing) : rowHtml(row, figures, writing, { depth: 0 }),
  );
  return `\n<tbody>${rows.join('')}\n</tbody>`;
}

function blockHtml({ cells }: TableRow, body: TableBody, { data }: Writing): string {
  return cells
    .map((cell) => {
      const colspan = cell.kind === 'header' ? cell.colspan : undefined;
      const heading = tag('th', { scope: 'rowgroup', colspan, align: 'left' }, narrow(cell.text));
      return `\n${tag('tr', data ? groupData(body) : {}, heading)}`;
    })
    .join('');
}

function rowHtml(row: TableRow, figures: number, writing: Writing, { depth, parent }: Place): string {
  const { speaker, data } = writing;
  const { figure, share } = lineOf(row);
  const cell = ({ text: words, flagged }: FigureCell | ShareCell, attributes: Attributes = {}) =>
    // Sites break words anywhere; a number is not to be, unless it is too wide for a phone.
    tag(
      'td',
      { align: 'right', nowrap: /^(?=.*\d).{1,8}$/.test(words) ? '' : undefined, ...attributes },
      lesser(depth, narrowNumber(words + (flagged ? '*' : ''))),
    );
  const html = tag(
    'tr',
    data ? rowData(speaker, row, data, parent) : {},
    '\n',
    tag('th', { scope: 'row', align: 'left' }, labelHtml(row, depth, writing)),
    '\n',
    cell(figure),
    figures < 2
      ? ''
      : `\n${share ? cell(share, data && share.flagged ? { 'data-derived': true } : {}) : '<td></td>'}`,
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
function labelHtml(row: TableRow, depth: number, { speaker, theme }: Writing): string {
  const { label, figure } = lineOf(row);
  const own = narrow(depth > 0 ? speaker.messages.ofWhich(label.text) : label.text);
  const words = INDENT.repeat(depth) + lesser(depth, own);
  if (!theme || !figure.mark) return words;
  const drawn = markHtml(figure, theme, depth);
  return figure.mark.type === 'key' ? `${drawn} ${words}` : `${words}<br>${drawn}`;
}

/** Figures of a member are part of those of its group: they are smaller. */
function lesser(depth: number, html: string): string {
  return depth > 0 ? tag('small', {}, html) : html;
}
