import { type FigureCell, flaggedText, type Line } from '../table/table.js';
import { type PictureBuilder, typeOf } from './picture-builder.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

/** Font sizes of a tile's number, largest first. Text in place of a number never has the largest. */
const TILE_SIZES = [25, 21, 17, 13] as const;
const GAP = 18;
const TILE_WIDTH = 120;
/** The space between a number and its unit. */
const SPACE = 5;
/** The least room for a label beside its number. */
const LABEL_WIDTH = 90;

/** Draws key figures: the leading ones as tiles, the others as a list. */
export function drawKeyFigures(page: PictureBuilder, lines: readonly Line[]): void {
  const leading = ({ figure }: Line) => figure.tile?.leading === true;
  drawTiles(page, lines.filter(leading));
  const others = lines.filter((line) => !leading(line));
  if (others.length === 0) return;
  page.y += 4;
  drawList(page, others);
}

/** Draws tiles of a number and its label, as many per line as fit. A number is as large as its own tile allows. */
function drawTiles(page: PictureBuilder, tiles: readonly Line[]): void {
  const { ink, rule } = page.palette;
  const quiet = page.palette['quiet-ink'];
  const longest = Math.max(0, ...tiles.map(({ figure: { text } }) => numberWidth(text, 17)));
  const room = Math.max(TILE_WIDTH, longest);
  const most = Math.max(1, Math.floor((page.inner + GAP) / (room + GAP)));
  // No figure is alone on the last line.
  const columns = most > 3 && tiles.length % most === 1 ? most - 1 : most;
  const width = (page.inner - GAP * (columns - 1)) / columns;
  for (let at = 0; at < tiles.length; at += columns) {
    const top = page.y + 14;
    const ends = tiles.slice(at, at + columns).map(({ label, figure }, index) => {
      const x = page.left + index * (width + GAP);
      page.line(x, top, x + width, top, rule);
      const number = flaggedText(figure);
      const sizes = TILE_SIZES.filter((one) => /\d/.test(figure.text) || one <= 17);
      const size =
        sizes.find((one) => textWidth(number, one, true) <= width) ??
        sizes.find((one) => numberWidth(number, one) <= width) ??
        13;
      const numbers = wrapText(number, width, size, true);
      const below = page.lines(numbers, typeOf(size, ink, true), x, top + 5 + (25 - size));
      const unit = unitOf(figure);
      const after = x + textWidth(numbers[numbers.length - 1] ?? '', size, true) + SPACE;
      const fits = after + textWidth(unit, 13) <= x + width;
      if (fits) page.text(unit, typeOf(13, quiet), after, below - size * 0.39);
      const words = (fits && figure.tile?.label) || label.text;
      return page.lines(wrapText(words, width, 13), typeOf(13, quiet), x, below);
    });
    page.y = Math.max(...ends);
  }
}

/** Draws labels with their numbers at the end of the line, in two columns where there is room. */
function drawList(page: PictureBuilder, lines: readonly Line[]): void {
  const { ink, rule } = page.palette;
  const quiet = page.palette['quiet-ink'];
  const endOf = ({ figure }: Line) => {
    const unit = unitOf(figure);
    return unit === '' ? 0 : textWidth(unit, 12) + SPACE;
  };
  const numberOf = (line: Line) => textWidth(flaggedText(line.figure), 15, true) + endOf(line);
  const column = Math.max(250, LABEL_WIDTH + SPACE + Math.max(...lines.map(numberOf)));
  const columns = page.inner >= 2 * column + 2 * GAP ? 2 : 1;
  const width = (page.inner - 2 * GAP * (columns - 1)) / columns;
  for (let at = 0; at < lines.length; at += columns) {
    const top = page.y + 7;
    const ends = lines.slice(at, at + columns).map((line, index) => {
      const { label, figure } = line;
      const x = page.left + index * (width + 2 * GAP);
      page.line(x, top, x + width, top, rule);
      const beside = width - numberOf(line) - 2 * SPACE;
      const room = beside < LABEL_WIDTH ? width : beside;
      const words = wrapText(figure.tile?.label ?? label.text, room, 13);
      const below = page.lines(words, typeOf(13, quiet), x, top + 6);
      // A long number is below its label.
      const base = room === width ? below + 16 : top + 21;
      page.text(flaggedText(figure), typeOf(15, ink, true, 'end'), x + width - endOf(line), base);
      page.text(unitOf(figure), typeOf(12, quiet, false, 'end'), x + width, base);
      return Math.max(below, base + 5);
    });
    page.y = Math.max(...ends);
  }
}

function unitOf({ tile }: FigureCell): string {
  return tile?.unit ?? '';
}

/** The width of the widest unbreakable piece of a text. */
function numberWidth(text: string, size: number): number {
  return Math.max(...text.split(' ').map((piece) => textWidth(piece, size, true)));
}
