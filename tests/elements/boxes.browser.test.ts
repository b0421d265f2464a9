import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount } from './mount.js';

const CHARTS = [
  ['foi-disclosure-categories', {}],
  ['foi-request-outcomes', {}],
  ['foi-request-outcomes', { variant: 'strip' }],
  ['foi-appeal-results', {}],
  ['foi-key-figures', {}],
  ['foi-request-channels', {}],
  ['foi-request-subjects', {}],
  ['foi-request-flow', {}],
  ['foi-applicants', {}],
] as const;

/** What a report does not publish. */
const ABSENT: Readonly<Record<string, readonly string[]>> = {
  'liwan-2017': ['foi-request-flow', 'foi-applicants'],
  'huaian-2024': ['foi-request-channels', 'foi-request-subjects'],
};
const REPORTS = ['liwan-2017', 'huaian-2024'] as const;
const SPACING = `line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;`;
const TEXTS = [
  ['as it is', ''],
  ['with text spacing', SPACING],
  ['at 200%', 'font-size: 32px !important;'],
] as const;

afterEach(clear);

interface TextBox {
  readonly text: string;
  readonly rect: DOMRect;
}

/** A box for each line of each visible text of a chart. */
function textBoxes(chart: FoiChart): readonly TextBox[] {
  const boxes: TextBox[] = [];
  const walker = document.createTreeWalker(chart.renderRoot, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!node.textContent?.trim() || parent?.closest('style, .said, caption, .tiles thead')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0) boxes.push({ text: node.textContent.trim(), rect });
    }
  }
  return boxes;
}

/** Texts that stand on each other by more than the leading that a line box shares with its neighbour. */
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

function describe(chart: FoiChart): readonly string[] {
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

for (const dataset of REPORTS) {
  for (const [tag, attributes] of CHARTS) {
    if (ABSENT[dataset]?.includes(tag)) continue;
    const variant = 'variant' in attributes ? ` ${attributes.variant}` : '';
    for (const [name, declarations] of TEXTS) {
      test(`<${tag}${variant}> of ${dataset}: no text meets another or leaves its chart, ${name}`, async () => {
        const sheet = document.createElement('style');
        sheet.textContent = `div { ${declarations} }`;
        for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
          for (const width of [240, 320, 768, 1280]) {
            const chart = await mount(tag, { dataset, lang, width, ...attributes });
            document.body.append(sheet);
            expect(textBoxes(chart).length).toBeGreaterThan(8);
            expect(describe(chart), `${lang} at ${width} px`).toEqual([]);
            clear();
          }
        }
      });
    }
  }
}

test('the test of boxes sees texts that collide and texts that leave their chart', async () => {
  const chart = await mount('foi-request-outcomes', { dataset: 'liwan-2017', width: 320 });
  const style = document.createElement('style');
  style.textContent = 'tbody .number { position: relative; left: 4em } .finding { white-space: nowrap }';
  chart.renderRoot.append(style);
  const found = describe(chart).join('\n');
  expect(found).toContain('“411” × “66.5%”');
  expect(found).toContain('已答复的申请618件中');
});
