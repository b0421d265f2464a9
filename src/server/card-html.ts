import type { Card, Cell, Group, Row } from '../cards/card.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import type { Speaker } from '../words/amounts.js';
import { markHtml, stripHtml } from './mark-html.js';
import { type Attributes, tag, text } from './markup.js';
import { groupData, rowData, tableData } from './row-data.js';

/**
 * How a card is written without a style sheet. `level` is that of its heading, 1 to 6; `data` has the table carry its
 * data in attributes, so that an element can read them again; `drawn` has what comes before the table stand above the
 * drawing of the element around it; `theme` has it carry marks, in these colours.
 */
export interface CardHtmlOptions {
  readonly level?: number;
  readonly data?: boolean;
  readonly drawn?: boolean;
  readonly theme?: Theme | null;
}

interface Writing {
  readonly speaker: Speaker;
  readonly columns: number;
  readonly data: boolean;
  readonly theme: Theme | null;
}

/**
 * A card as plain HTML: heading, finding, table, notes, source. No script, no style, no class; what little look it has
 * is in attributes that every editor keeps.
 */
export function cardHtml(card: Card, speaker: Speaker, options: CardHtmlOptions = {}): string {
  const { level = 2, data = false, drawn = data, theme = null } = options;
  const columns = 2 + (card.columns.share === null ? 0 : 1) + (theme && card.layout !== 'tiles' ? 1 : 0);
  const writing = { speaker, columns, data, theme: card.layout === 'tiles' ? null : theme };
  const intro = drawn ? { slot: 'intro' } : {};
  return [
    tag(`h${Math.min(6, Math.max(1, level))}`, intro, text(card.heading)),
    tag('p', intro, text(card.subtitle)),
    card.finding === '' ? '' : tag('p', intro, text(card.finding)),
    theme && card.strip ? stripHtml(card.strip, theme) : '',
    card.groups.length > 0 ? tableHtml(card, writing) : '',
    card.notes.length > 0 ? tag('ul', {}, ...card.notes.map((note) => tag('li', {}, text(note)))) : '',
    tag('p', {}, sourcesHtml(card)),
  ].join('\n');
}

/**
 * The same as a figure of its own, with its marks: whole in any page, and in any editor that knows tables.
 */
export function figureHtml(card: Card, speaker: Speaker, level = 2, theme = lightTheme): string {
  return `${tag('figure', { lang: card.language }, '\n', cardHtml(card, speaker, { level, theme }), '\n')}\n`;
}

function sourcesHtml({ sources, sourceNotes }: Card): string {
  return [
    ...sources.map(({ text: words, url }) => (url ? tag('a', { href: url }, text(words)) : text(words))),
    ...sourceNotes.map(text),
  ].join('<br>');
}

function tableHtml(card: Card, writing: Writing): string {
  const { columns } = card;
  const head = (name: string, words: string) => tag('th', { scope: 'col', align: name }, text(words));
  const look = writing.theme ? { border: 0, cellspacing: 0, width: '100%' } : {};
  return tag(
    'table',
    { cellpadding: 4, ...look, ...(writing.data && tableData(writing.speaker)) },
    `\n${tag('caption', {}, text(card.caption))}`,
    `\n<thead>${tag(
      'tr',
      {},
      '\n',
      head('left', columns.label),
      writing.theme ? '\n<td></td>' : '',
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
  return `\n<tbody>${heading}${group.rows.map((row) => rowHtml(row, writing)).join('')}${
    group.total ? rowHtml(group.total, writing, undefined, true) : ''
  }\n</tbody>`;
}

function rowHtml(row: Row, writing: Writing, parent?: string, total = false): string {
  const { speaker, columns, data, theme } = writing;
  const cell = ({ text: words, flagged }: Cell) => text(words + (flagged ? '*' : ''));
  const number = { align: 'right' };
  const share = row.share;
  const shared: Attributes = data && share?.flagged ? { ...number, 'data-derived': true } : number;
  const html = tag(
    'tr',
    data ? rowData(speaker, row, parent, total) : {},
    '\n',
    tag(
      'th',
      { scope: 'row', align: 'left', width: theme ? '40%' : undefined },
      theme ? markedLabel(row, theme) : text(row.label),
    ),
    theme ? `\n${tag('td', { width: '30%' }, row.mark?.type === 'key' ? '' : markHtml(row, theme))}` : '',
    '\n',
    tag('td', number, cell(row.count)),
    columns - (theme ? 1 : 0) > 2 ? `\n${tag('td', shared, share ? cell(share) : '')}` : '',
  );
  return `\n${html}${row.rows.map((member) => rowHtml(member, writing, row.id)).join('')}`;
}

/** The key to a segment of the strip stands before its label. */
function markedLabel(row: Row, theme: Theme): string {
  return row.mark?.type === 'key' ? `${markHtml(row, theme)} ${text(row.label)}` : text(row.label);
}
