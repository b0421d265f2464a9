import type { Failure } from '../intake/failure.js';

const JSON_CHILD = ':scope > script[type^="application/json"]';

const SEVERAL: Failure = { kind: 'several-sources', names: 'script, script' };

/**
 * The text of the JSON child of an element.
 *
 * @returns null if there is none; always the same failure if there are several.
 */
export function jsonChild(host: Element): string | Failure | null {
  const [child, second] = host.querySelectorAll(JSON_CHILD);
  if (second) return SEVERAL;
  return child ? (child.textContent ?? '') : null;
}

/**
 * Calls `look` whenever the JSON child of an element may have changed.
 *
 * @returns A function that stops watching.
 */
export function watchJsonChild(host: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(host, {
    attributeFilter: ['type'],
    characterData: true,
    childList: true,
    subtree: true,
  });
  return () => observer.disconnect();
}
