import type { UnitMark } from '../cards/card.js';
import type { YearStripRow, YearStrips } from '../cards/series-card.js';
import { placeUnits } from '../marks/place-units.js';
import { UNIT } from '../marks/unit-groups.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import { type PictureBuilder, typeOf } from './picture-builder.js';
import { round } from './scene.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const SIZE = 13;

/** The space of the years before the strips. */
const YEARS = 58;

/** The height of a strip. */
const STRIP = 26;

/** Draws the classes of each year: strips, bars or marks of cases. */
export function drawYearStrips(page: PictureBuilder, strips: readonly YearStrips[]): void {
  for (const { label, rows } of strips) {
    page.y += 12;
    page.paragraph(label, typeOf(SIZE, page.palette.ink, true));
    const widths = rows.map(({ text }) => textWidth(text, 12) + 8);
    const totals = Math.min(Math.max(...widths), page.inner * 0.4);
    for (const row of rows) drawRow(page, row, totals);
  }
}

function drawRow(page: PictureBuilder, row: YearStripRow, totals: number): void {
  const { ink } = page.palette;
  if (row.breaks !== null) {
    page.y += 4;
    page.paragraph(row.breaks, typeOf(12, ink));
    page.line(page.left, page.y + 2, page.right, page.y + 2, ink);
    page.y += 4;
  }
  const top = page.y + 6;
  page.text(row.label, typeOf(SIZE, ink), page.left, top + 18);
  const lines = wrapText(row.text, totals - 8, 12);
  const below = page.lines(lines, typeOf(12, ink, false, 'end'), page.right, top + 5);
  page.y = Math.max(top + 28, below);
  if (row.units)
    page.y = Math.max(page.y, drawCases(page, row.units, page.left + YEARS, page.right - totals, top + 6));
  else drawParts(page, row, top, totals);
}

function drawParts(
  page: PictureBuilder,
  { parts, open, end }: YearStripRow,
  top: number,
  totals: number,
): void {
  const left = page.left + YEARS;
  const inner = page.inner - YEARS - totals;
  for (const { start, length, tone, letter, hatched, lettered } of parts ?? []) {
    const [x, width] = [round(left + start * inner), round(length * inner)];
    if (hatched) page.hatched(x, top, width, STRIP);
    else page.rect(x, top, Math.max(width - 2, width / 2), STRIP, toneFill(tone, page.theme));
    if (lettered && width > 12)
      drawLetter(page, letter, onToneFill(tone, page.theme), x + width / 2, top + 17);
  }
  if (open && end > 0) drawFrame(page, left, top, end * inner, STRIP);
}

/** A dashed outline; dashes are lines of their own, because not every editor keeps a dash pattern. */
function drawFrame(page: PictureBuilder, left: number, top: number, width: number, height: number): void {
  const { ink } = page.palette;
  for (let x = 0; x < width; x += 7) {
    const right = round(left + Math.min(x + 4, width));
    for (const y of [top, top + height]) page.line(round(left + x), y, right, y, ink, 2);
  }
  for (let y = 0; y < height; y += 7) {
    const lower = top + Math.min(y + 4, height);
    for (const x of [round(left), round(left + width)]) page.line(x, top + y, x, lower, ink, 2);
  }
}

/**
 * Draws marks of cases between two edges.
 *
 * @returns Their lower end.
 */
export function drawCases(
  page: PictureBuilder,
  groups: readonly (readonly UnitMark[])[],
  left: number,
  right: number,
  top: number,
): number {
  const places = placeUnits(
    groups.map(({ length }) => length),
    right - left,
  );
  groups.flat().forEach((mark, index) => {
    const [x, y] = places[index] ?? [0, 0];
    drawUnit(page, mark, left + x, top + y);
  });
  return top + Math.max(0, ...places.map(([, y]) => y)) + UNIT + 8;
}

function drawUnit(
  page: PictureBuilder,
  { tone, letter, hatched, open }: UnitMark,
  x: number,
  y: number,
): void {
  const { ink, background } = page.palette;
  if (hatched) page.hatched(x, y, UNIT, UNIT);
  else if (open)
    page.shapes.push({ type: 'rect', x, y, width: UNIT, height: UNIT, fill: background, stroke: ink });
  else page.rect(x, y, UNIT, UNIT, toneFill(tone, page.theme));
  drawLetter(page, letter, open ? ink : onToneFill(tone, page.theme), x + UNIT / 2, y + 11);
}

function drawLetter(page: PictureBuilder, letter: string, fill: string, x: number, y: number): void {
  page.text(letter, typeOf(11, fill, true, 'middle'), round(x), y);
}
