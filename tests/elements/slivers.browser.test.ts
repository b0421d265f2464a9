import { afterEach, expect, test } from 'vitest';
import '../../src/define/appeals-over-years.js';
import { clear, mount } from './mount.js';

afterEach(clear);

test('a single case among hundreds has a mark of 3 px, at its place', async () => {
  for (const width of [320, 1280]) {
    const chart = await mount('foi-appeals-over-years', {
      'report-ids': 'suqian-2023 suqian-2024 suqian-2025',
      width,
    });
    const rects = [...chart.renderRoot.querySelectorAll('.strip rect')].map((rect) => ({
      segment: rect.classList.contains('segment'),
      box: rect.getBoundingClientRect(),
    }));
    const narrow = rects.filter(({ segment, box }) => segment && box.width > 0 && box.width < 2);
    expect(narrow.length, `${width}px`).toBeGreaterThan(0);
    for (const { box } of narrow) {
      const marked = rects.some(
        (other) =>
          !other.segment &&
          other.box.width > 2.9 &&
          Math.abs(other.box.left - box.left) < 1 &&
          Math.abs(other.box.top - box.top) < 1,
      );
      expect(marked, `${width}px`).toBe(true);
    }
    clear();
  }
});
