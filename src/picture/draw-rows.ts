import type { Card } from '../cards/card.js';
import { isPale, type Mark, SMALLEST_MARK } from '../marks/mark.js';
import { placeUnits } from '../marks/place-units.js';
import { UNIT } from '../marks/unit-groups.js';
import {
  blockHeader,
  flaggedText,
  type Line,
  lineOf,
  linesOf,
  rowsIn,
  type Table,
  type TableRow,
} from '../table/table.js';
import { DERIVED_SIGN } from '../words/amounts.js';
import { onToneFill, paleFill, toneFill } from '../theme/tone-fill.js';
import { type PictureBuilder, typeOf } from './picture-builder.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const SIZE = 15;
const SMALL = 12.5;
const GAP = 10;
const BAR = 18;

/** The columns of a table, in pixels. `below`: the mark or the numbers are below the label. */
interface Columns {
  readonly below: boolean;
  readonly labelWidth: number;
  readonly markLeft: number;
  readonly markRight: number;
  readonly countRight: number;
  readonly shareRight: number;
}

/** Draws the rows of a card: label, mark, count and share in columns, with headings. */
export function drawRows(page: PictureBuilder, layout: Card['layout'], table: Table): void {
  const heads = table.head.flatMap(({ cells }) => cells.map(({ text }) => text));
  const columns = columnsOf(page, layout, table, heads[2]);
  drawHead(page, heads, columns);
  let above: string | null = null;
  for (const body of table.bodies) {
    const heading = blockHeader(body);
    const label = heading && flaggedText(heading);
    const all = linesOf(body);
    const rows = all.filter(({ kind }) => kind !== 'total');
    const total = all.find(({ kind }) => kind === 'total');
    if (label !== null) {
      page.y += 8;
      page.paragraph(label, typeOf(SIZE, page.palette.ink, true));
      page.y += 3;
      // Without a gap, the rows would seem to belong to the group above.
    } else if (above) page.y += 14;
    above = label;
    const top = page.y;
    const baseline = layout === 'bars' && (rows.length > 1 || label !== null);
    for (const row of rows) drawRow(page, lineOf(row), columns, columns.below && baseline);
    if (baseline && !columns.below)
      page.line(columns.markLeft, top, columns.markLeft, page.y, page.palette.ink);
    if (total) drawTotal(page, lineOf(total), columns, layout === 'keys');
  }
}

/** Whether a row has a figure and is not a heading. */
function isLine({ kind }: TableRow): boolean {
  return kind === 'class' || kind === 'total';
}

