import type { Card } from '../cards/card.js';
import type { SeriesCard, YearDrawing } from '../cards/series-card.js';
import { SMALLEST_COLUMN } from '../marks/mark.js';
import { headerPaths } from '../table/header-paths.js';
import { hasEvidence, type Table, type TableRow } from '../table/table.js';
import { DERIVED_SIGN } from '../words/amounts.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import { lightTheme, type Theme } from '../theme/theme.js';
import { drawNotes, drawSources, newPage, PICTURE_WIDTH, sceneOf } from './draw-card.js';
import { PictureBuilder, typeOf } from './picture-builder.js';
import { round, type Scene } from './scene.js';
import { drawYearStrips } from './draw-year-strips.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const SIZE = 13;
const HEIGHT = 118;
const GAP = 22;

/** The side of the square at a point of a line. */
const DOT = 7;

/** The width of a year's column; if not all of them fit, the picture has only the key to the strips. */
const YEAR_WIDTH = 76;

/**
 * Draws a chart over years: title, summary, drawings, strips with their key, figures, notes and sources.
 *
 * @param width In pixels, 240 to 10,000.
 */
export function drawSeries(card: Card, width = PICTURE_WIDTH, theme = lightTheme): Scene {
  const own = card as SeriesCard;
  const page = newPage(width, theme);
  const { ink } = page.palette;
  page.heading(card.heading, typeOf(page.width < 400 ? 18 : 21, ink, true));
  page.y += 3;
  page.paragraph(card.subtitle, typeOf(SIZE, page.palette['quiet-ink']));
  page.y += 9;
  page.paragraph(card.summary, typeOf(15, ink));
  page.y += 12;
  drawPanels(page, own);
  if (own.drawingNote !== '') page.paragraph(own.drawingNote, typeOf(12, page.palette['quiet-ink']));
  drawYearStrips(page, own.yearStrips);
  if (own.stripNote !== '') page.paragraph(own.stripNote, typeOf(12, page.palette['quiet-ink']));
  drawFigures(page, own);
  drawNotes(page, card.notes);
  drawSources(page, [...card.sources.map(({ text }) => text), ...card.sourceNotes]);
  return sceneOf(page, card.language, seriesText(own));
}

/** Only the drawings, without the text around them. */
export function drawYears(card: SeriesCard, width: number, theme: Theme): Scene {
  const page = new PictureBuilder(width, 2, theme);
  page.y = 2;
  drawPanels(page, card);
  drawYearStrips(page, card.yearStrips);
  return sceneOf(page, card.language, card.caption);
}

/** The alternative text: heading, subtitle, summary, then each year with its figures or the reason for a gap. */
export function seriesText({ heading, subtitle, summary, table, language }: SeriesCard): string {
  const [colon, separator] = language === 'en' ? [': ', '; '] : ['：', '；'];
  const pathOf = headerPaths(table);
  const texts = yearsOf(table).map(({ cells: [year, ...cells] }) => {
    const figures = cells.flatMap((cell) => {
      if (cell.kind !== 'figure') return cell.text;
      const column = pathOf(cell).columns.slice(-1)[0];
      return hasEvidence(cell) ? (column?.name ?? '') + colon + cell.text : [];
    });
    return (year?.text ?? '') + colon + figures.join(separator);
  });
  return [heading, subtitle, summary, ...texts].filter((text) => text !== '').join(' — ');
}

/** The rows of years, without the breaks between them. */
function yearsOf({ bodies }: Table): readonly TableRow[] {
  return bodies.flatMap(({ rows }) => rows.filter(({ kind }) => kind !== 'break'));
}

function drawPanels(page: PictureBuilder, { panels, axis }: SeriesCard): void {
  const { ink } = page.palette;
  for (const { label, drawings } of panels) {
    if (label !== null) page.paragraph(label, typeOf(SIZE, ink, true));
    drawGroup(page, drawings, axis, typeOf(SIZE, ink, label === null));
  }
}

function drawGroup(
  page: PictureBuilder,
  drawings: readonly YearDrawing[],
  axis: SeriesCard['axis'],
  type: ReturnType<typeof typeOf>,
): void {
  // Numbers side by side need their width, and some air.
  const numbers = drawings.map(({ panel, texts }) =>
    panel.full
      ? panel.bands.length * (3 + Math.max(0, ...texts.map((text) => textWidth(text, 12, true))))
      : 0,
  );
  const least = Math.max(190, ...numbers);
  const columns = Math.max(1, Math.min(drawings.length, Math.floor((page.inner + GAP) / (least + GAP))));
  const width = (page.inner - GAP * (columns - 1)) / columns;
  for (let at = 0; at < drawings.length; at += columns) {
    const top = page.y;
    const row = drawings.slice(at, at + columns);
    const heads = row.map(({ label }) => wrapText(label, width, SIZE, type.bold));
    const headHeight = Math.max(...heads.map(({ length }) => length)) * SIZE * 1.45;
    row.forEach((drawing, index) => {
      const x = page.left + index * (width + GAP);
      page.lines(heads[index] ?? [], type, x, top);
      drawPanel(page, drawing, axis, { x, y: top + headHeight + 26, width });
    });
    page.y = top + headHeight + 26 + HEIGHT + 30;
  }
}

