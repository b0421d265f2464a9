import {
  type Cell,
  type FigureCell,
  flaggedText,
  lineOf,
  type ShareCell,
  type Table,
  type TableBody,
  type TableRow,
  type Tile,
} from '../table/table.js';
import type { Theme } from '../theme/theme.js';
import type { DetailedWording } from '../words/amounts.js';
import { markHtml } from './mark-html.js';
import {
  type Attributes,
  LEFT,
  styleOf,
  narrow,
  narrowNumber,
  prose,
  RIGHT,
  tag,
  text,
  unbroken,
  UNBROKEN,
} from './markup.js';
import { blockData, rowData, tableData } from './row-data.js';

/**
 * How the table of a chart is written: whether with keys in attributes, the colours of any marks, and whether cells
 * may have styles.
 */
export interface Writing {
  readonly wording: DetailedWording;
  readonly keyed: boolean;
  readonly theme: Theme | null;
  readonly styled: boolean;
}

/** The groups around a row: their number, and the code of the innermost. */
interface Nesting {
  readonly depth: number;
  readonly parent?: string;
}

/** An em space, the only indentation that no editor removes. */
const INDENT = '\u2003';

/**
 * The table of a chart as plain HTML. If it has marks, they are in the column of labels, which takes most of the
 * width.
 */
export function chartHtml({ caption, head, bodies, figures }: Table, writing: Writing): string {
  const heads = head.flatMap(({ cells }) => cells);
  const { keyed, wording, styled, theme } = writing;
  return tag(
    'table',
    {
      ...styleOf(styled, 'border-spacing: 4px 8px', theme ? 'width: 100%' : ''),
      ...(keyed && tableData(wording)),
    },
    `\n${tag('caption', {}, prose(caption))}`,
    `\n<thead>${tag('tr', {}, ...heads.map((cell, index) => `\n${headHtml(cell, index, writing)}`))}</thead>`,
    ...bodies.map((body) => bodyHtml(body, figures, writing)),
    '\n',
  );
}

function headHtml(cell: Cell, index: number, { styled, theme }: Writing): string {
  const { text: words } = cell;
  // Otherwise Chinese may break anywhere: 占比（计算 / 值）.
  const short = /^[^ ]{1,8}$/.test(words);
  const html = short ? text(words).replace('（', '<br>（') : narrow(words);
  const place = index > 0 ? [RIGHT] : [LEFT, theme ? 'width: 80%' : ''];
  return tag(
    'th',
    { scope: 'col', colspan: colspanOf(cell), ...styleOf(styled, ...place, short ? UNBROKEN : '') },
    tag('small', {}, html),
  );
}

function bodyHtml(body: TableBody, figures: number, writing: Writing): string {
  const rows = body.rows.map((row) => {
    if (row.kind === 'block') return blockHtml(row, body, writing);
    return row.kind === 'break' ? breakHtml(row) : rowHtml(row, figures, writing, { depth: 0 });
  });
  return `\n<tbody>${rows.join('')}\n</tbody>`;
}

function blockHtml({ cells }: TableRow, body: TableBody, { keyed, styled }: Writing): string {
  return cells
    .map((cell) => {
      const remark = cell.kind === 'header' && cell.remark;
      const heading = tag(
        'th',
        { scope: 'rowgroup', colspan: colspanOf(cell), ...styleOf(styled, LEFT) },
        narrow(flaggedText(cell)),
        remark ? ` ${tag('small', {}, prose(remark))}` : '',
      );
      return `\n${tag('tr', keyed ? blockData(body) : {}, heading)}`;
    })
    .join('');
}

/** A text in the place of figures, or between rows. */
function breakHtml({ cells }: TableRow): string {
  return cells
    .map((cell) => `\n${tag('tr', {}, tag('td', { colspan: colspanOf(cell) }, prose(cell.text)))}`)
    .join('');
}

function colspanOf(cell: Cell): number | undefined {
  return 'colspan' in cell && cell.colspan > 1 ? cell.colspan : undefined;
}

function rowHtml(row: TableRow, figures: number, writing: Writing, { depth, parent }: Nesting): string {
  const { wording, keyed, styled } = writing;
  const { figure, share } = lineOf(row);
  const { unit } = tileOf(figure, keyed);
  const cell = ({ text: words, flagged }: FigureCell | ShareCell, attributes: Attributes = {}, after = '') =>
    // Some sites break words anywhere; a number must not break, unless it is too wide for a phone.
    tag(
      'td',
      { ...styleOf(styled, RIGHT, unbroken(words)), ...attributes },
      lesser(depth, narrowNumber(flaggedText({ text: words, flagged }))),
      after,
    );
  const html = tag(
    'tr',
    keyed ? rowData(wording, row, parent) : {},
    '\n',
    tag('th', { scope: 'row', ...styleOf(styled, LEFT) }, labelHtml(row, depth, writing)),
    '\n',
    cell(figure, {}, unit ? ` ${tag('small', {}, text(unit))}` : ''),
    figures < 2
      ? ''
      : `\n${share ? cell(share, keyed && share.flagged ? { 'data-derived': true } : {}) : asidesHtml(figure, writing)}`,
  );
  const members = row.members.map((member) =>
    rowHtml(member, figures, writing, { depth: depth + 1, parent: row.id }),
  );
  return `\n${html}${members.join('')}`;
}

/** A key figure with its unit beside its number. A table that may be read as data has it in the label. */
function tileOf({ tile }: FigureCell, keyed: boolean): Partial<Tile> {
  return (!keyed && tile) || {};
}

/** The smaller numbers of a figure, in the cell after it. */
function asidesHtml({ asides = [] }: FigureCell, { wording, styled }: Writing): string {
  if (asides.length === 0) return '<td></td>';
  const words = asides.map((aside) => aside.text).join(wording.messages.listSeparator);
  return tag('td', styleOf(styled, RIGHT), tag('small', {}, narrowNumber(words)));
}

/**
 * The label of a row with its mark below, which starts at the same position in all rows; the key to a strip segment
 * comes first.
 */
function labelHtml(row: TableRow, depth: number, writing: Writing): string {
  const { label, figure } = lineOf(row);
  const { theme, keyed } = writing;
  const words = indentedLabel(tileOf(figure, keyed).label ?? label.text, depth, writing);
  if (!theme || !figure.mark) return words;
  const drawn = markHtml(figure, theme, depth);
  return figure.mark.type === 'key' ? `${drawn} ${words}` : `${words}<br>${drawn}`;
}

/** A label; a member of a group is indented and labelled as one. */
export function indentedLabel(label: string, depth: number, { wording }: Writing): string {
  const own = narrow(depth > 0 ? wording.messages.ofWhich(label) : label);
  return INDENT.repeat(depth) + lesser(depth, own);
}

/** The figures of a member are part of those of its group, so they are smaller. */
export function lesser(depth: number, html: string): string {
  return depth > 0 ? tag('small', {}, html) : html;
}
