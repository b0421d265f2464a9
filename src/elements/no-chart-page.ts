import { NO_CHART_PAGE, type NoChartPage } from '../locale/no-chart-page.js';
import { languageOf } from '../report/language.js';

const WARNINGS: Readonly<Record<NoChartPage, () => string>> = {
  xml: () => `foi-charts works on text/html pages only; this page is ${document.contentType}.`,
  policy: () => 'foi-charts needs the Trusted Types policy foi-charts, which this page does not allow.',
};

let warned = false;

/** Registers a tag on a page that cannot show charts, and warns once. */
export function defineWithoutChart(tag: string, reason: NoChartPage): void {
  if (!warned) console.warn(WARNINGS[reason]());
  warned = true;
  if (!customElements.get(tag)) customElements.define(tag, elementWithoutChart(reason));
}

/**
 * The class of such a tag: it shows the content of the tag, or why there is none. Each tag needs its own
 * class, and Node, which may import this, has no `HTMLElement` to extend.
 */
function elementWithoutChart(reason: NoChartPage): CustomElementConstructor {
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
      message.textContent = NO_CHART_PAGE[reason][language];
      return message;
    }
  };
}
