import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount, settled, textOf } from './mount.js';

afterEach(clear);

/** The text of an element, without that of marks. */
function shown(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('svg')) mark.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The rows of a chart as a reader sees them: label, count, share. */
function rows(chart: FoiChart): readonly string[] {
  return [...chart.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(shown).join(' | ').trim(),
  );
}

test('<foi-disclosure-categories> shows the seven categories of Liwan, largest first, “other” last', async () => {
  const chart = await mount('foi-disclosure-categories', { 'report-id': 'liwan-2017', lang: 'en' });
  expect(rows(chart)).toEqual([
    'News and updates | 6,274 | 71.6%',
    'Administrative powers (including approvals and enforcement) | 387 | 4.4%',
    'Departmental documents (including rules and normative documents) | 170 | 1.9%',
    'Budgets and final accounts | 165 | 1.9%',
    'Organisation and institutions | 104 | 1.2%',
    'Results of proposals | 7 | 0.1%',
    'Other | 1,651 | 18.9%',
    'Total | 8,758 |',
  ]);
});

test('<foi-disclosure-categories order="published"> has them in the order of the report', async () => {
  const chart = await mount('foi-disclosure-categories', {
    'report-id': 'liwan-2017',
    lang: 'en',
    order: 'published',
  });
  expect(rows(chart).map((row) => row.split(' | ')[1]?.replace(' |', ''))).toEqual([
    '104',
    '170',
    '6,274',
    '387',
    '165',
    '7',
    '1,651',
    '8,758',
  ]);
});

test('<foi-request-outcomes> shows the twelve that are not itemised, derived, last and hatched', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  expect(rows(chart)).toEqual([
    '同意公开 | 411 | 66.5%',
    '非本机关或信息不存在 | 73 | 11.8%',
    '同意部分公开 | 55 | 8.9%',
    '不属于政府信息 | 31 | 5%',
    '申请内容不明确 | 29 | 4.7%',
    '不予公开 | 7 | 1.1%',
    '报告未分项 | 12* | 1.9%（计算值）*',
    '合计 | 618 |',
  ]);
  const hatched = chart.renderRoot.querySelectorAll('tr:has(.hatched)');
  expect([...hatched].map((row) => textOf(row, 'th'))).toEqual(['报告未分项']);
  expect(textOf(chart.renderRoot, '.summary')).toContain('另有12件未分项');
  expect(textOf(chart.renderRoot, '.notes')).toContain('所列占比相加为99.9%：刊印的98.0%，加上计算的1.9%');
});

test('a bar of 7 beside one of 6,274 is still visible, and lengths are true', async () => {
  const chart = await mount('foi-disclosure-categories', { 'report-id': 'liwan-2017', width: 1280 });
  const widths = [...chart.renderRoot.querySelectorAll('.bar')].map((bar) =>
    Math.max(
      ...[...bar.querySelectorAll('rect:not(.track)')].map((rect) => rect.getBoundingClientRect().width),
    ),
  );
  const [longest = 0, second = 0] = widths;
  expect(widths.length).toBe(7);
  expect(second / longest).toBeCloseTo(387 / 6274, 3);
  expect(widths[5]).toBe(3);
});

