import { onDemand } from '../report/on-demand.js';

const xmlPage = () => import('../elements/xml-page.js');

let warned = false;

/**
 * Registers a tag, unless the page has it already: the first copy of the package wins. A page of XML, such as
 * `application/xhtml+xml`, takes no templates: there what is in the tags is shown, or a message.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const contentType = typeof document === 'undefined' ? '' : document.contentType;
  if (!/xml/.test(contentType)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } else {
    void onDemand(xmlPage).then(({ defineOnXml }) => defineOnXml(tag), console.warn);
    if (!warned) console.warn(`foi-charts draws on pages of text/html only; this one is ${contentType}.`);
    warned = true;
  }
}
