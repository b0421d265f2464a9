import type { Card, Row, StripPart } from '../cards/card.js';
import { letterOf } from '../marks/letter-of.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import { light } from '../theme/tokens.js';
import { drawRows } from './draw-rows.js';
import { Page } from './page.js';
import type { Scene } from './scene.js';
import { wrapText } from './wrap-text.js';

/** Width of an article's column on the social platform where such pictures are published. */
export const PICTURE_WIDTH = 677;

/**
 * The picture of a whole card: title, finding, drawing, notes, source. The same numbers and proportions as on the
 * page; always light.
 *
 * @param width In pixels, 240 or more.
 * @throws RangeError if the picture is too narrow to be read.
 */
export function drawCard(card: Card, width = PICTURE_WIDTH): Scene {
  if (!(width >= 240)) throw new RangeError(`drawCard: too narrow: ${width} px`);
  const page = new Page(width, Math.min(28, width * 0.05), light);
  const shapes = page.shapes;
  page.rect(0, 0, width, 3, light.ink);
  page.y = 22;
  page.paragraph(card.heading, { size: 21, bold: true, fill: light.ink });
  page.y += 3;
  page.paragraph(card.subtitle, { size: 13, fill: light['quiet-ink'] });
  if (card.finding !== '') {
    page.y += 9;
    page.paragraph(card.finding, { size: 15, fill: light.ink });
  }
  if (card.strip) drawStrip(page, card.strip);
  if (card.groups.length > 0) drawGroups(page, card);
  drawNotes(page, card.notes);
  drawSources(page, card);
  const height = Math.ceil(page.y + 20);
  return {
    width,
    height,
    language: card.language,
    label: pictureText(card),
    shapes: [{ type: 'rect', x: 0, y: 0, width, height, fill: light.background }, ...shapes],
  };
}

/** What a picture says in words, for its alternative text. */
export function pictureText({ heading, subtitle, finding }: Card): string {
  return [heading, subtitle, finding].filter((text) => text !== '').join(' — ');
}

function drawStrip(page: Page, strip: readonly StripPart[]): void {
  const [top, height] = [page.y + 14, 40];
  for (const { start, length, tone, hatched, lettered } of strip) {
    const [x, width] = [page.left + start * page.inner, length * page.inner];
    if (hatched) page.hatched(x, top, width, height);
    else page.rect(x, top, Math.max(width - 1, width / 2), height, toneFill(tone));
    if (lettered) {
      page.text(
        letterOf(tone),
        { size: 11, bold: true, fill: onToneFill(tone), anchor: 'middle' },
        x + width / 2,
        top + 24,
      );
    }
  }
  page.y = top + height + 4;
}

function drawGroups(page: Page, card: Card): void {
  if (card.layout === 'tiles')
    drawTiles(
      page,
      card.groups.flatMap(({ rows }) => rows),
    );
  else {
    page.y += 8;
    drawRows(page, card);
  }
}

/** Tiles of a number and its label, as many abreast as have room. */
function drawTiles(page: Page, rows: readonly Row[]): void {
  const columns = Math.max(1, Math.floor((page.inner + 18) / 138));
  const width = (page.inner - 18 * (columns - 1)) / columns;
  for (let at = 0; at < rows.length; at += columns) {
    const top = page.y + 14;
    const ends = rows.slice(at, at + columns).map(({ label, count }, index) => {
      const x = page.left + index * (width + 18);
      page.line(x, top, x + width, top, light.rule);
      const numbers = wrapText(count.text, width, 25, true);
      const below = page.lines(numbers, { size: 25, bold: true, fill: light.ink }, x, top + 5);
      return page.lines(wrapText(label, width, 13), { size: 13, fill: light['quiet-ink'] }, x, below);
    });
    page.y = Math.max(...ends);
  }
}

function drawNotes(page: Page, notes: readonly string[]): void {
  if (notes.length === 0) return;
  const top = page.y + 16;
  const lines = notes.map((note) => wrapText(note, page.inner - 30, 13));
  const leading = 13 * 1.45;
  const height = lines.reduce((sum, { length }) => sum + length * leading, 0) + 6 * (notes.length - 1) + 20;
  page.rect(page.left, top, page.inner, height, light.note);
  page.rect(page.left, top, 3, height, light.mark);
  page.y = top + 10;
  for (const note of lines)
    page.y = page.lines(note, { size: 13, fill: light.ink }, page.left + 16, page.y) + 6;
  page.y = top + height;
}

function drawSources(page: Page, { sources, sourceNotes }: Card): void {
  page.y += 16;
  page.line(page.left, page.y, page.right, page.y, light.rule);
  page.y += 8;
  for (const line of [...sources.map(({ text }) => text), ...sourceNotes]) {
    page.paragraph(line, { size: 13, fill: light['quiet-ink'] });
  }
}
