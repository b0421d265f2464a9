import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import type { Report } from '../../src/report/report.js';
import { renderSnippet } from '../../src/server/render-html.js';
import { boxProblems } from './boxes.js';
import { chartIn, messageIn } from './html-chart.js';
import { clear, mount, settled, textOf } from './mount.js';

afterEach(clear);

const snippetOf = (report: Report, chart: 'request-outcomes' | 'applicants' | 'appeal-results') =>
  renderSnippet(report, { chart, language: 'en' }) ?? '';

const folded = (chart: FoiChart) => chart.renderRoot.querySelector<HTMLDetailsElement>('[part=page-table]');

test.each([
  ['request-outcomes', 320],
  ['request-outcomes', 900],
  ['applicants', 320],
  ['applicants', 900],
  ['appeal-results', 900],
] as const)(
  'a snippet of %s with the script is a chart of about its height, at %i px',
  async (name, width) => {
    const own = await mount(`foi-${name}`, { 'report-id': 'huaian-2024', lang: 'en', width });
    const { height } = own.getBoundingClientRect();
    clear();
    const chart = await chartIn(snippetOf(huaian2024, name));
    chart.parentElement?.setAttribute('style', `width: ${width}px; font: 16px/1.5 'Noto Sans CJK SC'`);
    await settled(chart);
    expect(chart.getBoundingClientRect().height).toBeLessThan(height * 1.2);
    expect(boxProblems(chart)).toEqual([]);
    expect(chart.querySelector('table')?.checkVisibility()).toBe(false);
    const details = folded(chart);
    if (details) details.open = true;
    expect(chart.querySelector('table')?.checkVisibility()).toBe(true);
  },
);

test('its numbers open their sources, and its notes and source are shown once', async () => {
  const chart = await chartIn(snippetOf(huaian2024, 'request-outcomes'));
  expect(chart.renderRoot.querySelector('[aria-hidden] tbody')).toBeNull();
  expect(chart.renderRoot.querySelector('[data-opens=origins]')).toBeNull();
  chart.renderRoot.querySelector<HTMLElement>('tbody .number button')?.click();
  await chart.updateComplete;
  expect(textOf(chart.renderRoot, '.evidence')).toContain('（一）予以公开');
  expect(chart.renderRoot.querySelectorAll('.notes li')).toHaveLength(1);
  expect(textOf(chart.renderRoot, '.sources')).toContain("Huai'an");
  const details = folded(chart);
  if (details) details.open = true;
  // Its own notes and source would be there twice.
  expect([...chart.querySelectorAll('ul, :scope > p')].filter((one) => one.checkVisibility())).toHaveLength(
    2,
  );
  expect(chart.querySelectorAll('h2')).toHaveLength(1);
  expect(chart.renderRoot.querySelector('h2')).toBeNull();
});

test('a table that contradicts its data is shown with the message, not folded', async () => {
  const chart = await chartIn(snippetOf(liwan2017, 'request-outcomes').replace('>411<', '>412<'));
  await expect.poll(() => messageIn(chart)).toContain('contradicts');
  expect(folded(chart)).toBeNull();
  expect(chart.querySelector('table')?.checkVisibility()).toBe(true);
});
