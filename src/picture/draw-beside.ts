import { layOutBeside } from '../table/lay-out-beside.js';
import { type FigureCell, flaggedText, type HeaderCell, type Swatch, type Table } from '../table/table.js';
import { DERIVED_SIGN } from '../words/amounts.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import { type PictureBuilder, typeOf } from './picture-builder.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const SIZE = 15;
const SMALL = 12.5;
const LEADING = 1.35;
const GAP = 10;
const KEY = 16;
const INDENT = 24;

/** Draws blocks side by side: a row for each class, with a number and its share for each block. */
export function drawBeside(page: PictureBuilder, keyed: Table, labels: ReadonlyMap<string, string>): void {
  const table = layOutBeside(keyed, labels);
  const width = (page.inner * 0.52) / table.figures;
  const right = (column: number) => page.right - (table.figures - 1 - column) * width;
  const heads = table.head.flatMap(({ cells }) => cells.slice(1).map(flaggedText));
  const lines = heads.map((text) => wrapText(text, width - GAP, SMALL));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  lines.forEach((own, column) => {
    const type = typeOf(SMALL, page.palette['quiet-ink'], false, 'end');
    page.lines(own, type, right(column), page.y + (most - own.length) * SMALL * 1.45);
  });
  page.y += most * SMALL * 1.45 + 4;
  for (const { cells } of table.bodies.flatMap(({ rows }) => rows)) {
    page.line(page.left, page.y, page.right, page.y, page.palette.rule);
    const top = page.y + 5;
    const [label, ...others] = cells;
    const ends = others.map((cell, column) =>
      cell.kind === 'figure' ? drawFigure(page, cell, right(column), width - GAP, top) : top,
    );
    if (label?.kind === 'header') ends.push(drawLabel(page, label, page.inner * 0.48 - INDENT, top));
    page.y = Math.max(...ends) + 4;
  }
  page.line(page.left, page.y, page.right, page.y, page.palette.rule);
}

/** @returns The lower end. */
function drawLabel(page: PictureBuilder, { text, swatch }: HeaderCell, width: number, top: number): number {
  if (swatch) drawSwatch(page, swatch, top + 2);
  const lines = wrapText(text, width, SIZE);
  lines.forEach((line, index) =>
    page.text(line, typeOf(SIZE, page.palette.ink), page.left + INDENT, top + (index * LEADING + 1) * SIZE),
  );
  return top + lines.length * SIZE * LEADING;
}

/** A number with its share beside it or, if there is no room, below it; stars are after their right edge. */
function drawFigure(
  page: PictureBuilder,
  cell: FigureCell,
  right: number,
  room: number,
  top: number,
): number {
  const { ink, 'quiet-ink': quiet } = page.palette;
  const edge = right - textWidth(DERIVED_SIGN, SIZE, true);
  const share = cell.asides?.[0];
  const shareWidth = share
    ? Math.max(...['100.0%', share.text].map((text) => textWidth(text, SIZE))) + 2 * GAP
    : 0;
  const beside = textWidth(cell.text, SIZE, true) + shareWidth <= room - (right - edge);
  const below = beside ? 0 : SIZE * LEADING;
  drawNumber(page, cell, typeOf(SIZE, ink, true), beside ? edge - shareWidth : edge, top + SIZE);
  if (share) drawNumber(page, share, typeOf(SIZE, quiet), edge, top + SIZE + below);
  return top + SIZE * LEADING + (share ? below : 0);
}

function drawNumber(
  page: PictureBuilder,
  { text, flagged }: Pick<FigureCell, 'text' | 'flagged'>,
  type: ReturnType<typeof typeOf>,
  edge: number,
  y: number,
): void {
  page.text(text, { ...type, anchor: 'end' }, edge, y);
  if (flagged) page.text(DERIVED_SIGN, type, edge, y);
}

function drawSwatch(page: PictureBuilder, { hatched, tone, letter }: Swatch, top: number): void {
  if (hatched) page.hatched(page.left, top, KEY, KEY);
  else {
    page.rect(page.left, top, KEY, KEY, toneFill(tone, page.theme));
    const type = typeOf(11, onToneFill(tone, page.theme), true, 'middle');
    page.text(letter, type, page.left + KEY / 2, top + 12);
  }
}
