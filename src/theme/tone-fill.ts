import { lightTheme, type Theme } from './theme.js';

/** How much of a pale bar is visible; its contrast against its track is 3:1 or more. */
export const PALE = 0.7;

/** The fill of a strip segment. */
export function toneFill(tone: number, { tones, palette }: Theme = lightTheme): string {
  return tones[tone] ?? palette.mark;
}

/** The fill of the letter on that segment. */
export function onToneFill(tone: number, { palette }: Theme = lightTheme): string {
  return palette[tone % 2 === 1 ? 'on-odd-tone' : 'on-tone'];
}

/** The fill of a pale bar: most of the mark over its track. Both are `#rrggbb` or `#rgb`. */
export function paleFill({ mark, note }: Theme['palette']): string {
  const [fill, ground] = [mark, note].map((hex) =>
    (hex.length < 7 ? hex.replace(/\w/g, '$&$&') : hex).match(/\w\w/g)?.map((pair) => parseInt(pair, 16)),
  );
  const mixed = fill?.map((part, index) =>
    Math.round(part * PALE + (ground?.[index] ?? 0) * (1 - PALE))
      .toString(16)
      .padStart(2, '0'),
  );
  return mixed ? `#${mixed.join('')}` : mark;
}
