import { type Theme, themeOf, THEME_TOKENS } from '../theme/theme.js';

/**
 * The theme that a page gives an element by its `--foi-…` colours, for a picture: always light, so of a pair for light
 * and dark the first. A colour that is no plain one (partly transparent, say) changes nothing.
 */
export function pageTheme(element: Element): Theme {
  const style = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  const tokens: Record<string, string> = {};
  for (const token of THEME_TOKENS) {
    const given = style.getPropertyValue(`--foi-${token}`).trim();
    const [, light = given] = /^light-dark\(\s*((?:[^,()]|\([^()]*\))+),/.exec(given) ?? [];
    if (light === '' || !context) continue;
    // A canvas writes any colour as hex; what is none leaves the colour that was there.
    context.fillStyle = '#010203';
    context.fillStyle = light;
    if (context.fillStyle !== '#010203') tokens[token] = context.fillStyle;
  }
  return themeOf(tokens).theme;
}
