/**
 * Lights what shows the same figure as the row or segment under the pointer, or with the focus: everything in the card
 * with its `data-path`. A delegated listener of `mouseover`, `mouseout`, `focusin` and `focusout`.
 */
export function lightLinked({ type, target, currentTarget }: Event): void {
  const card = currentTarget as Element;
  // The pointer and the focus may be on two figures.
  const lit = type.startsWith('mouse') ? 'data-pointed' : 'data-focused';
  for (const part of card.querySelectorAll(`[${lit}]`)) part.removeAttribute(lit);
  const path = type.endsWith('out') ? null : pathAround(target as Element);
  if (path === null || !card.querySelector('.segment')) return;
  for (const part of partsAt(card, path)) part.setAttribute(lit, '');
}

/** The path of the row or segment around an element; null if it is in neither. */
export function pathAround(element: Element): string | null {
  return element.closest('[data-path]')?.getAttribute('data-path') ?? null;
}

/** The rows and segments of a figure. */
function partsAt(card: Element, path: string): NodeListOf<Element> {
  return card.querySelectorAll(`[data-path="${CSS.escape(path)}"]`);
}
