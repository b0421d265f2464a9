import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import { clear, mount } from './mount.js';

afterEach(clear);

/** The line breaks of a text: the character before, and the one after. */
function lineEnds(text: Text): readonly string[] {
  const range = document.createRange();
  const bottom = (at: number) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect().bottom;
  };
  return [...text.data].flatMap((character, at) => {
    const before = text.data.charAt(at - 1);
    return /^[^\s]{2}$/.test(before + character) && bottom(at) > bottom(at - 1) + 8
      ? [before + character]
      : [];
  });
}

test.each([
  ['foi-request-channels', 'liwan-2017'],
  ['foi-request-outcomes', 'liwan-2017'],
  ['foi-appeal-results', 'liwan-2017'],
  ['foi-request-outcomes', 'huaian-2024'],
])(
  'no line of the Chinese subtitle of %s of %s ends in a word or in a dot, or begins with one',
  async (tag, dataset) => {
    for (const width of [240, 280, 304, 320]) {
      const chart = await mount(tag, { 'report-id': dataset, width });
      const subtitle = chart.renderRoot.querySelector('.subtitle') as HTMLElement;
      const { left } = subtitle.getBoundingClientRect();
      const parts = [...subtitle.querySelectorAll('.part')];
      expect(parts.length).toBeGreaterThan(2);
      const tops = parts.map((part) => part.getBoundingClientRect().top);
      parts.forEach((part, at) => {
        expect(lineEnds(part.lastChild?.previousSibling as Text), `${width}px`).toEqual([]);
        const dot = part.querySelector('.dot')?.getBoundingClientRect();
        if (dot) expect(dot.right <= left + 1, `${width}px`).toBe(tops[at] !== tops[at - 1]);
      });
      clear();
    }
  },
);
