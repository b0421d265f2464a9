import { adoptStyles, type LitElement } from 'lit';
import { openedStyles } from './opened-styles.js';

/**
 * Recreates the style sheets of an element, with those of messages and of what a reader opens: at the first of them,
 * and when it moved to another document, because constructed ones belong to one document.
 */
export function styleAgain(host: HTMLElement & Pick<LitElement, 'renderRoot'>): void {
  const { ownerDocument } = host;
  const root = host.renderRoot as ShadowRoot;
  const sheets = [...(host.constructor as typeof LitElement).elementStyles, openedStyles];
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
