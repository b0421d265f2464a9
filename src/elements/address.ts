import type { LitElement, ReactiveController } from 'lit';

/** The elements of the page that show something, with their fragments. */
const shown = new Map<LitElement, string>();

/** Scrolls to the element that the address of the page names. */
function answer(): void {
  named()?.scrollIntoView();
}

/** The first element in the document with the fragment of the page. */
function named(): Element | undefined {
  return [...shown.keys()]
    .filter((element) => shown.get(element) === location.hash)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1))[0];
}

/**
 * The address of an element: that of its page, with a fragment of its own. When the page is opened with it, or moves to
 * it, the element scrolls into view; the focus stays where it is.
 */
export class Address implements ReactiveController {
  readonly #element: LitElement;
  readonly #name: () => string | null;
  #answered = false;

  /** @param name Names what is shown; null while nothing is. */
  constructor(element: LitElement, name: () => string | null) {
    this.#element = element;
    this.#name = name;
    element.addController(this);
  }

  /** Null while nothing is shown, and on a page whose script uses fragments for its own routes. */
  get href(): string | null {
    const fragment = this.#fragment;
    const { baseURI, URL: url = '' } = (this.#element.ownerDocument as Document | undefined) ?? {};
    if (fragment === null || /#[!/]/.test(url)) return null;
    // With a <base>, a fragment alone leads to another page.
    const page = pageOf(url);
    return (baseURI === undefined || page === pageOf(baseURI) ? '' : page) + fragment;
  }

  hostUpdated(): void {
    const fragment = this.#fragment;
    if (fragment === null) return;
    if (shown.size === 0) addEventListener('hashchange', answer);
    shown.set(this.#element, fragment);
    // A reader who has already scrolled stays there.
    if (!this.#answered && scrollY === 0 && named() === this.#element) answer();
    this.#answered = true;
  }

  hostConnected(): void {
    if (this.#element.hasUpdated) this.hostUpdated();
  }

  hostDisconnected(): void {
    shown.delete(this.#element);
    if (shown.size === 0) removeEventListener('hashchange', answer);
  }

  get #fragment(): string | null {
    const name = this.#name();
    return name && `#${encodeURIComponent(name)}`;
  }
}

const pageOf = (url: string) => url.replace(/#.*/s, '');
