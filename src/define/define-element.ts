import { onDemand } from '../report/on-demand.js';

const xmlPage = () => import('../elements/xml-page.js');

let warned = false;

/**
 * Registers a custom element unless the page already has it: the first copy of the package wins. XML pages, such as
 * `application/xhtml+xml`, do not support templates: there the element shows its own content or a message.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const contentType = typeof document === 'undefined' ? '' : document.contentType;
  if (!/xml/.test(contentType)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } else {
    void onDemand(xmlPage).then(({ defineOnXml }) => defineOnXml(tag), console.warn);
    if (!warned) console.warn(`foi-charts works on text/html pages only; this page is ${contentType}.`);
    warned = true;
  }
}
