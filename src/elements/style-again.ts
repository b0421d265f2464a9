import { adoptStyles, type CSSResultOrNative } from 'lit';

/**
 * Recreates the style sheets of a shadow root that moved to another document: constructed ones belong to one
 * document.
 */
export function styleAgain(root: ShadowRoot, sheets: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  root.querySelectorAll('style').forEach((style) => style.remove());
  if (ownerDocument === document) {
    adoptStyles(root, [...sheets]);
    return;
  }
  for (const sheet of sheets) {
    const style = ownerDocument.createElement('style');
    style.textContent = 'cssText' in sheet ? sheet.cssText : '';
    root.append(style);
  }
}