test.each([
  ['foi-applicants', 240],
  ['foi-applicants', 1280],
  ['foi-request-outcomes', 320],
  ['foi-request-flow', 240],
  ['foi-request-flow', 1280],
  ['foi-appeal-results', 320],
])(
  '<%s>, %s px: each value above 0 has a mark of at least 3 px, and none leaves its track',
  async (tag, width) => {
    const chart = await mount(tag, { 'report-id': 'huaian-2024', lang: 'en', width, variant: 'bars' });
    for (const button of chart.renderRoot.querySelectorAll<HTMLElement>('[data-opens="group"]'))
      button.click();
    await chart.updateComplete;
    const values = [...chart.renderRoot.querySelectorAll('tbody tr:not(.group, .total)')].map((row) => ({
      value: textOf(row, '.number button'),
      rects: [...row.querySelectorAll('.bar rect')].map((rect) => rect.getBoundingClientRect()),
    }));
    expect(values.length).toBeGreaterThan(3);
    for (const { value, rects } of values) {
      const [track, ...marks] = rects;
      expect(marks.length, value).toBe(value === '0' ? 0 : 2);
      if (!track) continue;
      // Beside a block of many cases, the track of a block of few may be narrower than the minimum.
      const end = track.left + Math.max(3, track.width);
      expect(Math.min(...marks.map(({ left }) => left)), value).toBeGreaterThan(track.left - 0.05);
      expect(Math.max(...marks.map(({ right }) => right)), value).toBeLessThan(end + 0.05);
      expect(Math.max(...marks.map((mark) => mark.width)), value).toBeGreaterThan(2.95);
    }
  },
);

test('<foi-request-outcomes variant="strip"> fills one bar of 100%, keyed by its table', async () => {
  const chart = await mount('foi-request-outcomes', {
    'report-id': 'liwan-2017',
    variant: 'strip',
    width: 1000,
  });
  const strip = chart.renderRoot.querySelector('.strip')?.getBoundingClientRect();
  const segments = [...chart.renderRoot.querySelectorAll('.strip .segment')].map((segment) =>
    Number(segment.getAttribute('width')?.replace('%', '')),
  );
  expect(segments.map((width) => Number(width.toFixed(2)))).toEqual(
    [411, 55, 73, 29, 31, 7, 12].map((count) => Number(((100 * count) / 618).toFixed(2))),
  );
  expect(segments.reduce((sum, width) => sum + width)).toBeCloseTo(100, 9);
  // As wide as the table that is its key.
  expect(strip?.width).toBe(chart.renderRoot.querySelector('table')?.getBoundingClientRect().width);
  expect(chart.renderRoot.querySelectorAll('tbody .swatch').length).toBe(7);
  expect(chart.renderRoot.querySelectorAll('.strip .hatched').length).toBe(1);
});

test('<foi-appeal-results> draws one square per case of a block with few, above the table that is their key', async () => {
  const chart = await mount('foi-appeal-results', { 'report-id': 'liwan-2017', lang: 'en' });
  expect(rows(chart)).toEqual([
    'Administrative reconsideration: 14 cases',
    "Authority's act upheld | 14 | 100%",
    'Revoked, changed or declared unlawful | 0 |',
    'Other outcome | 0 |',
    'Administrative litigation: 8 cases',
    "Authority's act upheld | 8 |",
    'Declared unlawful | 0 |',
    'Other outcome | 0 |',
  ]);
  const marks = [...chart.renderRoot.querySelectorAll('.case-marks')].map(
    (block) => block.querySelectorAll('rect').length,
  );
  expect(marks).toEqual([14, 8]);
  const labels = [...chart.renderRoot.querySelectorAll('.strip-label')].map(({ textContent }) => textContent);
  expect(labels).toEqual(['Administrative reconsideration: 14 cases', 'Administrative litigation: 8 cases']);
  expect(textOf(chart.renderRoot, 'h2')).toContain('upheld: all 14 cases');
  expect(textOf(chart.renderRoot, 'h2')).not.toContain('%');
});

test('<foi-appeal-results variant="bars"> draws bars on one scale', async () => {
  const chart = await mount('foi-appeal-results', {
    'report-id': 'huaian-2024',
    lang: 'en',
    variant: 'bars',
  });
  const widths = [...chart.renderRoot.querySelectorAll('.bar rect:last-child')].map((bar) =>
    bar.getAttribute('width'),
  );
  expect(chart.renderRoot.querySelectorAll('.units').length).toBe(0);
  expect(widths.map((width) => Math.round(parseFloat(width ?? '') * 351) / 100)).toEqual([
    72, 64, 178, 37, 13, 4, 8, 1, 12, 1, 1, 6,
  ]);
});

