import type { Card } from '../cards/card.js';
import type { Table } from '../table/table.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import type { DetailedWording } from '../words/amounts.js';
import { chartHtml } from './chart-html.js';
import { stripHtml } from './mark-html.js';
import { prose, tag } from './markup.js';
import { formHtml } from './table-html.js';

/**
 * How a card is written without a style sheet. `level` is that of its heading, 1 to 6; `keyed` has the rows carry their
 * keys in attributes, by which the element around it compares them with its data; what comes before the table then stands
 * above its drawing; `theme` has it carry marks, in these colours;
 * `styled` is false for a page whose policy forbids styles in attributes.
 */
export interface CardHtmlOptions {
  readonly level?: number;
  readonly keyed?: boolean;
  readonly theme?: Theme | null;
  readonly styled?: boolean;
}

/**
 * A card as plain HTML: heading, finding, table, notes, source. No script, no style sheet, no class; what little look it
 * has is in the `style` of its cells.
 */
export function cardHtml(card: Card, wording: DetailedWording, options: CardHtmlOptions = {}): string {
  const { level = 2, keyed = false, theme = null } = options;
  // Beside a table of a form nothing is drawn.
  const intro = keyed && card.layout !== 'form' ? { slot: 'intro' } : {};
  return [
    tag(`h${Math.min(6, Math.max(1, level))}`, intro, prose(card.heading)),
    tag('p', intro, prose(card.subtitle)),
    card.finding === '' ? '' : tag('p', intro, prose(card.finding)),
    theme && card.strip ? stripHtml(card.strip, theme) : '',
    card.table ? tableOf(card, card.table, wording, options) : '',
    card.notes.length > 0 ? tag('ul', {}, ...card.notes.map((note) => tag('li', {}, prose(note)))) : '',
    tag('p', {}, sourcesHtml(card)),
  ].join('\n');
}

/**
 * The same in a box of its own, with its marks: whole in any page, and in any editor that knows tables. The box is no
 * figure, since browsers set one in by 40 px at both sides, which no attribute takes back.
 */
export function figureHtml(card: Card, wording: DetailedWording, level = 2, theme = lightTheme): string {
  return `${tag('div', { lang: card.language }, '\n', cardHtml(card, wording, { level, theme }), '\n')}\n`;
}

function tableOf(
  card: Card,
  table: Table,
  wording: DetailedWording,
  { keyed = false, theme = null, styled = true }: CardHtmlOptions,
) {
  return card.layout === 'form'
    ? formHtml(table, card.subtitle, styled)
    : chartHtml(table, { wording, keyed, theme, styled });
}

function sourcesHtml({ sources, sourceNotes }: Card): string {
  return [
    ...sources.map(({ text: words, url }) => (url ? tag('a', { href: url }, prose(words)) : prose(words))),
    ...sourceNotes.map(prose),
  ].join('<br>');
}
