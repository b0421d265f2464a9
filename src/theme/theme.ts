import { light, lightTones, type Palette } from './tokens.js';

/** The colours of static output: a picture, or HTML without a style sheet. */
export interface Theme {
  readonly palette: Palette;
  /** Fills of strip segments, as many as in `lightTones`. */
  readonly tones: readonly string[];
}

/** The default theme of pictures. */
export const lightTheme: Theme = { palette: light, tones: lightTones };

/** The theme tokens: the names of the custom properties without `--foi-`. */
export const THEME_TOKENS: readonly string[] = [
  ...Object.keys(light),
  ...lightTones.map((_, index) => `tone-${index + 1}`),
];

/**
 * The light theme with some tokens replaced.
 *
 * @param tokens Colours as `#rgb` or `#rrggbb`, by token (`mark`) or custom property (`--foi-mark`).
 * @returns The theme, and the names with an unknown token or an invalid colour, which are ignored.
 */
export function themeOf(tokens: Readonly<Record<string, unknown>>): {
  readonly theme: Theme;
  readonly refused: readonly string[];
} {
  const chosen = new Map<string, string>();
  const refused = Object.entries(tokens).flatMap(([name, value]) => {
    const token = name.replace(/^--foi-/, '');
    if (typeof value !== 'string' || !/^#([\da-f]{3}|[\da-f]{6})$/i.test(value)) return [name];
    if (!THEME_TOKENS.includes(token)) return [name];
    chosen.set(token, value);
    return [];
  });
  const names = Object.keys(light) as (keyof Palette)[];
  const palette = Object.fromEntries(names.map((name) => [name, chosen.get(name) ?? light[name]]));
  return {
    theme: {
      palette: palette as unknown as Palette,
      tones: lightTones.map((tone, index) => chosen.get(`tone-${index + 1}`) ?? tone),
    },
    refused,
  };
}
