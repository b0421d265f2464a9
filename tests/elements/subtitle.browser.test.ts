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
])('no line of the Chinese subtitle of %s of %s ends in a word', async (tag, dataset) => {
  for (const width of [240, 280, 304, 320]) {
    const chart = await mount(tag, { 'report-id': dataset, width });
    const subtitle = chart.renderRoot.querySelector('.subtitle')?.firstChild as Text;
    expect(subtitle.data).toContain(' · ');
    expect(lineEnds(subtitle), `${width}px`).toEqual([]);
    clear();
  }
});
