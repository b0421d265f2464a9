import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define/statutory-table.js';
import type { FoiStatutoryTable } from '../../src/elements/foi-statutory-table.js';
import { clear, mount as mountChart, type Mounting } from './mount.js';

afterEach(async () => {
  clear();
  document.body.style.removeProperty('padding');
  await page.viewport(1280, 900);
});

const all = (chart: FoiStatutoryTable, selector: string) =>
  [...chart.renderRoot.querySelectorAll<HTMLElement>(selector)] as readonly HTMLElement[];
const text = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const scroller = (chart: FoiStatutoryTable) => all(chart, '.scroll')[0] as HTMLElement;

/** A table once it fits its box, which has margins of 16 px as on many pages. */
async function mount(attributes: Mounting): Promise<FoiStatutoryTable> {
  const chart = (await mountChart('foi-statutory-table', {
    'report-id': 'huaian-2024',
    ...attributes,
  })) as unknown as FoiStatutoryTable;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await chart.updateComplete;
  return chart;
}

test.each(['disclosure', 'disputes'])(
  'variant="%s" fits a phone: no figure is cut and no box scrolls',
  async (variant) => {
    await page.viewport(320, 900);
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const chart = await mount({ variant, lang, width: 288 });
      const box = scroller(chart);
      expect(box.clientWidth).toBeLessThan(262);
      expect(box.scrollWidth, lang).toBeLessThanOrEqual(box.clientWidth + 1);
      expect(all(chart, '.scroll-hint > :not(.idle)')).toEqual([]);
      for (const number of all(chart, 'td button')) {
        const range = document.createRange();
        range.selectNodeContents(number);
        expect(range.getBoundingClientRect().right).toBeLessThan(box.getBoundingClientRect().right);
      }
      clear();
    }
  },
);

test('all headers of table 二 have one size', async () => {
  for (const screen of [320, 1280]) {
    await page.viewport(screen, 900);
    const chart = await mount({ variant: 'disclosure', lang: 'en', width: screen - 32 });
    expect(new Set(all(chart, '.label-text').map((label) => getComputedStyle(label).fontSize)).size).toBe(1);
    clear();
  }
});

test('a table that scrolls states so at every width, and no other does', async () => {
  for (const [width, scrolls] of [
    [320, true],
    [600, true],
    [900, false],
  ] as const) {
    await page.viewport(1280, 900);
    const chart = await mount({ lang: 'en', width });
    const box = scroller(chart);
    expect(box.scrollWidth > box.clientWidth + 1, `${width}`).toBe(scrolls);
    expect(all(chart, '.scroll-hint > :not(.idle)').length, `${width}`).toBe(scrolls ? 1 : 0);
    clear();
  }
});

test.each([
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['light', 'rtl'],
])('totals stay in sight while the figures scroll: %s, %s', async (theme, dir) => {
  await page.viewport(320, 900);
  for (const lang of ['zh-Hans', 'en']) {
    const chart = await mount({ lang, theme, dir, width: 288 });
    const box = scroller(chart);
    const edge = (cell: HTMLElement | undefined) => {
      const { left, right } = cell?.getBoundingClientRect() ?? new DOMRect();
      return dir === 'rtl'
        ? left - box.getBoundingClientRect().left
        : box.getBoundingClientRect().right - right;
    };
    const total = all(chart, 'tbody tr:first-child td:last-child')[0];
    const header = all(chart, 'thead tr:nth-child(2) > :last-child')[0];
    for (const by of [0, 100, 1000]) {
      box.scrollLeft = dir === 'rtl' ? -by : by;
      expect(edge(total), lang).toBeCloseTo(0, -1);
      expect(edge(header), lang).toBeCloseTo(0, -1);
      const { x, y, width, height } = (total as HTMLElement).getBoundingClientRect();
      const seen = (chart.renderRoot as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2);
      expect(seen?.closest('td')).toBe(total);
    }
    expect(getComputedStyle(total as HTMLElement).backgroundColor).toBe(
      getComputedStyle(all(chart, '.card')[0] as HTMLElement).backgroundColor,
    );
    // A whole column of figures fits between the labels and the totals.
    box.scrollLeft = 0;
    const first = all(chart, 'tbody tr:first-child td')[0]?.getBoundingClientRect() ?? new DOMRect();
    const beside = (total as HTMLElement).getBoundingClientRect();
    expect(dir === 'rtl' ? first.left - beside.right : beside.left - first.right).toBeGreaterThan(-2);
    clear();
  }
});

test('a focused figure is not behind the totals', async () => {
  await page.viewport(320, 900);
  const chart = await mount({ width: 288 });
  await userEvent.keyboard('{Tab}');
  for (let column = 0; column < 5; column += 1) {
    await userEvent.keyboard('{ArrowRight}');
    const focus = (chart.renderRoot as ShadowRoot).activeElement as HTMLElement;
    const total = all(chart, 'tbody tr:first-child td:last-child')[0] as HTMLElement;
    const end = focus.getBoundingClientRect().right;
    expect(end).toBeLessThanOrEqual(total.getBoundingClientRect().left + 2);
  }
});

test('table 四 is in one piece where it fits, and otherwise three blocks, whose figures name the same headers', async () => {
  const heard = (chart: FoiStatutoryTable) =>
    all(chart, 'td[data-path]').map((cell) => [
      cell.dataset['path'],
      ...(cell.getAttribute('headers') ?? '')
        .split(' ')
        .map((id) => text((chart.renderRoot as ShadowRoot).getElementById(id))),
    ]);
  const chart = await mount({ variant: 'disputes', lang: 'en', width: 1200 });
  expect(all(chart, 'tbody tr').length).toBe(1);
  const before = heard(chart);
  expect(before.length).toBe(15);
  const narrow = await mount({ variant: 'disputes', lang: 'en', width: 700 });
  expect(all(narrow, 'tbody').map((body) => body.querySelectorAll('td').length)).toEqual([5, 5, 5]);
  expect(all(narrow, '.rowgroup').map(text)).toEqual([
    'Administrative reconsideration',
    'Administrative litigation',
    'Brought directly',
    'After reconsideration',
  ]);
  expect(heard(narrow)).toEqual(before);
  narrow.style.width = '1200px';
  await expect.poll(() => all(narrow, 'tbody tr').length).toBe(1);
  narrow.style.width = '320px';
  await expect.poll(() => all(narrow, 'tbody').length).toBe(3);
});

test('arrow keys move between the blocks of table 四, and a figure opens its evidence below its own block', async () => {
  const chart = await mount({ variant: 'disputes', width: 320 });
  const at = async (keys: string) => {
    await userEvent.keyboard(keys);
    await chart.updateComplete;
    const { activeElement } = chart.renderRoot as ShadowRoot;
    return activeElement?.closest('[data-path]')?.getAttribute('data-path');
  };
  expect(await at('{Tab}{ArrowRight}')).toBe('reconsideration/corrected/');
  expect(await at('{ArrowDown}')).toBe('litigation-direct/corrected/');
  await at('{Enter}');
  await expect.poll(() => all(chart, '.evidence').length).toBe(1);
  expect(all(chart, '.evidence')[0]?.previousElementSibling).toBe(
    all(chart, 'button[aria-expanded="true"]')[0]?.closest('tr'),
  );
  expect(all(chart, 'tbody').map((body) => body.querySelectorAll('.evidence').length)).toEqual([0, 1, 0]);
  expect(scroller(chart).scrollWidth).toBeLessThanOrEqual(scroller(chart).clientWidth + 1);
});
