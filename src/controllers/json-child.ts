import type { Failure } from '../locale/messages.js';
import { parsedChildren } from './parsed-children.js';

const JSON_CHILD = ':scope > script[type^="application/json"]';

/**
 * The text of the JSON child of an element, once the parser has passed all children.
 *
 * @returns null where there is none; a failure where there are several.
 */
export async function jsonChild(host: Element): Promise<string | Failure | null> {
  await parsedChildren(host);
  const [child, second] = host.querySelectorAll(JSON_CHILD);
  if (second) return { kind: 'several-sources', names: 'script, script' };
  return child ? (child.textContent ?? '') : null;
}

/**
 * Tells once when there is a JSON child: a framework may append it later.
 *
 * @returns What ends the watch.
 */
export function whenJsonChild(host: Element, tell: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!host.querySelector(JSON_CHILD)) return;
    observer.disconnect();
    tell();
  });
  observer.observe(host, { childList: true });
  return () => observer.disconnect();
}
