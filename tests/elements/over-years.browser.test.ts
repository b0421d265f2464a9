import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import '../../src/define/appeals-over-years.js';
import '../../src/define/disclosure-over-years.js';
import '../../src/define/requests-over-years.js';
import type { FoiRequestsOverYears } from '../../src/elements/foi-requests-over-years.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { renderSeriesSnippet } from '../../src/server/render-series.js';
import { shadowHtml } from '../../src/server/server-elements.js';
import { exampleYear } from '../../demo/example-years.js';
import { reportOf } from '../series/report-of.js';
import { clear, mount } from './mount.js';
import { allIn, textsIn } from './texts-in.js';

afterEach(clear);

const TAG = 'foi-requests-over-years';
const TAGS = [TAG, 'foi-disclosure-over-years', 'foi-appeals-over-years'];
const SUQIAN = 'suqian-2025 suqian-2023 suqian-2024';

async function chartOf(
  more: Readonly<Record<string, string | number>> = {},
  reports?: FoiRequestsOverYears['reports'],
  tag = TAG,
): Promise<FoiRequestsOverYears> {
  const chart = (await mount(tag, {
    lang: 'en',
    ...(reports ? {} : { 'report-ids': SUQIAN }),
    ...more,
  })) as unknown as FoiRequestsOverYears;
  if (reports) chart.reports = reports;
  await chart.updateComplete;
  return chart;
}

test('report-ids names shipped reports, in any order', async () => {
  const chart = await chartOf();
  expect(textsIn(chart, 'h2')).toEqual(['Requests received this year: 3,830 in 2025, 305 more than in 2024']);
  expect(textsIn(chart, 'table:first-of-type th[scope="row"]')).toContain('2023');
});

test('every number of the drawings stands in the tables', async () => {
  const chart = await chartOf();
  const numbers = textsIn(chart, 'td .number');
  const drawn = textsIn(chart, '.plot .value:not(.gap)');
  expect(drawn).toHaveLength(7);
  for (const value of drawn) expect(numbers).toContain(value);
});

test('a missing year keeps its place as a gap, and no line crosses it', async () => {
  const years = [2010, 2011, 2012, 2013, 2015, 2016, 2017, 2018];
  const chart = await chartOf(
    {},
    years.map((year) => reportOf(String(year))),
  );
  const [panel] = allIn(chart, '.panel');
  expect(panel?.querySelectorAll('.line')).toHaveLength(2);
  expect(panel?.querySelectorAll('.gap')).toHaveLength(1);
  expect(textsIn(chart, '.class-row .text')[0]).toBe('no report');
  expect(textsIn(chart, '.summary').join()).toContain('No report for 2014');
});

test('a break has a rule with its reason in the drawing, and a row in the table', async () => {
  const reports = [reportOf('2020', { scope: 'office' }), reportOf('2021', { scope: 'city' })];
  const chart = await chartOf({}, reports);
  const [panel] = allIn(chart, '.panel');
  expect(panel?.querySelector('.break-label')?.textContent).toBe('scope');
  expect(textsIn(chart, '.break-row')[0]).toContain('the office only, then the whole city');
  expect(textsIn(chart, '[part="change"]')).toEqual([]);
});

test('provisional figures and parts of a year are drawn open, and said in words', async () => {
  const reports = [
    reportOf('2020'),
    reportOf('2021', { release: 'provisional' }),
    reportOf('2022', {}, '2022-06'),
  ];
  const chart = await chartOf({}, reports);
  const [panel] = allIn(chart, '.panel');
  expect(panel?.querySelectorAll('.open').length).toBeGreaterThan(0);
  expect(textsIn(chart, '.drawing-note').join()).toContain('Open marks');
  expect(textsIn(chart, 'th[scope="row"]').join()).toContain('provisional');
  expect(textsIn(chart, '.notes').join()).toContain('is not a full year');
});

test('a number opens the evidence of its own report, and foi-select names the figure', async () => {
  const chart = await chartOf();
  const selected = vi.fn();
  chart.addEventListener('foi-select', selected);
  const button = allIn(chart, 'button[data-opens="evidence"]').find(
    ({ textContent }) => textContent === '3,511',
  );
  await userEvent.click(button as HTMLElement);
  await chart.updateComplete;
  expect(selected).toHaveBeenCalledOnce();
  expect(textsIn(chart, '.evidence')).toHaveLength(1);
  expect(textsIn(chart, '.evidence')[0]).toContain('Suqian: comparison sheet');
  await userEvent.keyboard('{Escape}');
  await chart.updateComplete;
  expect(allIn(chart, '.evidence')).toHaveLength(0);
});

