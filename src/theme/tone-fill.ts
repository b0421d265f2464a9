import { lightTheme, type Theme } from './theme.js';

/** The fill of a strip segment. */
export function toneFill(tone: number, { tones, palette }: Theme = lightTheme): string {
  return tones[tone] ?? palette.mark;
}

/** The fill of the letter on that segment. */
export function onToneFill(tone: number, { palette }: Theme = lightTheme): string {
  return palette[tone % 2 === 1 ? 'on-odd-tone' : 'on-tone'];
}
