import type { LitElement } from 'lit';

/** What was answered last: the fragment that the page was opened with, or an event; elements may have equal names. */
let answered: unknown;

/**
 * Gives an element an address: that of its page, with its name as the fragment. When the page is opened with it, or moves
 * to it, the first such element scrolls into view; the focus stays where it is.
 *
 * @param nameOf Names what is shown; null while nothing is.
 * @returns Its address; null on a page whose script uses fragments for routes of its own.
 */
export function addressOf(element: LitElement, nameOf: () => string | null): () => string | null {
  const fragmentOf = () => `#${encodeURIComponent(nameOf() ?? '')}`;
  let opened = false;
  const answer = (event: unknown): void => {
    if (fragmentOf() !== location.hash || answered === event) return;
    answered = event;
    element.scrollIntoView();
  };
  element.addController({
    hostConnected: () => addEventListener('hashchange', answer),
    hostDisconnected: () => removeEventListener('hashchange', answer),
    hostUpdated() {
      if (opened || nameOf() === null) return;
      opened = true;
      // A reader who has already scrolled stays there.
      if (scrollY === 0) answer(location.hash);
    },
  });
  return () => {
    const page = globalThis.location?.href ?? '';
    return /#[!/]/.test(page) ? null : page.replace(/#.*|$/s, fragmentOf());
  };
}
