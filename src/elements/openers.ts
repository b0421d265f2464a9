import type { Card } from '../cards/card.js';
import { figuresIn } from '../table/table.js';
import type { Basis } from '../words/describe-evidence.js';

/**
 * What Escape closes: the innermost that is open around the focus, else what was opened last and is still open and seen.
 *
 * @param focus Null where the focus is not in the chart.
 * @param opened In the order of opening, each as `evidence`, `group`, `download` or `origins`, a blank, and the path of its row.
 * @returns The button that opened it; null where nothing is open.
 */
export function openerToClose(
  root: ParentNode,
  focus: Element | null,
  opened: readonly string[],
): HTMLElement | null {
  return (
    (focus && openAround(root, focus)) ??
    opened.reduce<HTMLElement | null>((last, one) => {
      const blank = one.indexOf(' ');
      return expanded(root, openerOf(one.slice(0, blank), one.slice(blank + 1))) ?? last;
    }, null)
  );
}

function openerOf(opens: string, path: string): string {
  const button = `[data-opens="${opens}"]`;
  return path === '' ? button : `[data-path="${CSS.escape(path)}"]:not([hidden]) ${button}`;
}

/** The opener of the innermost that is open around an element; null where nothing is. */
function openAround(root: ParentNode, element: Element): HTMLElement | null {
  const aside = element.closest('.download');
  if (aside) return expanded(aside, '[data-opens]');
  let path = element.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '';
  const evidence = path === '' ? null : expanded(root, openerOf('evidence', path));
  if (evidence) return evidence;
  for (; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const group = expanded(root, openerOf('group', path));
    if (group) return group;
  }
  return null;
}

function expanded(root: ParentNode, opener: string): HTMLElement | null {
  return root.querySelector(`${opener}[aria-expanded="true"]`);
}

/** What the figure rests on that a path means. */
export function basisAt({ table }: Card, path: string): Basis | undefined {
  return table ? figuresIn(table).find(({ id }) => id === path)?.basis : undefined;
}
