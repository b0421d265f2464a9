import type { TemplateResult } from 'lit';
import type { TagName } from '../report/charts.js';
import { locales } from '../locale/locales.js';
import { addLocale } from '../locale/spoken.js';
import { elementClasses } from '../elements/element-classes.js';
import { type ChildElement, templateHtml } from './template-html.js';

// An element waits for words that are not there; on a server they are. No await: it would stop `require`.
Object.values(locales).forEach(addLocale);

/** What an element does before and while it lays itself out; without a browser somebody else must ask it to. */
interface Renders {
  performUpdate(): void;
  scheduleUpdate(): void;
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): TemplateResult;
}

/** The tag of a chart, of a statutory table or of the whole report. */
export function tagOf(chart: TagName): string {
  return `foi-${chart}`;
}

/**
 * What an element lays out in its shadow root, as HTML: made by the element itself from the same templates as in a
 * browser.
 *
 * @param child Its tag, attributes and properties; `report` is one that `readReport` accepted, or a shipped one.
 * @param style What stands first in each shadow root: its style sheet.
 * @throws RangeError for a tag that is not one of ours.
 */
export function shadowHtml(element: ChildElement, style: (tag: string) => string): string {
  return withoutScript(contentOf(element, style));
}

function contentOf({ tag, attributes, properties }: ChildElement, style: (tag: string) => string): string {
  const Element = elementClasses.get(tag);
  if (!Element) throw new RangeError(`shadowHtml: no such element: <${tag}>`);
  const element = new Element();
  const { observedAttributes } = Element;
  for (const [name, value] of attributes) {
    element.setAttribute(name, value);
    // Without a browser nobody else tells the element.
    if (observedAttributes.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  for (const [name, value] of properties) Reflect.set(element, name, value);
  const renders = element as unknown as Renders;
  // Reading the data is all that is wanted of an update: there is nothing to put its result into.
  renders.performUpdate = () => undefined;
  renders.scheduleUpdate();
  renders.willUpdate(new Map());
  const language = attributes.get('lang');
  const inner = templateHtml(renders.render(), (nested) =>
    elementClasses.has(nested.tag)
      ? shadowRoot(
          contentOf(
            // A nested element speaks the language around it.
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
 * Buttons do nothing before the script is there, which may be never: until then they say that they cannot be used, and
 * not that something is closed. Text is escaped, so only tags of buttons are met.
 */
function withoutScript(html: string): string {
  return html.replace(/<button [^>]*>/g, (button) =>
    button.replace('<button', '<button disabled').replace(/ aria-expanded="\w+"/, ''),
  );
}

/** HTML as the declarative shadow root of the element around it. */
export function shadowRoot(html: string): string {
  return `<template shadowrootmode="open">${html}</template>`;
}