function columnsOf(
  page: PictureBuilder,
  layout: Card['layout'],
  table: Table,
  shareHead: string | undefined,
): Columns {
  const lines = rowsIn(table).filter(isLine).map(lineOf);
  // A figure that is alone in its block has no mark beside it.
  const bodies = table.bodies.filter(({ rows }) => rows.length > 1);
  const several = rowsIn({ ...table, bodies })
    .filter(isLine)
    .map(lineOf);
  const widest = (texts: readonly string[], size: number, bold = false) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
  const flag = textWidth(DERIVED_SIGN, SIZE, true);
  const countWidth =
    widest(
      (several.length > 0 ? several : lines).map(({ figure }) => figure.text),
      SIZE,
      true,
    ) +
    flag +
    GAP;
  const shareWidth =
    shareHead === undefined
      ? 0
      : Math.max(
          widest(shareHead.split(/(?=[（(])/), SMALL),
          widest(
            lines.map(({ share }) => share?.text ?? ''),
            SIZE,
          ) + flag,
        ) + GAP;
  const keys = layout === 'keys';
  const below = keys ? page.inner < 340 : page.inner < 480;
  const labelColumn = keys ? page.inner - shareWidth - flag - countWidth : page.inner * 0.35;
  const labelWidth = below ? page.inner : labelColumn;
  const shareRight = page.right - flag;
  const countRight = page.right - shareWidth - flag;
  return {
    below,
    labelWidth,
    markLeft: below ? page.left : page.left + labelWidth + GAP,
    markRight: countRight - countWidth + flag,
    countRight,
    shareRight,
  };
}

function drawHead(
  page: PictureBuilder,
  [, count = '', share]: readonly string[],
  { countRight, shareRight }: Columns,
): void {
  const head = typeOf(SMALL, page.palette['quiet-ink'], false, 'end');
  const lines = share === undefined ? [] : share.split(/(?=[（(])/).map((text) => text.trim());
  const height = Math.max(1, lines.length) * SMALL * 1.3;
  lines.forEach((text, index) =>
    page.text(text, head, shareRight, page.y + height - (lines.length - 1 - index) * SMALL * 1.3),
  );
  page.text(count, head, countRight, page.y + height);
  page.y += height + 6;
}

function drawRow(page: PictureBuilder, line: Line, columns: Columns, baseline: boolean): void {
  const { label, figure } = line;
  const { mark } = figure;
  const { remainder: hatched } = figure.basis;
  const key = mark?.type === 'key';
  const indent = key ? 24 : 0;
  const lines = wrapText(label.text, columns.labelWidth - indent, SIZE);
  const labelHeight = lines.length * SIZE * 1.35;
  const markHeight = columns.below && key ? SIZE * 1.35 : Math.max(BAR, unitsHeight(mark, columns)) + 8;
  const top = page.y;
  const height = columns.below ? labelHeight + markHeight + 8 : Math.max(labelHeight + 6, markHeight + 4);
  const labelTop = columns.below ? top + 3 : top + (height - labelHeight) / 2;
  const markTop = columns.below ? top + labelHeight + 1 : top + (height - markHeight) / 2;
  if (key) drawKey(page, mark, hatched, labelTop + 2);
  lines.forEach((text, index) =>
    page.text(
      text,
      typeOf(SIZE, page.palette.ink),
      page.left + indent,
      labelTop + index * SIZE * 1.35 + SIZE,
    ),
  );
  drawMark(page, mark, hatched, columns, markTop + 4);
  if (baseline)
    page.line(columns.markLeft, markTop + 1, columns.markLeft, markTop + markHeight, page.palette.ink);
  drawNumbers(page, line, columns, markTop + markHeight / 2 + SIZE * 0.36);
  page.y = top + height;
  if (key) page.line(page.left, page.y, page.right, page.y, page.palette.rule);
}

/** @param ruled Whether the row above already ends with a line. */
function drawTotal(page: PictureBuilder, line: Line, columns: Columns, ruled: boolean): void {
  if (!ruled) {
    page.y += 5;
    page.line(page.left, page.y, page.right, page.y, page.palette.rule);
  }
  page.y += SIZE + 6;
  const { label, figure } = line;
  page.text(label.text, typeOf(SIZE, page.palette.ink), page.left, page.y);
  const room = columns.countRight - page.left - textWidth(figure.text, SIZE, true) - GAP;
  if (textWidth(label.text, SIZE) > room) page.y += SIZE * 1.35;
  drawNumbers(page, line, columns, page.y);
  page.y += 7;
}

function drawNumbers(
  page: PictureBuilder,
  { figure, share }: Line,
  { countRight, shareRight }: Columns,
  y: number,
): void {
  const { ink, 'quiet-ink': quiet } = page.palette;
  const bold = !isPale(figure.mark);
  page.text(figure.text, typeOf(SIZE, ink, bold, 'end'), countRight, y);
  if (figure.flagged) page.text(DERIVED_SIGN, typeOf(SIZE, ink, bold), countRight, y);
  if (!share) return;
  page.text(share.text, typeOf(SIZE, quiet, false, 'end'), shareRight, y);
  if (share.flagged) page.text(DERIVED_SIGN, typeOf(SIZE, quiet), shareRight, y);
}

function drawMark(
  page: PictureBuilder,
  mark: Mark | null,
  hatched: boolean,
  columns: Columns,
  top: number,
): void {
  const room = columns.markRight - columns.markLeft;
  if (mark?.type === 'bar') {
    const width = Math.max(SMALLEST_MARK, mark.length * room);
    // A bar of minimum length must not extend beyond the end of the scale.
    const x = Math.min(columns.markLeft + mark.start * room, columns.markRight - width);
    if (mark.whole !== null) page.rect(columns.markLeft, top, mark.whole * room, BAR, page.palette.note);
    if (hatched) page.hatched(x, top, width, BAR);
    else page.rect(x, top, width, BAR, mark.pale ? paleFill(page.palette) : page.palette.mark);
  }
  if (mark?.type === 'units') {
    for (const [x, y] of placeUnits(mark.groups, room)) {
      if (hatched) page.hatched(columns.markLeft + x, top + y, UNIT, UNIT);
      else page.rect(columns.markLeft + x, top + y, UNIT, UNIT, page.palette.mark);
    }
  }
}

function drawKey(page: PictureBuilder, mark: Mark | null, hatched: boolean, top: number): void {
  if (mark?.type !== 'key') return;
  if (hatched) page.hatched(page.left, top, 16, 16);
  else {
    const { ink, background } = page.palette;
    if (mark.open)
      page.shapes.push({
        type: 'rect',
        x: page.left,
        y: top,
        width: 16,
        height: 16,
        fill: background,
        stroke: ink,
      });
    else page.rect(page.left, top, 16, 16, toneFill(mark.tone, page.theme));
    const fill = mark.open ? ink : onToneFill(mark.tone, page.theme);
    page.text(mark.letter, typeOf(11, fill, true, 'middle'), page.left + 8, top + 12);
  }
}

function unitsHeight(mark: Mark | null, { markLeft, markRight }: Columns): number {
  if (mark?.type !== 'units') return 0;
  const places = placeUnits(mark.groups, markRight - markLeft);
  return Math.max(0, ...places.map(([, y]) => y)) + UNIT;
}
