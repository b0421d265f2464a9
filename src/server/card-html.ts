import type { Card } from '../cards/card.js';
import type { SeriesCard } from '../cards/series-card.js';
import { splitKeyed } from '../cards/split-keyed.js';
import { layOutBeside } from '../table/lay-out-beside.js';
import { drawYears } from '../picture/draw-series.js';
import { sceneSvg } from '../picture/scene-svg.js';
import { inBlocks, splitTable } from '../table/split-table.js';
import type { Table } from '../table/table.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import type { DetailedWording } from '../words/amounts.js';
import { besideHtml } from './beside-html.js';
import { chartHtml, type Writing } from './chart-html.js';
import { prose, tag } from './markup.js';
import { stripsHtml } from './strip-html.js';
import { formHtml } from './table-html.js';

/**
 * How a card is written without a style sheet. `level` is the level of its heading, 1 to 6. `keyed`: the rows have
 * their keys in attributes, by which the element around the table compares it with its data, and the content before
 * the table goes in a slot above the drawing. `theme`: the card has marks, in these colours. `styled` is false for a
 * page whose policy forbids style attributes.
 */
export interface CardHtmlOptions {
  readonly level?: number;
  readonly keyed?: boolean;
  readonly theme?: Theme | null;
  readonly styled?: boolean;
}

/**
 * A card as plain HTML: heading, summary, table, notes, source. It has no script, style sheet or class; its few
 * styles are in the `style` attributes of cells.
 */
export function cardHtml(card: Card, wording: DetailedWording, options: CardHtmlOptions = {}): string {
  const { level = 2, keyed = false, theme = null } = options;
  // A table of a form has no drawing.
  const intro = keyed && card.layout !== 'form' ? { slot: 'intro' } : {};
  return [
    tag(`h${Math.min(6, Math.max(1, level))}`, intro, prose(card.heading)),
    tag('p', intro, prose(card.subtitle)),
    card.summary === '' ? '' : tag('p', intro, prose(card.summary)),
    theme && overYears(card) ? drawingHtml(card as SeriesCard, theme) : '',
    card.table ? tableOf(card, card.table, wording, options) : '',
    smallHtml(overYears(card)?.tableNote),
    card.notes.length > 0 ? tag('ul', {}, ...card.notes.map((note) => tag('li', {}, prose(note)))) : '',
    tag('p', {}, sourcesHtml(card)),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/**
 * The card with its marks in a box of its own: complete in any page, and in any editor that accepts tables. The box
 * is not a `figure`, which browsers indent by 40 px on both sides; no attribute can remove that.
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
  if (card.layout === 'form') return formHtml(table, card.subtitle, { keyed, styled });
  const writing: Writing = { wording, keyed, theme, styled };
  if (card.layout === 'years')
    return splitTable(table)
      .map((group) => chartHtml(inBlocks(group.table), { ...writing, keyed: false, theme: null }))
      .join('\n');
  // Without marks, blocks need no key.
  return theme && !keyed ? drawnHtml(card, theme, writing) : chartHtml(table, writing);
}

/** The rows of all blocks; those of a block with a strip are below the strips, whose key they are. */
function drawnHtml(card: Card, theme: Theme, writing: Writing): string {
  const { layout, strips } = card;
  const { plain, keyed } = splitKeyed(card);
  const labels = new Map(strips.map(({ id, label, name = label }) => [id, name]));
  return [
    plain && chartHtml(plain, writing),
    keyed && stripsHtml(strips, theme),
    keyed &&
      (layout === 'columns' ? besideHtml(layOutBeside(keyed, labels), writing) : chartHtml(keyed, writing)),
  ]
    .filter((part) => part !== null)
    .join('\n');
}

/** The width of drawings over years: that of a phone, on which their text has to be legible. */
const PHONE = 304;

/** What is drawn above the table of a card over years, with its notes. */
function drawingHtml(years: SeriesCard, theme: Theme): string {
  return [
    sceneSvg(drawYears(years, PHONE, theme)),
    ...[years.drawingNote, years.stripNote].map(smallHtml),
  ].join('\n');
}

function overYears(card: Card): SeriesCard | null {
  return card.layout === 'years' ? (card as SeriesCard) : null;
}

function smallHtml(note = ''): string {
  return note === '' ? '' : tag('p', {}, tag('small', {}, prose(note)));
}

function sourcesHtml({ sources, sourceNotes }: Card): string {
  return [
    ...sources.map(({ text: words, url }) => (url ? tag('a', { href: url }, prose(words)) : prose(words))),
    ...sourceNotes.map(prose),
  ].join('<br>');
}
