/**
 * The button of a chart that opens something, as a selector.
 *
 * @param opens What it opens: `evidence`, `group` or `take-away`.
 * @param path Of its row; empty for what is in no row.
 */
export function openerOf(opens: string, path: string): string {
  const button = `[data-opens="${opens}"]`;
  return path === '' ? button : `tr[data-path="${CSS.escape(path)}"]:not([hidden]) ${button}`;
}

/** The opener of the innermost that is open around an element; null where nothing is. */
export function openAround(root: ParentNode, element: Element): HTMLElement | null {
  if (element.closest('.take-away')) return expanded(root, openerOf('take-away', ''));
  let path = element.closest<HTMLElement>('tr[data-path]')?.dataset['path'] ?? '';
  const evidence = path === '' ? null : expanded(root, openerOf('evidence', path));
  if (evidence) return evidence;
  for (; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const group = expanded(root, openerOf('group', path));
    if (group) return group;
  }
  return null;
}

/** The last of some openers, told as selectors, whose content is still open and seen; null where none is. */
export function openedLast(root: ParentNode, openers: readonly string[]): HTMLElement | null {
  return openers.reduce<HTMLElement | null>((last, opener) => expanded(root, opener) ?? last, null);
}

function expanded(root: ParentNode, opener: string): HTMLElement | null {
  return root.querySelector(`${opener}[aria-expanded="true"]`);
}
