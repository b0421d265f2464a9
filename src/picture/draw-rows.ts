import type { Card, Mark, Row } from '../cards/card.js';
import { allRows } from '../cards/card-rows.js';
import { onToneFill, toneFill } from '../theme/tone-fill.js';
import { type Page, typeOf } from './page.js';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const SIZE = 15;
const SMALL = 12.5;
const GAP = 10;
const BAR = 18;
const UNIT = 13;

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
export function drawRows(page: Page, card: Card): void {
  const columns = columnsOf(page, card);
  drawHead(page, card, columns);
  let above: string | null = null;
  for (const { label, rows, total } of card.groups) {
    if (label !== null) {
      page.y += 8;
      page.paragraph(label, typeOf(SIZE, page.palette.ink, true));
      page.y += 3;
      // Without a gap, the rows would seem to belong to the group above.
    } else if (above) page.y += 14;
    above = label;
    const top = page.y;
    const baseline = card.layout === 'bars' && (rows.length > 1 || label !== null);
    for (const row of rows) drawRow(page, row, columns, columns.below && baseline);
    if (baseline && !columns.below)
      page.line(columns.markLeft, top, columns.markLeft, page.y, page.palette.ink);
    if (total) drawTotal(page, total, columns, card.layout === 'keys');
  }
}

function columnsOf(page: Page, { groups, columns, layout }: Card): Columns {
  const rows = allRows(groups);
  const widest = (texts: readonly string[], size: number, bold = false) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, bold)));
  const flag = textWidth('*', SIZE, true);
  const countWidth =
    widest(
      rows.map(({ count }) => count.text),
      SIZE,
      true,
    ) +
    flag +
    GAP;
  const shareWidth =
    columns.share === null
      ? 0
      : Math.max(
          widest(columns.share.split(/(?=[（(])/), SMALL),
          widest(
            rows.map(({ share }) => share?.text ?? ''),
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
  page: Page,
  { columns: { count, share } }: Card,
  { countRight, shareRight }: Columns,
): void {
  const head = typeOf(SMALL, page.palette['quiet-ink'], false, 'end');
  const lines = share === null ? [] : share.split(/(?=[（(])/).map((text) => text.trim());
  const height = Math.max(1, lines.length) * SMALL * 1.3;
  lines.forEach((text, index) =>
    page.text(text, head, shareRight, page.y + height - (lines.length - 1 - index) * SMALL * 1.3),
  );
  page.text(count, head, countRight, page.y + height);
  page.y += height + 6;
}

function drawRow(page: Page, row: Row, columns: Columns, baseline: boolean): void {
  const key = row.mark?.type === 'key';
  const indent = key ? 24 : 0;
  const lines = wrapText(row.label, columns.labelWidth - indent, SIZE);
  const labelHeight = lines.length * SIZE * 1.35;
  const markHeight = columns.below && key ? SIZE * 1.35 : Math.max(BAR, unitsHeight(row.mark, columns)) + 8;
  const top = page.y;
  const height = columns.below ? labelHeight + markHeight + 8 : Math.max(labelHeight + 6, markHeight + 4);
  const labelTop = columns.below ? top + 3 : top + (height - labelHeight) / 2;
  const markTop = columns.below ? top + labelHeight + 1 : top + (height - markHeight) / 2;
  if (key) drawKey(page, row.mark, row.hatched, labelTop + 2);
  lines.forEach((text, index) =>
    page.text(
      text,
      typeOf(SIZE, page.palette.ink),
      page.left + indent,
      labelTop + index * SIZE * 1.35 + SIZE,
    ),
  );
  drawMark(page, row, columns, markTop + 4);
  if (baseline)
    page.line(columns.markLeft, markTop + 1, columns.markLeft, markTop + markHeight, page.palette.ink);
  drawNumbers(page, row, columns, markTop + markHeight / 2 + SIZE * 0.36);
  page.y = top + height;
  if (key) page.line(page.left, page.y, page.right, page.y, page.palette.rule);
}

/** @param ruled Whether the row above already ends with a line. */
function drawTotal(page: Page, row: Row, columns: Columns, ruled: boolean): void {
  if (!ruled) {
    page.y += 5;
    page.line(page.left, page.y, page.right, page.y, page.palette.rule);
  }
  page.y += SIZE + 6;
  page.text(row.label, typeOf(SIZE, page.palette.ink), page.left, page.y);
  const room = columns.countRight - page.left - textWidth(row.count.text, SIZE, true) - GAP;
  if (textWidth(row.label, SIZE) > room) page.y += SIZE * 1.35;
  drawNumbers(page, row, columns, page.y);
  page.y += 7;
}

function drawNumbers(
  page: Page,
  { count, share }: Row,
  { countRight, shareRight }: Columns,
  y: number,
): void {
  const { ink, 'quiet-ink': quiet } = page.palette;
  page.text(count.text, typeOf(SIZE, ink, true, 'end'), countRight, y);
  if (count.flagged) page.text('*', typeOf(SIZE, ink, true), countRight, y);
  if (!share) return;
  page.text(share.text, typeOf(SIZE, quiet, false, 'end'), shareRight, y);
  if (share.flagged) page.text('*', typeOf(SIZE, quiet), shareRight, y);
}

function drawMark(page: Page, { mark, hatched }: Row, columns: Columns, top: number): void {
  const room = columns.markRight - columns.markLeft;
  if (mark?.type === 'bar') {
    const width = Math.max(3, mark.length * room);
    // A bar of minimum length must not extend beyond the end of the scale.
    const x = Math.min(columns.markLeft + mark.start * room, columns.markRight - width);
    if (mark.whole !== null) page.rect(columns.markLeft, top, mark.whole * room, BAR, page.palette.note);
    if (hatched) page.hatched(x, top, width, BAR);
    else page.rect(x, top, width, BAR, page.palette.mark);
  }
  if (mark?.type === 'units') {
    for (const [x, y] of unitPlaces(mark.groups, room)) {
      if (hatched) page.hatched(columns.markLeft + x, top + y, UNIT, UNIT);
      else page.rect(columns.markLeft + x, top + y, UNIT, UNIT, page.palette.mark);
    }
  }
}

function drawKey(page: Page, mark: Mark | null, hatched: boolean, top: number): void {
  if (mark?.type !== 'key') return;
  if (hatched) page.hatched(page.left, top, 16, 16);
  else {
    page.rect(page.left, top, 16, 16, toneFill(mark.tone, page.theme));
    page.text(
      mark.letter,
      typeOf(11, onToneFill(mark.tone, page.theme), true, 'middle'),
      page.left + 8,
      top + 12,
    );
  }
}

/** The position of each case's mark, in groups; a group that does not fit starts a new line. */
function unitPlaces(groups: readonly number[], room: number): readonly (readonly [x: number, y: number])[] {
  const [step, line, gap] = [UNIT + 4, UNIT + 4, 6];
  let [x, y] = [0, 0];
  return groups.flatMap((count) => {
    if (x > 0 && x + count * step - 4 > room) [x, y] = [0, y + line];
    const places = Array.from({ length: count }, (_, index) => [x + index * step, y] as const);
    x += count * step + gap;
    return places;
  });
}

function unitsHeight(mark: Mark | null, { markLeft, markRight }: Columns): number {
  if (mark?.type !== 'units') return 0;
  const places = unitPlaces(mark.groups, markRight - markLeft);
  return Math.max(0, ...places.map(([, y]) => y)) + UNIT;
}
