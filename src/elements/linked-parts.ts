/**
 * Lights all rows and segments of the figure under the pointer, or with the focus: they have one `data-path`. It is a
 * delegated listener of `mouseover`, `mouseout`, `focusin` and `focusout`; the pointer and the focus may be on two figures.
 */
export function lightLinked({ type, target, currentTarget }: Event): void {
  const card = currentTarget as Element;
  if (!card.querySelector('.segment, .case-group')) return;
  const path = type.endsWith('out') ? null : pathAround(target as Element);
  for (const part of card.querySelectorAll('[data-path]'))
    part.toggleAttribute(`data-${type.slice(0, 5)}`, pathAround(part) === path);
}

/** The path of the row or segment around an element; null if it is in neither. */
export function pathAround(element: Element): string | null | undefined {
  return element.closest('[data-path]')?.getAttribute('data-path');
}
