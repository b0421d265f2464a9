import type { Card } from '../cards/card.js';
import { figuresIn } from '../table/table.js';
import type { Basis } from '../words/describe-evidence.js';

/**
 * Finds what Escape closes: the innermost open part around the focus, else the last one opened that is still open and
 * visible.
 *
 * @param focus Null if the focus is not in the chart.
 * @param opened In the order of opening, each as `evidence`, `group`, `download` or `origins`, a space, and the
 *   path of its row.
 * @returns The button that opened it; null if nothing is open.
 */
export function buttonToClose(
  root: ParentNode,
  focus: Element | null,
  opened: readonly string[],
): HTMLElement | null {
  return (
    (focus && buttonAround(root, focus)) ??
    opened.reduce<HTMLElement | null>((last, one) => {
      const blank = one.indexOf(' ');
      return expanded(root, selectorOf(one.slice(0, blank), one.slice(blank + 1))) ?? last;
    }, null)
  );
}

function selectorOf(opens: string, path: string): string {
  const button = `[data-opens="${opens}"]`;
  return path === '' ? button : `[data-path="${CSS.escape(path)}"]:not([hidden]) ${button}`;
}

/** The button of the innermost open part around an element; null if there is none. */
function buttonAround(root: ParentNode, element: Element): HTMLElement | null {
  const aside = element.closest('.download');
  if (aside) return expanded(aside, '[data-opens]');
  let path = element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
  const evidence = path === '' ? null : expanded(root, selectorOf('evidence', path));
  if (evidence) return evidence;
  for (; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const group = expanded(root, selectorOf('group', path));
    if (group) return group;
  }
  return null;
}

function expanded(root: ParentNode, selector: string): HTMLElement | null {
  return root.querySelector(`${selector}[aria-expanded="true"]`);
}

/** The basis of the figure with this path. */
export function basisAt({ table }: Card, path: string): Basis | undefined {
  return table ? figuresIn(table).find(({ id }) => id === path)?.basis : undefined;
}
