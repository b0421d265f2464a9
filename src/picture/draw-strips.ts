import type { Bracket, Callout, Strip, StripPart } from '../cards/card.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import { drawCases } from './draw-year-strips.js';
import { type PictureBuilder, typeOf } from './picture-builder.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const HEIGHT = 40;
const SIZE = 13;

/** The space between what came in and what went out. */
const BAND = 14;

/** Draws the strips of a card, each below its label, or as a balance if their backlogs are named beside them. */
export function drawStrips(page: PictureBuilder, strips: readonly Strip[]): void {
  const [first, second] = strips;
  if (first?.callout && second?.callout) drawBalance(page, first, second);
  else for (const strip of strips) drawStrip(page, strip);
}

function drawStrip(page: PictureBuilder, { label, parts, units, bracket }: Strip): void {
  page.y += label === '' ? 14 : 12;
  if (label !== '') {
    page.paragraph(label, typeOf(SIZE, page.palette.ink, true));
    page.y += 4;
  }
  if (bracket) drawBracket(page, bracket);
  if (units) page.y = drawCases(page, units, page.left, page.right, page.y);
  else {
    drawParts(page, parts ?? [], page.y);
    page.y += HEIGHT + 4;
  }
}

function drawBracket(page: PictureBuilder, { end, text }: Bracket): void {
  const { ink } = page.palette;
  page.paragraph(text, typeOf(SIZE, ink));
  const [top, right] = [page.y + 3, page.left + end * page.inner - 1];
  page.polyline(
    [
      [page.left, top + 6],
      [page.left, top],
      [right, top],
      [right, top + 6],
    ],
    ink,
    1,
  );
  page.y = top + 8;
}

/** The segments of a strip, with their names where they fit, else their letters. */
function drawParts(page: PictureBuilder, parts: readonly StripPart[], top: number): void {
  for (const { start, length, tone, letter, hatched, lettered, lines = [] } of parts) {
    const [x, width] = [page.left + start * page.inner, length * page.inner];
    if (hatched) page.hatched(x, top, width, HEIGHT);
    else page.rect(x, top, Math.max(width - 2, width / 2), HEIGHT, toneFill(tone, page.theme));
    const fits = lines.length > 0 && lines.every((line) => textWidth(line, 12) <= width - 14);
    if (fits && !hatched) {
      const type = typeOf(12, onToneFill(tone, page.theme));
      lines.forEach((line, index) => page.text(line, type, x + 7, top + 17 + index * 16));
    } else if (lettered) {
      page.text(letter, typeOf(11, onToneFill(tone, page.theme), true, 'middle'), x + width / 2, top + 24);
    }
  }
}

function drawBalance(page: PictureBuilder, came: Strip, went: Strip): void {
  page.y += 14;
  drawNames(page, came);
  const top = page.y;
  const lower = top + HEIGHT + BAND;
  const { left, inner, palette } = page;
  const joined = Math.min(came.end, went.end);
  page.rect(left, top + HEIGHT, joined * inner, BAND, palette.note);
  for (const [strip, y] of [
    [came, top],
    [went, lower],
  ] as const)
    drawParts(page, strip.parts ?? [], y);
  page.y = lower + HEIGHT + 6;
  drawNames(page, went);
}

/** The name of a strip, and that of its backlog at the end where its segment is; on lines of their own if they are long. */
function drawNames(page: PictureBuilder, { label, callout }: Strip): void {
  if (!callout) return;
  const quiet = page.palette['quiet-ink'];
  const both = textWidth(label, SIZE) + textWidth(callout.text, SIZE, true) + 26 <= page.inner;
  const top = page.y;
  drawCallout(page, callout);
  if (both) page.y = top;
  const lines = wrapText(label, page.inner, SIZE);
  if (callout.at === 'end') page.y = page.lines(lines, typeOf(SIZE, quiet), page.left, page.y);
  else page.y = page.lines(lines, typeOf(SIZE, quiet, false, 'end'), page.right, page.y);
  page.y += 4;
}

function drawCallout(page: PictureBuilder, { at, text, tone }: Callout): void {
  const lines = wrapText(text, page.inner - 14, SIZE, true);
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE, true)));
  const x = at === 'start' ? page.left : page.right - width - 14;
  page.rect(x, page.y + 5, 9, 9, toneFill(tone, page.theme));
  page.y = page.lines(lines, typeOf(SIZE, page.palette.ink, true), x + 14, page.y);
}
