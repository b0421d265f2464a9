import type { Card } from '../cards/card.js';
import { splitKeyed } from '../cards/split-keyed.js';
import { lineOf, linesOf, type TableRow } from '../table/table.js';
import { DERIVED_SIGN } from '../words/amounts.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import { drawBeside } from './draw-beside.js';
import { drawKeyFigures } from './draw-key-figures.js';
import { drawRows } from './draw-rows.js';
import { drawStrips } from './draw-strips.js';
import { PictureBuilder, typeOf } from './picture-builder.js';
import type { Scene } from './scene.js';
import { wrapText } from './wrap-text.js';

/** The width of an article's column on WeChat, where such pictures are published. */
export const PICTURE_WIDTH = 677;

/**
 * Draws a whole card: title, summary, marks, notes and source, with the same numbers and proportions as on the
 * page.
 *
 * @param width In pixels, 240 to 10,000.
 * @param theme Its colours; light by default.
 * @throws RangeError for any other width.
 */
export function drawCard(card: Card, width = PICTURE_WIDTH, theme = lightTheme): Scene {
  const page = newPage(width, theme);
  drawCardBody(page, card);
  drawSources(page, [...card.sources.map(({ text }) => text), ...card.sourceNotes]);
  return sceneOf(page, card.language, pictureText(card));
}

/**
 * An empty picture with the line along its top edge.
 *
 * @throws RangeError if it is too narrow to be legible or wider than any page.
 */
export function newPage(width: number, theme: Theme): PictureBuilder {
  if (!(width >= 240 && width <= 10_000)) throw new RangeError(`width ${width}: expected 240 to 10000`);
  const page = new PictureBuilder(width, Math.min(28, width * 0.05), theme);
  page.rect(0, 0, width, 3, page.palette.ink);
  page.y = 22;
  return page;
}

/** The finished picture, with its background. */
export function sceneOf(
  { shapes, width, y, palette }: PictureBuilder,
  language: string,
  label: string,
): Scene {
  const height = Math.ceil(y + 20);
  return {
    width,
    height,
    language,
    label,
    shapes: [{ type: 'rect', x: 0, y: 0, width, height, fill: palette.background }, ...shapes],
  };
}

/** Draws a card without its sources. */
export function drawCardBody(page: PictureBuilder, card: Card): void {
  const { ink } = page.palette;
  page.heading(card.heading, typeOf(page.width < 400 ? 18 : 21, ink, true));
  page.y += 3;
  page.paragraph(card.subtitle, typeOf(13, page.palette['quiet-ink']));
  if (card.summary !== '') {
    page.y += 9;
    page.paragraph(card.summary, typeOf(15, ink));
  }
  drawFigures(page, card);
  drawNotes(page, card.notes);
}

/** Draws the tables of a card, with any strips above the rows that are their key. */
function drawFigures(page: PictureBuilder, card: Card): void {
  const { layout, strips } = card;
  const { plain, keyed } = splitKeyed(card);
  if (plain && layout === 'tiles') drawKeyFigures(page, plain.bodies.flatMap(linesOf).map(lineOf));
  else if (plain) {
    page.y += 8;
    drawRows(page, layout === 'columns' ? 'bars' : layout, plain);
  }
  if (!keyed) return;
  drawStrips(page, strips);
  page.y += 8;
  if (layout === 'columns')
    drawBeside(page, keyed, new Map(strips.map(({ id, label, name = label }) => [id, name])));
  else drawRows(page, layout, keyed);
}

/**
 * The alternative text of a picture: its summary or, without one, its figures, with those of group members in
 * brackets after the group.
 */
export function pictureText({ heading, subtitle, summary, table, notes, language }: Card): string {
  // Independent of loaded text: a picture made on a page has only the text of its card.
  const [colon, opens, closes] = language === 'en' ? [': ', ' (', ')'] : ['：', '（', '）'];
  const rowText = (row: TableRow): string => {
    const { label, figure } = lineOf(row);
    const members = row.members.length > 0 ? opens + row.members.map(rowText).join(' · ') + closes : '';
    return label.text + colon + figure.text + members;
  };
  const figures = (table?.bodies ?? []).flatMap(linesOf).map(rowText);
  const text = [heading, subtitle, summary || figures.join(' · ')];
  const marked = text.some((part) => part.includes(DERIVED_SIGN));
  // What marks a number as derived is explained.
  const explained = marked ? notes.filter((note) => note.startsWith(DERIVED_SIGN)) : [];
  return [...text, ...explained].filter((part) => part !== '').join(' — ');
}

/** Draws the notes of a card, on a ground of their own. */
export function drawNotes(page: PictureBuilder, notes: readonly string[]): void {
  if (notes.length === 0) return;
  const top = page.y + 16;
  const lines = notes.map((note) => wrapText(note, page.inner - 30, 13));
  const leading = 13 * 1.45;
  const height = lines.reduce((sum, { length }) => sum + length * leading, 0) + 6 * (notes.length - 1) + 20;
  page.rect(page.left, top, page.inner, height, page.palette.note);
  page.rect(page.left, top, 3, height, page.palette.mark);
  page.y = top + 10;
  for (const note of lines)
    page.y = page.lines(note, typeOf(13, page.palette.ink), page.left + 16, page.y) + 6;
  page.y = top + height;
}

/** Draws the sources, below a line. */
export function drawSources(page: PictureBuilder, lines: readonly string[]): void {
  page.y += 16;
  page.line(page.left, page.y, page.right, page.y, page.palette.rule);
  page.y += 8;
  for (const line of lines) page.paragraph(line, typeOf(13, page.palette['quiet-ink']));
}
