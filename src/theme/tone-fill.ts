import { light, lightTones } from './tokens.js';

/** The light fill of a segment of a strip, by its place in it; from the ninth on fills recur. */
export function toneFill(place: number): string {
  return lightTones[place % lightTones.length] ?? light.mark;
}

/** The light fill of a letter on that segment. */
export function onToneFill(place: number): string {
  return place % 2 === 1 ? light['on-odd-tone'] : light['on-tone'];
}
