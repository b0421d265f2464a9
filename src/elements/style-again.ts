import { adoptStyles, type CSSResultOrNative } from 'lit';
import { openedStyles } from './opened-styles.js';

/**
 * Recreates the style sheets of a shadow root, with those of what a reader opens: at the first click, and when it moved
 * to another document, because constructed ones belong to one document.
 */
export function styleAgain(root: ShadowRoot, own: readonly CSSResultOrNative[]): void {
  const { ownerDocument } = root;
  const sheets = [...own, openedStyles];
  root.querySelectorAll('style').forEach((style) => style.remove());
  if (ownerDocument === document) {
    adoptStyles(root, sheets);
    return;
  }
  for (const sheet of sheets) {
    const style = ownerDocument.createElement('style');
    style.textContent = 'cssText' in sheet ? sheet.cssText : '';
    root.append(style);
  }
}
