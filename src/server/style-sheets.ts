import { createHash } from 'node:crypto';
import type { CSSResultOrNative } from 'lit';
import { FoiElement } from '../elements/foi-element.js';
import { elementClasses } from '../elements/element-classes.js';

/** The name of the style sheet that every element needs. */
export const COMMON_SHEET = 'foi-charts.css';

const cssOf = (styles: readonly CSSResultOrNative[]) =>
  styles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const shared: readonly CSSResultOrNative[] = FoiElement.styles;

/** What an element has beyond what all have; empty for most. */
function ownCss(tag: string): string {
  return cssOf([elementClasses.get(tag)?.styles ?? []].flat(3).filter((style) => !shared.includes(style)));
}

/** Style sheets as files, by name: the common one, and one for each element that has more. */
export function styleSheets(): ReadonlyMap<string, string> {
  const own = [...elementClasses.keys()].map((tag) => [`${tag}.css`, ownCss(tag)] as const);
  return new Map([[COMMON_SHEET, cssOf(shared)], ...own.filter(([, css]) => css !== '')]);
}

/** All the style of one element, as the text of a style element. */
export function inlineStyle(tag: string): string {
  return [cssOf(shared), ownCss(tag)].filter((css) => css !== '').join('\n');
}

/** What a Content-Security-Policy must allow in `style-src` for an inlined style: `'sha256-…'`, quotes included. */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

/**
 * Links to the style sheets of an element.
 *
 * @param common Address of `foi-charts.css`; the others lie beside it.
 */
export function sheetLinks(tag: string, common: string): readonly string[] {
  const own = `${tag}.css`;
  return [common, ...(styleSheets().has(own) ? [common.replace(/[^/?#]*([?#].*)?$/, own)] : [])];
}
