import type { Page } from 'playwright';

/** Visible texts of a page, including those in charts, that overlap by more than the leading they share. */
export function overlaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const boxes: { readonly text: string; readonly rect: DOMRect }[] = [];
    const visit = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot && node.checkVisibility() && !node.closest('.thumbnail'))
            visit(node.shadowRoot);
          continue;
        }
        const parent = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!parent || text === '' || !parent.checkVisibility() || parent.closest(HIDDEN)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const rect of range.getClientRects()) if (rect.width > 0) boxes.push({ text, rect });
      }
    };
    // Text for screen readers, and what scrolls in a box of its own.
    const HIDDEN =
      'style, script, textarea, select, pre, caption, .spoken, .thumbnail, .skip, .tiles thead, .scroll';
    visit(document.body);
    boxes.sort((a, b) => a.rect.top - b.rect.top);
    return boxes.flatMap((a, index) => {
      const found: string[] = [];
      for (const b of boxes.slice(index + 1)) {
        if (b.rect.top > a.rect.bottom) break;
        const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
        const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
        const shared = 0.35 * Math.min(a.rect.height, b.rect.height);
        if (across > 1 && down > shared) found.push(`“${a.text}” × “${b.text}”`);
      }
      return found;
    });
  });
}
