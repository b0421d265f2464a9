let warned = false;

/**
 * Registers a tag, unless the page has it already: the first copy of the package wins. A page of XML, such as
 * `application/xhtml+xml`, takes no templates: there the tags stay unknown, and what is in them is shown.
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const contentType = typeof document === 'undefined' ? '' : document.contentType;
  if (!/xml/.test(contentType)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  } else if (!warned) {
    warned = true;
    console.warn(`foi-charts draws on pages of text/html only; this one is ${contentType}.`);
  }
}
