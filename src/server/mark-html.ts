import type { FigureCell } from '../table/table.js';
import { type Mark, SMALLEST_MARK, smallestMarkAt } from '../marks/mark.js';
import type { SegmentKey } from '../marks/segment-keys.js';
import { UNIT, UNIT_STEP } from '../marks/unit-groups.js';
import { hatchPath } from '../picture/scene.js';
import { onToneFill, paleFill, toneFill } from '../theme/tone-fill.js';
import type { Theme } from '../theme/theme.js';
import { type Attributes, tag, text } from './markup.js';

/** Heights of bars: of a class, and of a member of one. */
const BARS = [14, 8] as const;
const KEY = 18;

/** The width of drawn hatching, which is cut off at the end of its segment. */
export const WIDEST = 700;

export const HIDDEN: Attributes = { 'aria-hidden': 'true' };

export const percentOf = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`;

/**
 * The mark of a row as a small SVG that uses only attributes. It is as wide as its cell, so nothing is measured. It
 * is hidden from screen readers, because a number is always beside it. The bar of a member of a group (`depth` above
 * 0) is thinner.
 */
export function markHtml({ mark, basis }: FigureCell, theme: Theme, depth = 0): string {
  if (!mark) return '';
  const hatched = basis.remainder;
  const height = depth > 0 ? BARS[1] : BARS[0];
  if (mark.type === 'key') return keyHtml(mark, hatched, theme);
  // The gap between groups is wider than within them, and a line may break there.
  if (mark.type === 'units')
    return mark.groups.map((count) => unitsHtml(count, theme, hatched)).join('\u2002');
  const { start, length, whole, pale } = mark;
  const { palette } = theme;
  const fill = pale ? paleFill(palette) : palette.mark;
  const bar = (width: string, drawn: number, place: Attributes = { x: percentOf(start) }) =>
    hatched
      ? tag('svg', { ...place, width, height }, hatching(height, theme, drawn))
      : tag('rect', { ...place, width, height, fill });
  const { at, endsThere } = smallestMarkAt(mark);
  return tag(
    'svg',
    { ...HIDDEN, width: '100%', height },
    whole === null ? '' : tag('rect', { width: percentOf(whole), height, fill: palette.note }),
    bar(`${SMALLEST_MARK}`, SMALLEST_MARK, {
      x: percentOf(at),
      ...(endsThere && { transform: `translate(-${SMALLEST_MARK})` }),
    }),
    bar(percentOf(length), length * WIDEST),
  );
}

/** The key to a segment of a strip; an outline for open cases. */
export function keyHtml(
  key: Extract<Mark, { type: 'key' }> | SegmentKey,
  hatched: boolean,
  theme: Theme,
): string {
  const open = 'open' in key && key.open === true;
  const content = hatched ? hatching(KEY, theme, KEY) : lettered({ ...key, open }, KEY, theme);
  return tag('svg', { ...HIDDEN, width: KEY, height: KEY }, content);
}

function unitsHtml(count: number, theme: Theme, hatched: boolean): string {
  const units = Array.from({ length: count }, (_, index) =>
    hatched
      ? tag('svg', { x: index * UNIT_STEP, width: UNIT, height: UNIT }, hatching(UNIT, theme, UNIT))
      : tag('rect', { x: index * UNIT_STEP, width: UNIT, height: UNIT, fill: theme.palette.mark }),
  );
  return tag('svg', { ...HIDDEN, width: (count - 1) * UNIT_STEP + UNIT, height: UNIT }, ...units);
}

/** @param width The maximum in pixels; the part beyond its segment is cut off. */
export function hatching(height: number, { palette }: Theme, width: number): string {
  return (
    tag('rect', {
      width: '100%',
      height,
      fill: palette.background,
      stroke: palette.hatch,
      'stroke-width': 2,
    }) +
    tag('path', {
      d: hatchPath(0, 0, width, height),
      fill: 'none',
      stroke: palette.hatch,
      'stroke-width': 1.2,
    })
  );
}

/** A square of one tone with its letter, if any; an outline if it is open. */
export function lettered(
  { tone, letter, open }: SegmentKey & { readonly open: boolean },
  size: number,
  theme: Theme,
): string {
  const { ink, background } = theme.palette;
  const fill = open
    ? {
        x: 0.75,
        y: 0.75,
        width: size - 1.5,
        height: size - 1.5,
        fill: background,
        stroke: ink,
        'stroke-width': 1.5,
      }
    : { width: size, height: size, fill: toneFill(tone, theme) };
  return tag('rect', fill) + letterHtml(letter, open ? ink : onToneFill(tone, theme), '50%', size);
}

/** A letter in the middle of a mark. */
export function letterHtml(letter: string, fill: string, x: string, height: number): string {
  return letter === ''
    ? ''
    : tag(
        'text',
        { x, y: height / 2 + 4, fill, 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle' },
        text(letter),
      );
}