function drawPanel(
  page: PictureBuilder,
  { panel, texts, ticks }: YearDrawing,
  axis: SeriesCard['axis'],
  box: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const { ink, rule, mark: fill, background } = page.palette;
  const quiet = page.palette['quiet-ink'];
  const room = panel.full ? 0 : Math.max(...ticks.map((text) => textWidth(text, 12))) + 6;
  const plot = { left: box.x + room, top: box.y, width: box.width - room, height: HEIGHT };
  const x = (fraction: number) => round(plot.left + fraction * plot.width);
  /** A text in the middle of a place, but not outside the drawing. */
  const inside = (text: string, colour: string, middle: number, base: number) => {
    const half = textWidth(text, 12) / 2;
    const at = Math.max(box.x + half, Math.min(middle, box.x + box.width - half));
    page.text(text, typeOf(12, colour, false, 'middle'), round(at), base);
  };
  const y = (fraction: number) => round(plot.top + fraction * plot.height);
  panel.ticks.forEach(({ y: at, value }, index) => {
    page.line(plot.left, y(at), plot.left + plot.width, y(at), value === 0 ? ink : rule);
    page.text(ticks[index] ?? '', typeOf(12, quiet, false, 'end'), plot.left - 5, y(at) + 4);
  });
  panel.bands.forEach((band, at) => {
    if (!band.filled) page.text('–', typeOf(12, ink, false, 'middle'), x(band.x), y(1) - 5);
    if (band.named) inside(axis[at]?.label ?? '', quiet, x(band.x), y(1) + 17);
    const kind = axis[at]?.breaks;
    if (!kind || band.before === null) return;
    const between = x(band.before);
    for (let dash = box.y - 14; dash < y(1); dash += 6) page.line(between, dash, between, dash + 3, ink);
    if (band.breakNamed) inside(kind, ink, between, box.y - 17);
  });
  for (const marks of panel.lines)
    page.polyline(
      marks.map((mark) => [x(mark.x), y(mark.y)]),
      fill,
      2,
    );
  panel.marks.forEach((mark, index) => {
    const dot = panel.kind === 'lines';
    const height = dot ? DOT : Math.max(SMALLEST_COLUMN, y(1) - y(mark.y));
    const width = dot ? DOT : round(mark.width * plot.width);
    if (mark.value > 0 || dot) {
      page.shapes.push({
        type: 'rect',
        x: dot ? x(mark.x) - DOT / 2 : x(mark.left),
        y: dot ? y(mark.y) - DOT / 2 : y(1) - height,
        width,
        height,
        fill: mark.open ? background : fill,
        ...(mark.open && { stroke: fill }),
      });
    }
    if (mark.anchor)
      page.text(texts[index] ?? '', typeOf(12, ink, true, mark.anchor), x(mark.x), y(mark.y) - (dot ? 9 : 5));
  });
}

/** The figures, one line per statistic and one column per year, with the key to the strips; without the years if they do not fit. */
function drawFigures(page: PictureBuilder, { table }: SeriesCard): void {
  const years = yearsOf(table);
  const columns = table.head.slice(-1).flatMap(({ cells }) => cells);
  const { ink, rule } = page.palette;
  const quiet = page.palette['quiet-ink'];
  const fits = years.length * YEAR_WIDTH <= page.inner * 0.6;
  const shown = fits ? years : [];
  const room = page.inner - shown.length * YEAR_WIDTH;
  page.y += 14;
  const right = (index: number) => page.left + room + (index + 1) * YEAR_WIDTH;
  shown.forEach(({ cells: [year] }, index) =>
    page.text(year?.text ?? '', typeOf(12, quiet, false, 'end'), right(index), page.y + SIZE),
  );
  page.y += shown.length > 0 ? SIZE + 6 : 0;
  columns.forEach((column, place) => {
    const swatch = column.kind === 'header' ? column.swatch : undefined;
    if (!fits && !swatch) return;
    const top = page.y;
    page.line(page.left, top, page.right, top, rule);
    const indent = swatch ? 24 : 0;
    if (swatch?.hatched) page.hatched(page.left, top + 5, 15, 15);
    else if (swatch) {
      page.rect(page.left, top + 5, 15, 15, toneFill(swatch.tone, page.theme));
      page.text(
        swatch.letter,
        typeOf(11, onToneFill(swatch.tone, page.theme), true, 'middle'),
        page.left + 7.5,
        top + 16.5,
      );
    }
    const lines = wrapText(column.text, room - indent - 10, SIZE);
    page.y = page.lines(lines, typeOf(SIZE, ink), page.left + indent, top + 3) + 3;
    shown.forEach(({ cells: [, ...cells] }, index) => {
      const { text = '', flagged = false } = cells[place] ?? {};
      const flag = flagged ? DERIVED_SIGN : '';
      const small = textWidth(text, SIZE, true) > YEAR_WIDTH - 8;
      const wrapped = small ? wrapText(text, YEAR_WIDTH - 8, 11) : [text + flag];
      wrapped.forEach((line, row) =>
        page.text(line, typeOf(small ? 11 : SIZE, ink, !small, 'end'), right(index), top + 17 + row * 14),
      );
      page.y = Math.max(page.y, top + 8 + wrapped.length * 15);
    });
  });
}
