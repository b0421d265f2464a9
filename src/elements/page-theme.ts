import { type Theme, themeOf, THEME_TOKENS } from '../theme/theme.js';

/**
 * The theme that a page gives an element with its `--foi-…` colours, for a picture: always light, so the first of a
 * light and dark pair. Colours that are not opaque are ignored.
 */
export function pageTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  const tokens: Record<string, string> = {};
  for (const token of THEME_TOKENS) {
    const given = style.getPropertyValue(`--foi-${token}`).trim();
    const [, light = given] = /^light-dark\(\s*((?:[^,()]|\([^()]*\))+),/.exec(given) ?? [];
    if (light === '' || !context) continue;
    // A canvas converts any colour to hex, and ignores invalid values.
    context.fillStyle = '#010203';
    context.fillStyle = light;
    if (context.fillStyle !== '#010203') tokens[token] = context.fillStyle;
  }
  return themeOf(tokens).theme;
}
