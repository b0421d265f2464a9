import { lightTheme, type Theme } from './theme.js';

/** The fill of a segment of a strip, by its place in it; from the ninth on fills recur. */
export function toneFill(place: number, { tones, palette }: Theme = lightTheme): string {
  return tones[place % tones.length] ?? palette.mark;
}

/** The fill of a letter on that segment. */
export function onToneFill(place: number, { palette }: Theme = lightTheme): string {
  return place % 2 === 1 ? palette['on-odd-tone'] : palette['on-tone'];
}
