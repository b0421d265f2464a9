import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Language, languageOf } from '../report/language.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * The language of the nearest `lang` around an element, through shadow roots, kept up to date.
 */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #observer: MutationObserver | undefined;
  #seen: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The language to speak.
   *
   * @param fallback The report's own language, for a page that names none or one that we lack.
   */
  language(fallback: string | undefined): Language {
    this.#seen = nearestLanguage(this.#host);
    return languageOf(this.#seen) ?? languageOf(fallback) ?? 'zh-Hans';
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#update());
    for (let root: Node | null = this.#host; root; root = root instanceof ShadowRoot ? root.host : null) {
      root = root.getRootNode();
      this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    }
    this.#update();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #update(): void {
    if (nearestLanguage(this.#host) !== this.#seen) this.#host.requestUpdate();
  }
}

function nearestLanguage(host: Element): string | null {
  for (let element: Element | null = host; element; element = parentOf(element)) {
    const language = element.getAttribute('lang');
    if (language !== null) return language;
  }
  return null;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = typeof ShadowRoot === 'undefined' ? null : element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
