import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { exampleBodies } from '../../demo/example-years.js';
import '../../src/define/comparison.js';
import type { FoiComparison } from '../../src/elements/foi-comparison.js';
import { LANGUAGES } from '../../src/report/language.js';
import { renderSeriesSnippet } from '../../src/server/render-series.js';
import { shadowHtml } from '../../src/server/server-elements.js';
import { ukBodies } from '../series/uk-bodies.js';
import { clear, mount } from './mount.js';

afterEach(clear);

const TAG = 'foi-comparison';

async function chartOf(
  reports: FoiComparison['reports'],
  more: Readonly<Record<string, string | number>> = {},
): Promise<FoiComparison> {
  const chart = (await mount(TAG, { lang: 'en', ...more })) as unknown as FoiComparison;
  chart.reports = reports;
  await chart.updateComplete;
  return chart;
}

const textsOf = (chart: FoiComparison, selector: string) =>
  [...chart.renderRoot.querySelectorAll(selector)].map(({ textContent }) => (textContent ?? '').trim());
const names = (chart: FoiComparison) => textsOf(chart, 'tbody th');

test('twenty bodies are shown at once, with the own one first, and a button shows all', async () => {
  const chart = await chartOf(exampleBodies(45), { own: 'body-30' });
  expect(names(chart)).toHaveLength(20);
  expect(names(chart)[0]).toBe('Example body 30 (invented figures) (own body)');
  expect(textsOf(chart, '.search [role="status"]')).toEqual(['20 of 45 bodies shown']);
  await userEvent.click(chart.renderRoot.querySelector('.show-all') as HTMLElement);
  await chart.updateComplete;
  expect(names(chart)).toHaveLength(45);
  expect(textsOf(chart, '.show-all')).toEqual([]);
  const { activeElement } = chart.renderRoot as ShadowRoot;
  expect(activeElement).toBe(chart.renderRoot.querySelectorAll('tbody [part="number"]')[20]);
});

test('a search keeps the own body and those whose names contain it, in any case', async () => {
  const chart = await chartOf(exampleBodies(45), { own: 'body-30' });
  await userEvent.fill(chart.renderRoot.querySelector('input') as HTMLElement, 'BODY 4');
  await chart.updateComplete;
  expect(names(chart).map((name) => /\d+/.exec(name)?.[0])).toEqual([
    '30',
    '4',
    '40',
    '41',
    '42',
    '43',
    '44',
    '45',
  ]);
  expect(textsOf(chart, '.search [role="status"]')).toEqual(['8 of 45 bodies shown']);
});

test('up to twenty bodies have no search', async () => {
  const chart = await chartOf(ukBodies(2020));
  expect(names(chart)).toHaveLength(10);
  expect(textsOf(chart, '.search')).toEqual([]);
});

test('a number opens the evidence of the report of its own body', async () => {
  const chart = await chartOf(exampleBodies(3), { figure: 'granted-in-full' });
  const buttons = chart.renderRoot.querySelectorAll<HTMLElement>('[data-opens="evidence"]');
  await userEvent.click(buttons[1] as HTMLElement);
  await chart.updateComplete;
  expect(textsOf(chart, '.evidence').join()).toContain('2002');
});

test('toCSV and toSVG have all bodies, even those that are not shown', async () => {
  const chart = await chartOf(exampleBodies(45));
  expect(await chart.toCSV()).toContain('Example body 45');
  expect(await chart.toSVG()).toContain('Example body 45');
  expect((await chart.toPNG())?.type).toBe('image/png');
});

test.each([240, 320, 768, 1280])('nothing overflows at %i px, and axe finds nothing', async (width) => {
  for (const lang of LANGUAGES) {
    for (const figure of ['requests-received', 'granted-in-full']) {
      const chart = await chartOf(exampleBodies(25), { lang, width, figure, own: 'body-3' });
      const card = chart.renderRoot.querySelector('.card');
      expect(card?.scrollWidth).toBeLessThanOrEqual(width);
      const { violations } = await axe.run(chart, {
        rules: { 'color-contrast': { enabled: true }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      clear();
    }
  }
});

test('what a server renders is what the browser renders, and a snippet becomes the same chart', async () => {
  const data = { reports: exampleBodies(25) };
  const html = shadowHtml(
    { tag: TAG, attributes: new Map([['lang', 'en']]), properties: new Map([['reports', data]]) },
    () => '',
  );
  const chart = await chartOf(data);
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
  const root = document.createElement('div');
  root.setHTMLUnsafe(html);
  expect(plain(root.textContent)).toBe(plain(chart.renderRoot.textContent));
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = renderSeriesSnippet(data, { chart: 'comparison', language: 'en' }) ?? '';
  const other = box.firstElementChild as FoiComparison;
  await other.updateComplete;
  expect(plain(other.renderRoot.textContent)).toBe(plain(chart.renderRoot.textContent));
});
