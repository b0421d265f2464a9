import type { TemplateResult } from 'lit';
import type { TagName } from '../report/charts.js';
import { locales } from '../locale/locales.js';
import { addLocale } from '../locale/load-messages.js';
import { elementClasses } from '../elements/element-classes.js';
import { seriesClasses } from '../elements/series-classes.js';
import { type ChildElement, templateHtml } from './template-html.js';

// Elements wait for text that is not loaded; on a server all of it is. No top-level await, which would break
// `require`.
Object.values(locales).forEach(addLocale);

/** The update steps of an element; without a browser, nothing else triggers them. */
interface Renders {
  performUpdate(): void;
  scheduleUpdate(): void;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): TemplateResult;
}

/** The tag of a chart, of a statutory table or of the whole report. */
export function tagOfChart(chart: TagName): string {
  return `foi-${chart}`;
}

/**
 * The shadow root of an element as HTML, rendered by the element itself from the same templates as in a browser.
 *
 * @param child Its tag, attributes and properties; `report` is one returned by `readReport`, or a shipped one.
 * @param style Returns the style sheet, which comes first in each shadow root.
 * @throws RangeError for a tag that this package does not define.
 */
export function shadowHtml(element: ChildElement, style: (tag: string) => string): string {
  return withoutScript(contentOf(element, style));
}

function contentOf({ tag, attributes, properties }: ChildElement, style: (tag: string) => string): string {
  const Element = elementClasses.get(tag) ?? seriesClasses.get(tag);
  if (!Element) throw new RangeError(`shadowHtml: unknown element: <${tag}>`);
  const element = new Element();
  const { observedAttributes } = Element;
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    // Without a browser, nothing else calls this.
    if (observedAttributes.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  for (const [name, value] of properties) Reflect.set(element, name, value);
  const renders = element as unknown as Renders;
  // The update only has to read the data: there is no DOM to render into.
  renders.performUpdate = () => undefined;
  renders.scheduleUpdate();
  renders.willUpdate(new Map());
  const language = attributes.get('lang');
  const inner = templateHtml(renders.render(), (nested) =>
    elementClasses.has(nested.tag)
      ? shadowRoot(
          contentOf(
            // A nested element uses the language around it.
            language === undefined
              ? nested
              : { ...nested, attributes: new Map([['lang', language], ...nested.attributes]) },
            style,
          ),
        )
      : '',
  );
  return style(tag) + inner.trim();
}

/**
 * Marks buttons as disabled, and removes their expanded state: before the script loads, which may be never, they do
 * nothing. Text is escaped, so the pattern matches only tags.
 */
function withoutScript(html: string): string {
  return html.replace(/<button [^>]*>/g, (button) =>
    button.replace('<button', '<button disabled').replace(/ aria-expanded="\w+"/, ''),
  );
}

/** Wraps HTML in the declarative shadow root of the element around it. */
export function shadowRoot(html: string): string {
  return `<template shadowrootmode="open">${html}</template>`;
}
