import { afterEach, expect, test } from 'vitest';
import { liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import type { Report } from '../../src/report/report.js';
import { clear, mount, settled } from './mount.js';

afterEach(clear);

const boxes = (chart: FoiChart, selector: string) =>
  [...chart.renderRoot.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

test('groups of unit marks are aligned in columns when they wrap: fives below fives', async () => {
  for (const width of [240, 300, 320, 350, 380, 480]) {
    const chart = await mount('foi-appeal-results', { 'report-id': 'liwan-2017', width });
    const groups = boxes(chart, '.case-group');
    const columns = new Set(groups.map(({ left }) => Math.round(left)));
    expect(groups.length).toBe(5);
    expect(columns.size, `${width} px`).toBeLessThanOrEqual(3);
    clear();
  }
});

test('a single figure is on one line with its label, without an axis, with its evidence open or closed', async () => {
  const chart = await mount('foi-disclosure-categories', { 'report-id': 'huaian-2024', width: 320 });
  const alone = () =>
    [...chart.renderRoot.querySelectorAll('tbody')].slice(2).flatMap((body) => {
      const [label] = body.querySelectorAll('.label');
      const [count] = body.querySelectorAll('.count');
      if (!label || !count) return [];
      const middle = count.getBoundingClientRect().top + count.getBoundingClientRect().height / 2;
      const { top, bottom } = label.getBoundingClientRect();
      return [top < middle && middle < bottom && getComputedStyle(count).borderInlineStartWidth === '0px'];
    });
  expect(alone()).toEqual([true, true, true, true]);
  for (const button of chart.renderRoot.querySelectorAll('button')) button.click();
  await settled(chart);
  expect(chart.renderRoot.querySelectorAll('.evidence').length).toBeGreaterThan(4);
  expect(alone()).toEqual([true, true, true, true]);
});

test('a 0 among bars has its position at the axis', async () => {
  const chart = await mount('foi-request-channels', { 'report-id': 'liwan-2017', width: 768 });
  const axes = [...chart.renderRoot.querySelectorAll('tbody tr:not(.total) td.count')].map(
    (cell) => getComputedStyle(cell).borderInlineStartWidth,
  );
  expect(axes).toEqual(['1px', '1px', '1px', '1px']);
});

test('the content after the charts of a report keeps its distance, in one column and in two', async () => {
  for (const width of [320, 1280]) {
    const report = await mount('foi-report', { 'report-id': 'huaian-2024', width });
    const charts = [...report.renderRoot.querySelectorAll('.charts > *')];
    const last = Math.max(...charts.map((chart) => chart.getBoundingClientRect().bottom));
    const [rest] = boxes(report, '.tables');
    expect((rest?.top ?? 0) - last, `${width} px`).toBeCloseTo(20, 0);
    clear();
  }
});

test.each([
  ['liwan-2017', 1000, [3, 2], [2, 2, 1]],
  ['huaian-2024', 1000, [3, 2], [2, 2, 2, 2]],
  ['suqian-2023', 768, [3, 3], [2, 2]],
  ['huaian-2024', 320, [2, 2, 1], [1, 1, 1, 1, 1, 1, 1, 1]],
])(
  'key figures of %s, %i px: the leading ones in lines, the others as a list',
  async (id, width, ...lines) => {
    const chart = await mount('foi-key-figures', { 'report-id': id, width });
    const perLine = (rows: string) => {
      const tops = boxes(chart, rows).map(({ top }) => Math.round(top));
      return [...new Set(tops)].map((line) => tops.filter((top) => top === line).length);
    };
    expect([perLine('tbody.leading tr'), perLine('tbody:not(.leading) tr')]).toEqual(lines);
  },
);

test('an approximate key figure neither breaks nor makes another smaller', async () => {
  for (const width of [320, 768]) {
    const chart = await mount('foi-key-figures', { 'report-id': 'huaian-2024', lang: 'en', width });
    const sizes = [...chart.renderRoot.querySelectorAll('tbody.leading .number')].map(
      (number) => getComputedStyle(number).fontSize,
    );
    expect(sizes).toEqual(Array.from({ length: 5 }, () => '28px'));
    const number = chart.renderRoot.querySelector(
      '[data-path="key-figures/website-items"] button',
    ) as Element;
    expect([number.textContent, number.getBoundingClientRect().height < 30]).toEqual(['over 5,500', true]);
    clear();
  }
});

test('no number breaks over two lines, however long: in tiles and in a total', async () => {
  for (const factor of [1, 12_345, 123_457_891]) {
    const report = structuredClone(liwan2017) as { -readonly [K in keyof Report]: Report[K] };
    report.observations = report.observations.map(({ share, ...rest }) => ({
      ...rest,
      ...(factor === 1 && share ? { share } : {}),
      value: rest.value === null ? null : rest.value * factor,
    }));
    for (const [tag, width] of [
      ['foi-key-figures', 320],
      ['foi-key-figures', 768],
      ['foi-disclosure-categories', 768],
    ] as const) {
      const chart = await mount(tag, { width });
      chart.report = report;
      await expect.poll(() => chart.renderRoot.querySelector('.number button')).not.toBeNull();
      const broken = [...chart.renderRoot.querySelectorAll('.number button')].filter((number) => {
        const words = document.createRange();
        words.selectNodeContents(number);
        return words.getClientRects().length > 1;
      });
      expect(
        broken.map((number) => number.textContent),
        `${tag}, ${width} px`,
      ).toEqual([]);
      clear();
    }
  }
});
