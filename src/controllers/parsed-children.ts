/**
 * Waits until the parser has passed an element, so that all its children exist.
 *
 * @returns Resolves immediately if the document is parsed, something follows the element, or it is detached.
 */
export function parsedChildren(element: Element): Promise<void> {
  if (passed(element)) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      if (!passed(element)) return;
      observer.disconnect();
      document.removeEventListener('readystatechange', done);
      resolve();
    };
    const observer = new MutationObserver(done);
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener('readystatechange', done);
  });
}

function passed(element: Element): boolean {
  if (document.readyState !== 'loading' || !element.isConnected) return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
