import type { FoiChart } from '../../src/elements/foi-chart.js';

interface TextBox {
  readonly text: string;
  readonly rect: DOMRect;
}

/** A box for each line of each visible text of a chart. */
export function textBoxes(chart: FoiChart): readonly TextBox[] {
  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(chart.renderRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !node.textContent?.trim() ||
      parent?.closest(
        'style, .spoken, .dot, caption, .tiles thead, .scroll, details:not([open]) > :not(summary)',
      )
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0) boxes.push({ text: node.textContent.trim(), rect });
    }
  }
  return boxes;
}

/** Texts that overlap by more than the leading that a line box shares with its neighbour. */
function collisions(boxes: readonly TextBox[]): readonly string[] {
  const found: string[] = [];
  boxes.forEach((a, index) => {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      const shared = 0.35 * Math.min(a.rect.height, b.rect.height);
      if (across > 1 && down > shared) found.push(`“${a.text}” × “${b.text}”`);
    }
  });
  return found;
}

function escapes(chart: FoiChart, boxes: readonly TextBox[]): readonly string[] {
  const card = chart.getBoundingClientRect();
  return boxes
    .filter(
      ({ rect }) =>
        rect.left < card.left - 0.5 ||
        rect.right > card.right + 0.5 ||
        rect.top < card.top - 0.5 ||
        rect.bottom > card.bottom + 0.5,
    )
    .map(({ text }) => text);
}

/** Problems with the boxes of a chart: texts that overlap, texts and marks that leave it, horizontal scrolling. */
export function boxProblems(chart: FoiChart): readonly string[] {
  const boxes = textBoxes(chart);
  const wide = chart.scrollWidth > Math.ceil(chart.getBoundingClientRect().width) ? ['scrolls sideways'] : [];
  const bars = [...chart.renderRoot.querySelectorAll<SVGElement>('svg')].filter(
    (svg) => svg.getBoundingClientRect().right > chart.getBoundingClientRect().right + 1,
  );
  return [
    ...collisions(boxes),
    ...escapes(chart, boxes),
    ...wide,
    ...bars.map(() => 'a mark leaves its chart'),
  ];
}
