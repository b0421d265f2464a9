import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount } from './mount.js';

afterEach(clear);

const REFUSED = 'request-outcomes/refused';

const strip = (lang = 'en') =>
  mount('foi-request-outcomes', { 'report-id': 'huaian-2024', variant: 'strip', lang });

function at(chart: FoiChart, selector: string): Element {
  const found = chart.renderRoot.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const segment = (chart: FoiChart) => at(chart, `.strip [data-path="${REFUSED}"] .segment`);
const row = (chart: FoiChart) => at(chart, `tr[data-path="${REFUSED}"]`);

/** The paths of the segments that are taller than the strip. */
function tall(chart: FoiChart): readonly (string | null)[] {
  const height = at(chart, '.strip').getBoundingClientRect().height;
  return [...chart.renderRoot.querySelectorAll('.segment')]
    .filter((one) => one.getBoundingClientRect().height > height + 4)
    .map((one) => one.closest('[data-path]')?.getAttribute('data-path') ?? null);
}

const ground = (element: Element) => getComputedStyle(element).backgroundColor;

test('the pointer over a row lights its segment, and only that', async () => {
  const chart = await strip();
  await userEvent.hover(row(chart));
  expect(tall(chart)).toEqual([REFUSED]);
  await userEvent.hover(at(chart, 'h2'));
  expect(tall(chart)).toEqual([]);
});

test('the pointer over a segment lights its row as if it were on it', async () => {
  const chart = await strip();
  await userEvent.hover(row(chart));
  const lit = ground(row(chart));
  await userEvent.hover(at(chart, 'h2'));
  expect(ground(row(chart))).not.toBe(lit);
  await userEvent.hover(segment(chart));
  expect(ground(row(chart))).toBe(lit);
  expect(tall(chart)).toEqual([REFUSED]);
  await userEvent.hover(at(chart, 'h2'));
  expect(ground(row(chart))).not.toBe(lit);
});

test('the focus in a row lights its segment, beside that of the row under the pointer', async () => {
  const chart = await strip();
  const other = 'request-outcomes/granted-in-full';
  row(chart).querySelector<HTMLElement>('[data-opens=evidence]')?.focus();
  expect(tall(chart)).toEqual([REFUSED]);
  await userEvent.hover(at(chart, `tr[data-path="${other}"]`));
  expect(tall(chart)).toEqual([other, REFUSED]);
  await userEvent.hover(at(chart, 'h2'));
  expect(tall(chart)).toEqual([REFUSED]);
  (document.activeElement as HTMLElement).blur();
  expect(tall(chart)).toEqual([]);
});

test('a click on a segment or its name opens the evidence of its row and focuses its number; Escape closes it', async () => {
  const chart = await strip();
  for (const path of [REFUSED, 'request-outcomes/granted-in-full']) {
    await userEvent.click(at(chart, `.strip [data-path="${path}"]`));
    await chart.updateComplete;
    const number = at(chart, `tr[data-path="${path}"] [data-opens=evidence]`);
    expect((chart.renderRoot as ShadowRoot).activeElement).toBe(number);
    expect(at(chart, '.evidence').getAttribute('data-path')).toBe(path);
    await userEvent.keyboard('{Escape}');
    await chart.updateComplete;
    expect(chart.renderRoot.querySelector('.evidence')).toBeNull();
  }
});

test('every segment has the path of exactly one row', async () => {
  for (const tag of ['foi-request-outcomes', 'foi-request-channels'])
    for (const dataset of ['liwan-2017', 'huaian-2024']) {
      const chart = await mount(tag, { 'report-id': dataset, variant: 'strip' });
      for (const one of chart.renderRoot.querySelectorAll('.strip [data-path]')) {
        const path = one.getAttribute('data-path') ?? '';
        expect(chart.renderRoot.querySelectorAll(`tr[data-path="${CSS.escape(path)}"]`).length, path).toBe(1);
      }
      clear();
    }
});