test('several JSON children, or one with reports and breaks, are a series', async () => {
  const json = (value: object) => `<script type="application/json">${JSON.stringify(value)}</script>`;
  const box = document.createElement('div');
  box.lang = 'en';
  document.body.append(box);
  const show = async (inner: string) => {
    box.innerHTML = `<${TAG}>${inner}</${TAG}>`;
    const chart = box.firstElementChild as FoiRequestsOverYears;
    await chart.updateComplete;
    return chart;
  };
  const several = await show(json(suqian2023) + json(suqian2024));
  expect(textsIn(several, 'h2')[0]).toContain('3,525 in 2024, 14 more than in 2023');
  const breaks = [{ between: ['2023', '2024'], kind: 'definition', words: { en: 'counted anew' } }];
  const broken = await show(json({ reports: [suqian2023, suqian2024], breaks }));
  expect(textsIn(broken, 'h2')).toEqual(['Requests received this year: 3,525 in 2024']);
  expect(textsIn(broken, '.break-row')[0]).toContain('counted anew');
});

test('one report that fails, wrong breaks, two sources or none give a message and no chart', async () => {
  const messageOf = async (more: Record<string, string>, reports?: unknown) => {
    const chart = await chartOf(more, reports as FoiRequestsOverYears['reports']);
    expect(allIn(chart, 'table')).toEqual([]);
    return textsIn(chart, '.message').join();
  };
  expect(await messageOf({ 'report-ids': 'suqian-2023 nowhere' })).toContain('nowhere');
  expect(await messageOf({}, [{ ...suqian2023, observations: [] }])).toContain('observations');
  expect(await messageOf({}, { reports: [suqian2023], breaks: [{ kind: 'weather' }] })).toContain('breaks');
  expect(await messageOf({ src: 'a.json' })).toContain('src, report-ids');
  expect(await messageOf({ 'report-ids': '' })).not.toBe('');
});

test('toCSV, toSVG and toPNG give the series', async () => {
  const chart = await chartOf();
  expect(await chart.toCSV()).toContain('"3830"');
  expect(await chart.toSVG()).toContain('3,830');
  expect((await chart.toPNG())?.type).toBe('image/png');
});

describe.each([240, 320, 768, 1280])('at %i px', (width) => {
  test.each(LANGUAGES)('nothing overflows in %s, and axe finds nothing', async (lang) => {
    const years: readonly Report[] = Array.from({ length: 11 }, (_, index) => exampleYear(2015 + index));
    for (const [tag, reports] of TAGS.flatMap((own) => [[own, undefined] as const, [own, years] as const])) {
      const chart = await chartOf({ lang, width }, reports, tag);
      const card = chart.renderRoot.querySelector('.card');
      expect(card?.scrollWidth).toBeLessThanOrEqual(width);
      const { violations } = await axe.run(chart, {
        rules: { 'color-contrast': { enabled: true }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      clear();
    }
  });
});

test.each(TAGS)('what a server renders of %s is what the browser renders', async (tag) => {
  const data = { reports: [suqian2023, suqian2024, suqian2025] };
  const html = shadowHtml(
    { tag, attributes: new Map([['lang', 'en']]), properties: new Map([['reports', data]]) },
    () => '',
  );
  const chart = await chartOf({}, data, tag);
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, '');
  const root = document.createElement('div');
  root.setHTMLUnsafe(html);
  expect(plain(root.textContent)).toBe(plain(chart.renderRoot.textContent));
  const count = (of: ParentNode | null | undefined, selector: string) =>
    of?.querySelectorAll(selector).length;
  for (const selector of ['svg', 'rect', 'td', 'th', 'button', 'text'])
    expect(count(root, selector), selector).toBe(count(chart.renderRoot, selector));
});

test('appeals are a square per case, in the fill of their class, and pending ones are open', async () => {
  const chart = await chartOf({}, undefined, 'foi-appeals-over-years');
  const [year] = allIn(chart, '.case-marks');
  expect(year?.querySelectorAll('rect')).toHaveLength(24);
  expect(year?.querySelectorAll('.open-unit')).toHaveLength(6);
  expect([...(year?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent).join('')).toBe(
    'ABCD',
  );
});

test('bars of part of a year, and provisional ones, have a dashed outline, and the note says so', async () => {
  const reports = [exampleYear(2023), exampleYear(2024), exampleYear(2025, { release: 'provisional' })];
  const chart = await chartOf({}, reports, 'foi-appeals-over-years');
  expect(allIn(chart, '.frame')).toHaveLength(1);
  expect(textsIn(chart, '.drawing-note').join()).toContain('dashed outline');
});

test('a snippet becomes the chart of the reports that it carries', async () => {
  const data = { reports: [suqian2023, suqian2024] };
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = renderSeriesSnippet(data, { chart: 'requests-over-years', language: 'en' }) ?? '';
  const chart = box.firstElementChild as FoiRequestsOverYears;
  await chart.updateComplete;
  expect(textsIn(chart, 'h2')[0]).toContain('3,525 in 2024');
});
