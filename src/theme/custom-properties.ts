import { dark, darkTones, light, lightTones, type Palette } from './tokens.js';

function declare(
  palette: Palette,
  tones: readonly string[],
  other?: readonly [Palette, readonly string[]],
): string {
  const names = Object.keys(palette) as (keyof Palette)[];
  const pair = (value: string, second: string | undefined) =>
    second ? `light-dark(${value},${second})` : value;
  return [
    ...names.map((name) => `--_${name}:var(--foi-${name},${pair(palette[name], other?.[0][name])})`),
    ...tones.map(
      (tone, index) => `--_tone-${index}:var(--foi-tone-${index + 1},${pair(tone, other?.[1][index])})`,
    ),
  ].join(';');
}

/**
 * The CSS declarations of every colour. The page's `--foi-…` properties take precedence. If the browser supports
 * `light-dark()`, the page's `color-scheme` applies; otherwise a chart is light unless set to dark.
 */
export const colourDeclarations = {
  light: declare(light, lightTones),
  dark: declare(dark, darkTones),
  scheme: declare(light, lightTones, [dark, darkTones]),
} as const;
