import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Language, languageOf } from '../report/language.js';

type Host = ReactiveControllerHost & HTMLElement;

/** One observer per tree, however many hosts are in it. */
const watched = new WeakMap<Node, Set<() => void>>();

function watch(root: Node, update: () => void): () => void {
  let callbacks = watched.get(root);
  if (!callbacks) {
    const all = (callbacks = new Set());
    const observer = new MutationObserver(() => all.forEach((each) => each()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watched.set(root, callbacks);
  }
  callbacks.add(update);
  return () => callbacks.delete(update);
}

/** Tracks the language of the nearest `lang` around an element, across shadow roots. */
export class LanguageController implements ReactiveController {
  readonly #host: Host;
  #unwatch: readonly (() => void)[] = [];
  #seen: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * The language to use.
   *
   * @param fallback The report's own language, if the page names none or one that is not supported.
   */
  language(fallback: string | undefined): Language {
    this.#seen = nearestLanguage(this.#host);
    return languageOf(this.#seen) ?? languageOf(fallback) ?? 'zh-Hans';
  }

  hostConnected(): void {
    const update = () => {
      if (nearestLanguage(this.#host) !== this.#seen) this.#host.requestUpdate();
    };
    const roots: Node[] = [];
    for (let root: Node | null = this.#host; root; root = root instanceof ShadowRoot ? root.host : null) {
      roots.push((root = root.getRootNode()));
    }
    this.#unwatch = roots.map((root) => watch(root, update));
    update();
  }

  hostDisconnected(): void {
    this.#unwatch.forEach((unwatch) => unwatch());
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
