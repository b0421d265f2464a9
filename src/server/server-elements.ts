import type { TemplateResult } from 'lit';
import type { ChartName } from '../locale/messages.js';
import { FoiAppealResults } from '../elements/foi-appeal-results.js';
import { FoiApplicants } from '../elements/foi-applicants.js';
import { FoiDisclosureCategories } from '../elements/foi-disclosure-categories.js';
import type { FoiElement } from '../elements/foi-element.js';
import { FoiKeyFigures } from '../elements/foi-key-figures.js';
import { FoiReport } from '../elements/foi-report.js';
import { FoiRequestChannels } from '../elements/foi-request-channels.js';
import { FoiRequestFlow } from '../elements/foi-request-flow.js';
import { FoiRequestOutcomes } from '../elements/foi-request-outcomes.js';
import { FoiRequestSubjects } from '../elements/foi-request-subjects.js';
import { FoiStatutoryTable } from '../elements/foi-statutory-table.js';
import { type ChildElement, templateHtml } from './template-html.js';

type ElementClass = (new () => FoiElement) & Pick<typeof FoiElement, 'styles'>;

/** The element of each chart, by its tag. */
export const elementClasses: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>([
  ['foi-appeal-results', FoiAppealResults],
  ['foi-applicants', FoiApplicants],
  ['foi-disclosure-categories', FoiDisclosureCategories],
  ['foi-key-figures', FoiKeyFigures],
  ['foi-report', FoiReport],
  ['foi-request-channels', FoiRequestChannels],
  ['foi-request-flow', FoiRequestFlow],
  ['foi-request-outcomes', FoiRequestOutcomes],
  ['foi-request-subjects', FoiRequestSubjects],
  ['foi-statutory-table', FoiStatutoryTable],
]);

/** What an element does before and while it lays itself out; without a browser somebody else must ask it to. */
interface Renders {
  willUpdate(changed: ReadonlyMap<string, unknown>): void;
  render(): TemplateResult;
}

/** The tag of a chart, of a statutory table or of the whole report. */
export function tagOf(chart: ChartName): string {
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
export function shadowHtml(
  { tag, attributes, properties }: ChildElement,
  style: (tag: string) => string,
): string {
  const Element = elementClasses.get(tag);
  if (!Element) throw new RangeError(`shadowHtml: no such element: <${tag}>`);
  const element = new Element();
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const [name, value] of properties) Reflect.set(element, name, value);
  const renders = element as unknown as Renders;
  renders.willUpdate(new Map());
  const language = attributes.get('lang');
  const inner = templateHtml(renders.render(), (nested) =>
    elementClasses.has(nested.tag)
      ? shadowRoot(
          shadowHtml(
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

/** HTML as the declarative shadow root of the element around it. */
export function shadowRoot(html: string): string {
  return `<template shadowrootmode="open">${html}</template>`;
}
