import type { Card, Cell, Group, Row } from '../cards/card.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import type { DetailedSpeaker } from '../words/amounts.js';
import { markHtml, stripHtml } from './mark-html.js';
import { type Attributes, prose, tag, text } from './markup.js';
import { groupData, rowData, type SnippetData, tableData } from './row-data.js';
import { formHtml } from './table-html.js';

/**
 * How a card is written without a style sheet. `level` is that of its heading, 1 to 6; `data` has the rows carry their
 * `keys` in attributes, by which the element around it compares them with data that are named, or `all` that it reads
 * them by; what comes before the table then stands above its drawing; `theme` has it carry marks, in these colours.
 */
export interface CardHtmlOptions {
  readonly level?: number;
  readonly data?: SnippetData;
  readonly theme?: Theme | null;
}

interface Writing {
  readonly speaker: DetailedSpeaker;
  readonly columns: number;
  readonly data: SnippetData;
  readonly theme: Theme | null;
}

/** Where a row stands: how deep in groups, the code of its group, whether it is the total of its block. */
interface Place {
  readonly depth: number;
  readonly parent?: string;
  readonly total?: true;
}

/** An em space: the only indent that no editor strips. */
const INDENT = '\u2003';

/**
 * A card as plain HTML: heading, finding, table, notes, source. No script, no style, no class; what little look it has
 * is in attributes that every editor keeps.
 */
export function cardHtml(card: Card, speaker: DetailedSpeaker, options: CardHtmlOptions = {}): string {
  const { level = 2, data = null, theme = null } = options;
  const columns = card.columns.share === null ? 2 : 3;
  const writing = { speaker, columns, data, theme };
  // Beside a table of a form nothing is drawn.
  const intro = data && !card.table ? { slot: 'intro' } : {};
  return [
    tag(`h${Math.min(6, Math.max(1, level))}`, intro, text(card.heading)),
    tag('p', intro, text(card.subtitle)),
    card.finding === '' ? '' : tag('p', intro, prose(card.finding)),
    theme && card.strip ? stripHtml(card.strip, theme) : '',
    card.groups.length > 0 ? tableHtml(card, writing) : '',
    card.table ? formHtml(card.table, card.subtitle) : '',
    card.notes.length > 0 ? tag('ul', {}, ...card.notes.map((note) => tag('li', {}, prose(note)))) : '',
    tag('p', {}, sourcesHtml(card)),
  ].join('\n');
}

/**
 * The same in a box of its own, with its marks: whole in any page, and in any editor that knows tables. The box is no
 * figure, since browsers set one in by 40 px at both sides, which no attribute takes back.
 */
export function figureHtml(card: Card, speaker: DetailedSpeaker, level = 2, theme = lightTheme): string {
  return `${tag('div', { lang: card.language }, '\n', cardHtml(card, speaker, { level, theme }), '\n')}\n`;
}

function sourcesHtml({ sources, sourceNotes }: Card): string {
  return [
    ...sources.map(({ text: words, url }) => (url ? tag('a', { href: url }, prose(words)) : prose(words))),
    ...sourceNotes.map(prose),
  ].join('<br>');
}

/** With marks the column of the labels, where these stand, takes most of the width. */
function tableHtml(card: Card, writing: Writing): string {
  const { columns } = card;
  const head = (align: string, words: string, width?: string) => {
    // Chinese would break anywhere: 占比（计算 / 值）.
    const short = /^[^ ]{1,8}$/.test(words);
    const html = short ? text(words).replace('（', '<br>（') : text(words);
    return tag('th', { scope: 'col', align, width, nowrap: short ? '' : undefined }, tag('small', {}, html));
  };
  const look = writing.theme ? { cellspacing: 0, width: '100%' } : {};
  return tag(
    'table',
    { cellpadding: 4, ...look, ...(writing.data && tableData(writing.speaker, writing.data)) },
    `\n${tag('caption', {}, text(card.caption))}`,
    `\n<thead>${tag(
      'tr',
      {},
      '\n',
      head('left', columns.label, writing.theme ? '80%' : undefined),
      '\n',
      head('right', columns.count),
      columns.share === null ? '' : `\n${head('right', columns.share)}`,
    )}</thead>`,
    ...card.groups.map((group) => groupHtml(group, writing)),
    '\n',
  );
}

function groupHtml(group: Group, writing: Writing): string {
  const { columns, data } = writing;
  const heading =
    group.label === null
      ? ''
      : `\n${tag(
          'tr',
          data ? groupData(group) : {},
          tag('th', { scope: 'rowgroup', colspan: columns, align: 'left' }, text(group.label)),
        )}`;
  return `\n<tbody>${heading}${group.rows.map((row) => rowHtml(row, writing, { depth: 0 })).join('')}${
    group.total ? rowHtml(group.total, writing, { depth: 0, total: true }) : ''
  }\n</tbody>`;
}

function rowHtml(row: Row, writing: Writing, { depth, parent, total }: Place): string {
  const { speaker, columns, data } = writing;
  const cell = ({ text: words, flagged }: Cell, attributes: Attributes = {}) =>
    // Sites break words anywhere; a number is not to be.
    tag(
      'td',
      { align: 'right', nowrap: /\d/.test(words) ? '' : undefined, ...attributes },
      lesser(depth, text(words + (flagged ? '*' : ''))),
    );
  const { share } = row;
  const html = tag(
    'tr',
    data ? rowData(speaker, row, data, parent, total === true) : {},
    '\n',
    tag('th', { scope: 'row', align: 'left' }, labelHtml(row, depth, writing)),
    '\n',
    cell(row.count),
    columns < 3
      ? ''
      : `\n${share ? cell(share, data && share.flagged ? { 'data-derived': true } : {}) : '<td></td>'}`,
  );
  const members = row.rows.map((member) => rowHtml(member, writing, { depth: depth + 1, parent: row.id }));
  return `\n${html}${members.join('')}`;
}

/**
 * The label of a row, and below it its mark, which begins at one line in all rows; the key to a segment of the strip
 * stands before it. A member of a group is set in, and said to be one.
 */
function labelHtml(row: Row, depth: number, { speaker, theme }: Writing): string {
  const { label, mark } = row;
  const words =
    INDENT.repeat(depth) + lesser(depth, text(depth > 0 ? speaker.messages.ofWhich(label) : label));
  if (!theme || !mark) return words;
  const drawn = markHtml(row, theme, depth);
  return mark.type === 'key' ? `${drawn} ${words}` : `${words}<br>${drawn}`;
}

/** Figures of a member are part of those of its group: they are smaller. */
function lesser(depth: number, html: string): string {
  return depth > 0 ? tag('small', {}, html) : html;
}