test('<foi-appeal-results> draws a strip of a block with many cases, and squares of the others, pending ones open', async () => {
  const chart = await mount('foi-appeal-results', { 'report-id': 'huaian-2024', lang: 'en' });
  const whole = chart.renderRoot.querySelector('.strip')?.getBoundingClientRect().width ?? NaN;
  const segments = [...chart.renderRoot.querySelectorAll('.segment')].map((segment) =>
    Math.round((segment.getBoundingClientRect().width / whole) * 351),
  );
  expect(segments).toEqual([72, 64, 178, 37]);
  const blocks = [...chart.renderRoot.querySelectorAll('.case-marks')];
  expect(blocks.map((block) => block.querySelectorAll('rect').length)).toEqual([26, 20]);
  expect(blocks.map((block) => block.querySelectorAll('.open-unit').length)).toEqual([1, 6]);
});

test('<foi-applicants> has a strip and a column for each group of applicants, and its groups of classes open', async () => {
  const chart = await mount('foi-applicants', { 'report-id': 'huaian-2024', lang: 'en', width: 320 });
  expect(chart.renderRoot.querySelectorAll('.strip').length).toBe(2);
  const table = chart.renderRoot.querySelector<HTMLElement>('table.beside');
  if (!table) throw new TypeError('no table');
  const visible = () =>
    [...table.querySelectorAll('tbody tr')]
      .filter((row) => row.getBoundingClientRect().height > 0)
      .map((row) => [...row.children].map((cell) => shown(cell)).join(' | '));
  expect(visible()).toEqual([
    'Granted in full | 1,288 43.9% | 74* 62.7%',
    'Granted in part | 447 15.2% | 7* 5.9%',
    'Unable to provide | 758* 25.9% | 23* 19.5%',
    'Not processed | 82* 2.8% | 6* 5.1%',
    'Other disposal | 181* 6.2% | 6* 5.1%',
    'Refused | 176* 6.0% | 2* 1.7%',
    'Total | 2,932 | 118*',
  ]);
  table.querySelector<HTMLElement>('[data-opens="group"]')?.click();
  await chart.updateComplete;
  expect(visible().slice(3, 6)).toEqual([
    'Information not held by this body | 746 25.4% | 23* 19.5%',
    'Information would have to be created | 11 0.4% | 0*',
    'Still unclear after clarification | 1 <0.1% | 0*',
  ]);
  expect(table.scrollWidth).toBeLessThanOrEqual(table.parentElement?.clientWidth ?? 0);
  const selected: Event[] = [];
  chart.addEventListener('foi-select', (event) => selected.push(event));
  const number = table.querySelectorAll<HTMLElement>('td [part="number"]')[1];
  expect(number?.getAttribute('aria-label')).toContain('Legal persons and other organisations');
  number?.click();
  await expect.poll(() => table.querySelector('.evidence')?.textContent).toContain('7');
  expect(selected.length).toBe(1);
});

test('<foi-request-flow> is a balance: two strips of equal length, with the backlogs named at their ends', async () => {
  const chart = await mount('foi-request-flow', { 'report-id': 'huaian-2024', lang: 'en', width: 900 });
  const ends = [...chart.renderRoot.querySelectorAll('.strip')].map((strip) =>
    Math.max(...[...strip.querySelectorAll('.segment')].map((one) => one.getBoundingClientRect().right)),
  );
  expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 99))).toBeLessThan(0.1);
  const callouts = [...chart.renderRoot.querySelectorAll('.callout')];
  const [first, last] = callouts.map((callout) => callout.getBoundingClientRect());
  const balance = chart.renderRoot.querySelector('.balance')?.getBoundingClientRect();
  expect(first?.left).toBeCloseTo(balance?.left ?? NaN, 0);
  expect(last?.right).toBeCloseTo(balance?.right ?? NaN, 0);
  expect(callouts.map((callout) => shown(callout))).toEqual([
    'Requests carried over from last year: 34',
    'Requests carried forward to next year: 103',
  ]);
});

