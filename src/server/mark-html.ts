import type { StripPart } from '../cards/card.js';
import type { FigureCell } from '../table/table.js';
import { SMALLEST_MARK, smallestMarkAt } from '../marks/mark.js';
import type { SegmentKey } from '../marks/segment-keys.js';
import { UNIT, UNIT_STEP } from '../marks/unit-groups.js';
import { hatchPath } from '../picture/scene.js';
import { onToneFill, paleFill, toneFill } from '../theme/tone-fill.js';
import type { Theme } from '../theme/theme.js';
import { type Attributes, tag, text } from './markup.js';

/** Heights of bars: of a class, and of a member of one. */
const BARS = [14, 8] as const;
const KEY = 18;
const STRIP = 36;

/** The width of drawn hatching, which is cut off at the end of its segment. */
const WIDEST = 700;

const HIDDEN: Attributes = { 'aria-hidden': 'true' };

const percent = (fraction: number) => `${Math.round(fraction * 10_000) / 100}%`;

/**
 * The mark of a row as a small SVG that uses only attributes. It is as wide as its cell, so nothing is measured. It
 * is hidden from screen readers, because a number is always beside it. The bar of a member of a group (`depth` above
 * 0) is thinner.
 */
export function markHtml({ mark, basis }: FigureCell, theme: Theme, depth = 0): string {
  if (!mark) return '';
  const hatched = basis.remainder;
  const height = depth > 0 ? BARS[1] : BARS[0];
  if (mark.type === 'key') {
    const content = hatched ? hatching(KEY, theme, KEY) : lettered(mark, theme);
    return tag('svg', { ...HIDDEN, width: KEY, height: KEY }, content);
  }
  // The gap between groups is wider than within them, and a line may break there.
  if (mark.type === 'units')
    return mark.groups.map((count) => unitsHtml(count, theme, hatched)).join('\u2002');
  const { start, length, whole, pale } = mark;
  const { palette } = theme;
  const fill = pale ? paleFill(palette) : palette.mark;
  const bar = (width: string, drawn: number, place: Attributes = { x: percent(start) }) =>
    hatched
      ? tag('svg', { ...place, width, height }, hatching(height, theme, drawn))
      : tag('rect', { ...place, width, height, fill });
  const { at, endsThere } = smallestMarkAt(mark);
  return tag(
    'svg',
    { ...HIDDEN, width: '100%', height },
    whole === null ? '' : tag('rect', { width: percent(whole), height, fill: palette.note }),
    bar(`${SMALLEST_MARK}`, SMALLEST_MARK, {
      x: percent(at),
      ...(endsThere && { transform: `translate(-${SMALLEST_MARK})` }),
    }),
    bar(percent(length), length * WIDEST),
  );
}

/** The 100% strip above its table. */
export function stripHtml(parts: readonly StripPart[], theme: Theme): string {
  const segments = parts.map((part) => {
    const { start, length } = part;
    const place = { x: percent(start), width: percent(length), height: STRIP };
    if (part.hatched) return tag('svg', place, hatching(STRIP, theme, length * WIDEST));
    const gap = { stroke: theme.palette.background, 'stroke-width': 2 };
    return (
      tag('rect', { ...place, fill: toneFill(part.tone, theme), ...gap }) +
      (part.lettered ? letterHtml(part, percent(start + length / 2), STRIP, theme) : '')
    );
  });
  return tag('p', {}, tag('svg', { ...HIDDEN, width: '100%', height: STRIP }, ...segments));
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
function hatching(height: number, { palette }: Theme, width: number): string {
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

function lettered(key: SegmentKey, theme: Theme): string {
  return (
    tag('rect', { width: KEY, height: KEY, fill: toneFill(key.tone, theme) }) +
    letterHtml(key, '50%', KEY, theme)
  );
}

function letterHtml({ tone, letter }: SegmentKey, x: string, height: number, theme: Theme): string {
  return tag(
    'text',
    {
      x,
      y: height / 2 + 4,
      fill: onToneFill(tone, theme),
      'font-size': 11,
      'font-weight': 700,
      'text-anchor': 'middle',
    },
    text(letter),
  );
}
