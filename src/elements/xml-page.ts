import { XML_PAGE } from '../locale/xml-page.js';
import { languageOf } from '../report/language.js';

/** Registers a tag on a page of XML. */
export function defineOnXml(tag: string): void {
  if (!customElements.get(tag)) customElements.define(tag, onXmlPage());
}

/**
 * The class of a tag on an XML page: it shows what is in the tag, or why there is nothing. Each tag needs a class of its
 * own, and Node, which may import this, has no `HTMLElement` to extend.
 */
function onXmlPage(): CustomElementConstructor {
  return class extends HTMLElement {
    #look: MutationObserver | undefined;

    connectedCallback(): void {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      const show = () =>
        root.replaceChildren(this.querySelector('table') ? document.createElement('slot') : this.#message());
      this.#look ??= new MutationObserver(show);
      this.#look.observe(this, { childList: true, subtree: true });
      show();
    }

    disconnectedCallback(): void {
      this.#look?.disconnect();
    }

    #message(): HTMLElement {
      const around = this.closest('[lang]')?.getAttribute('lang') ?? '';
      const language = languageOf(around) ?? 'zh-Hans';
      const message = document.createElement('p');
      message.setAttribute('part', 'message');
      message.lang = language;
      message.textContent = XML_PAGE[language];
      return message;
    }
  };
}
