import { createHash } from 'node:crypto';
import type { CSSResultOrNative } from 'lit';
import { FoiElement } from '../elements/foi-element.js';
import { elementClasses } from '../elements/element-classes.js';
import { seriesClasses } from '../elements/series-classes.js';
import { webAddress } from './web-address.js';

const allClasses = new Map([...elementClasses, ...seriesClasses]);

/** The name of the style sheet that every element needs. */
export const COMMON_SHEET = 'foi-charts.css';

const cssOf = (styles: readonly CSSResultOrNative[]) =>
  styles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('\n')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const shared: readonly CSSResultOrNative[] = FoiElement.styles;

/** The additional style of an element; empty for most. */
function ownCss(tag: string): string {
  return cssOf([allClasses.get(tag)?.styles ?? []].flat(3).filter((style) => !shared.includes(style)));
}

/** Style sheets as files, by name: the common one, and one for each element with additional style. */
export function styleSheets(): ReadonlyMap<string, string> {
  const own = [...allClasses.keys()].map((tag) => [`${tag}.css`, ownCss(tag)] as const);
  return new Map([[COMMON_SHEET, cssOf(shared)], ...own.filter(([, css]) => css !== '')]);
}

/** The complete style of one element, as the content of a style element. */
export function inlineStyle(tag: string): string {
  return [cssOf(shared), ownCss(tag)].filter((css) => css !== '').join('\n');
}

/**
 * The source that a Content-Security-Policy must allow in `style-src` for an inlined style: `'sha256-…'`, including
 * the quotes.
 */
export function styleHash(css: string): string {
  return `'sha256-${createHash('sha256').update(css, 'utf8').digest('base64')}'`;
}

/**
 * Links to the style sheets of an element.
 *
 * @param common The URL of `foi-charts.css`; the others are in the same folder.
 * @throws RangeError if it is not a web address.
 */
export function sheetLinks(tag: string, common: string): readonly string[] {
  const own = `${tag}.css`;
  const first = webAddress('styles', common);
  return [first, ...(styleSheets().has(own) ? [common.replace(/[^/?#]*([?#].*)?$/, own)] : [])];
}