test.each(['zh-Hans', 'zh-Hant', 'en'])(
  'the chart follows the language of the page, and changes of it: %s',
  async (lang) => {
    const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en' });
    (chart.parentElement as HTMLElement).lang = lang;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await chart.updateComplete;
    expect(chart.renderRoot.querySelector('section')?.lang).toBe(lang);
    expect(textOf(chart.renderRoot, '.summary')).toContain(
      { 'zh-Hans': '另有12件未分项', 'zh-Hant': '另有12件未分項', en: 'a further 12 are not itemised' }[lang],
    );
  },
);

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['', 'zh-Hans'],
  ['fr', 'zh-Hans'],
])('lang="%s" selects %s', async (lang, expected) => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang });
  expect(chart.renderRoot.querySelector('section')?.lang).toBe(expected);
});

test('heading-level sets the level of the heading', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', 'heading-level': 4 });
  expect(chart.renderRoot.querySelector('h1, h2, h3, h4, h5, h6')?.localName).toBe('h4');
});

test('an unknown token falls back to the default, with one warning', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const chart = await mount('foi-request-outcomes', {
    'report-id': 'liwan-2017',
    variant: 'pie',
    order: 'random',
  });
  chart.requestUpdate();
  await settled(chart);
  expect(warn.mock.calls.map(([text]) => text)).toEqual([
    '<foi-request-outcomes> variant="pie": known are bars, strip',
    '<foi-request-outcomes> order="random": known are value, published',
  ]);
  expect(chart.renderRoot.querySelectorAll('.bar').length).toBe(7);
  warn.mockRestore();
});

test('the native dataset property of the element is untouched', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', 'data-year': '2017' });
  expect(chart.dataset['year']).toBe('2017');
});

test('a hidden chart takes up no space', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', hidden: '' });
  expect(chart.getBoundingClientRect().height).toBe(0);
});

test.each([
  ['foi-disclosure-categories', 'liwan-2017', ''],
  ['foi-request-outcomes', 'liwan-2017', ''],
  ['foi-request-outcomes', 'liwan-2017', 'strip'],
  ['foi-appeal-results', 'liwan-2017', ''],
  ['foi-request-outcomes', 'huaian-2024', ''],
  ['foi-appeal-results', 'huaian-2024', ''],
  ['foi-appeal-results', 'nowhere', ''],
])('axe finds no violation in <%s> of %s %s, light and dark', async (tag, dataset, variant) => {
  for (const theme of ['light', 'dark']) {
    const chart = await mount(tag, { 'report-id': dataset, theme, ...(variant && { variant }), lang: 'en' });
    const { violations, passes } = await axe.run(chart, {
      resultTypes: ['violations'],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
    expect(passes.length).toBeGreaterThan(3);
    clear();
  }
});

test('a page with few charts lays all of them out; with many, those near the viewport, with the text of all', async () => {
  const add = (count: number) =>
    Promise.all(
      Array.from({ length: count }, () => mount('foi-request-outcomes', { 'report-id': 'liwan-2017' })),
    );
  const laidOut = (chart: FoiChart) =>
    chart.renderRoot.querySelector('tbody th')?.checkVisibility({ contentVisibilityAuto: true });
  const few = await add(30);
  expect(few.map(laidOut)).toEqual(few.map(() => true));
  const more = await add(30);
  const last = more[more.length - 1] as FoiChart;
  await expect.poll(() => laidOut(last)).toBe(false);
  expect(textOf(last.renderRoot, 'h2')).toBe('已答复的申请618件，66.5%同意公开，8.9%同意部分公开');
  last.scrollIntoView();
  await expect.poll(() => laidOut(last)).toBe(true);
});
