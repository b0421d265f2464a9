import { afterEach, expect, test, vi } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import type { ChartRequest } from '../../src/server/chart-request.js';
import { type DataName, renderSnippet } from '../../src/server/render-html.js';
import { tinyReport } from '../fixtures/tiny-report.js';
import { clear, failureIn, settled } from './mount.js';

afterEach(clear);

const kinds = [...allCharts, { name: 'report' as const, variants: [undefined] }];

/** Puts HTML on the page as a browser parses it, and waits for its element. */
async function upgraded(html: string): Promise<FoiChart> {
  const policy = { createHTML: (text: string) => text };
  const box = document.createElement('div');
  box.setHTMLUnsafe(policy.createHTML(html));
  document.body.append(box);
  const chart = box.firstElementChild as FoiChart;
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(chart);
  }
  return chart;
}

/** The result of a snippet: its message, if any, and whether it draws; null if it is not published. */
async function shownOf(report: Report, choice: ChartRequest, data?: DataName) {
  const html = renderSnippet(report, choice, { data });
  if (html === null) return null;
  const chart = await upgraded(html);
  const drawn = chart.renderRoot.querySelectorAll('tbody tr, foi-key-figures').length > 0;
  return { message: failureIn(chart), drawn };
}

test.each(
  [liwan2017, huaian2024].flatMap((report) =>
    LANGUAGES.flatMap((language) =>
      kinds.flatMap(({ name, variants }) =>
        variants.map(
          (variant) => [report.id, name as ChartRequest['chart'], variant, language, report] as const,
        ),
      ),
    ),
  ),
)('the snippet of %s, %s, %s, in %s becomes a chart without a message', async (...one) => {
  const [, chart, variant, language, report] = one;
  for (const data of [undefined, { reportId: report.id }]) {
    const shown = await shownOf(report, { chart, language, variant }, data);
    if (shown) expect(shown).toEqual({ message: '', drawn: true });
  }
});

test.each([
  [
    'no outcome is known, and the total is',
    tinyReport({ id: 'outcomes', total: 9, parts: { refused: null, other: null } }),
  ],
  ['the classes exceed the total', tinyReport({ id: 'outcomes', total: 3, parts: { refused: 4, other: 2 } })],
  ['all is 0', tinyReport({ id: 'outcomes', total: 0, parts: { refused: 0, other: 0 } })],
])('a snippet becomes a chart without a message if %s', async (_, report) => {
  for (const language of LANGUAGES) {
    for (const variant of ['bars', 'strip']) {
      const shown = await shownOf(report, { chart: 'request-outcomes', language, variant });
      expect(shown?.message, `${language} ${variant}`).toBe('');
    }
  }
});

test.each([
  ['no figure', tinyReport({ id: 'outcomes', parts: { refused: null, other: null } })],
  ['parts of a request', tinyReport({ id: 'outcomes', total: 0.3, parts: { refused: 0.1, other: 0.2 } })],
])('a snippet with %s has its data beside it, and becomes a chart without a message', async (_, report) => {
  for (const language of LANGUAGES) {
    const choice = { chart: 'request-outcomes' as const, language };
    expect(renderSnippet(report, choice)).toMatch(/^<foi-request-outcomes [^>]*>\n<script type="application/);
    expect(await shownOf(report, choice), language).toEqual({ message: '', drawn: true });
  }
});

const FORMS = ['requests', 'disclosure', 'disputes'].flatMap((variant) =>
  LANGUAGES.map((language) => [variant, language] as const),
);

function formSnippet(variant: string, language: (typeof LANGUAGES)[number]): string {
  const choice: ChartRequest = { chart: 'statutory-table', variant, language };
  return renderSnippet(huaian2024, choice, { data: { reportId: huaian2024.id } }) ?? '';
}

test.each(FORMS)('the snippet of the statutory table of %s in %s matches its data', async (...one) => {
  const chart = await upgraded(formSnippet(...one));
  expect(failureIn(chart)).toBe('');
  expect(chart.renderRoot.querySelector('table.form')).not.toBeNull();
});

test.each([
  ['a figure', '>351<', '>999<', '共1处，因此不画图： 行政复议：表格为 999，数据为 351。'],
  ['a year', '（淮安市，2024年）', '（淮安市，2023年）', '时期：表格为 2023，数据为 2024。'],
  ['a cell', '>351</td>', '>351</td><td>9</td>', '复议、行政诉讼情况：表格为 9，数据为 —。'],
])('a statutory table with %s missing from its data is shown unchanged, with a message', async (...one) => {
  const [, from, to, said] = one;
  const chart = await upgraded(formSnippet('disputes', 'zh-Hans').replace(from, to));
  expect(failureIn(chart)).toContain(said);
  expect(chart.renderRoot.querySelector('table')).toBeNull();
  expect(chart.querySelector('table')?.getBoundingClientRect().height).toBeGreaterThan(0);
});

test('a statutory table in the page may be converted, and is compared when its figures change', async () => {
  const chart = await upgraded(
    formSnippet('disputes', 'zh-Hans').replaceAll('结', '結').replace('>64<', '>６４<'),
  );
  expect(failureIn(chart)).toBe('');
  const cell = chart.querySelector('td') as Element;
  const was = cell.textContent;
  for (const [now, told] of [
    ['999', true],
    [was, false],
  ] as const) {
    cell.textContent = now;
    await vi.waitFor(() => expect(failureIn(chart).includes('999')).toBe(told));
  }
});

test('cells of a statutory table are matched by their keys, not by their place', async () => {
  const [figure] = /<td[^>]*>351<\/td>/.exec(formSnippet('disputes', 'zh-Hans')) ?? [];
  expect(figure).toContain('data-measure="reconsideration"');
  const moved = formSnippet('disputes', 'zh-Hans')
    .replace(String(figure), '')
    .replace('</tbody>', `<tr>${figure}</tr></tbody>`);
  expect(failureIn(await upgraded(moved))).toBe('');
});

test('if an editor has removed the keys of a statutory table, its figures are compared in their order', async () => {
  const bare = formSnippet('disputes', 'zh-Hans').replace(/ data-(?:measure|code|applicant)="[^"]*"/g, '');
  expect(bare).not.toContain('data-measure');
  expect(failureIn(await upgraded(bare))).toBe('');
  const changed = await upgraded(bare.replace('>351<', '>999<'));
  expect(failureIn(changed)).toContain('行政复议：表格为 999，数据为 351。');
});

/** The figures in the CSV of a chart, without their basis. */
async function figuresOf(chart: FoiChart, column: string): Promise<readonly string[]> {
  const lines = ((await chart.toCSV()) ?? '').split('\r\n');
  return lines
    .slice(lines.findIndex((line) => line.startsWith(`"${column}"`)))
    .map((line) => line.split('","').slice(0, 8).join(' | '));
}

test.each(
  [liwan2017, huaian2024].flatMap((report) =>
    LANGUAGES.flatMap((language) =>
      allCharts.map(({ name }) => [report.id, name, language, report] as const),
    ),
  ),
)('the snippet of %s, %s, in %s becomes an element with every figure of its report', async (...one) => {
  const [, chart, language, report] = one;
  const own = document.createElement(`foi-${chart}`) as FoiChart;
  Object.assign(own, { lang: language, report });
  document.body.append(own);
  await settled(own);
  const [column = ''] = locales[language].csvColumns;
  const expected = await figuresOf(own, column);
  for (const data of [undefined, { reportId: report.id }]) {
    const html = renderSnippet(report, { chart, language }, { data });
    if (html) expect(await figuresOf(await upgraded(html), column)).toEqual(expected);
  }
});

/** The lines in a chart's CSV for members of a group: block, group, class, value. */
async function memberLines(chart: FoiChart): Promise<readonly string[]> {
  const lines = ((await chart.toCSV()) ?? '').split('\r\n');
  return lines.flatMap((line) => /^"","[^"]+","[^"]+","[\d.]+"/.exec(line) ?? []);
}

test.each(LANGUAGES)(
  'members of a group in a snippet in %s are read as its members again',
  async (language) => {
    const chart = await upgraded(renderSnippet(huaian2024, { chart: 'request-outcomes', language }) ?? '');
    const named = document.createElement('foi-request-outcomes') as FoiChart;
    Object.assign(named, { lang: language, report: huaian2024 });
    document.body.append(named);
    await settled(named);
    const members = await memberLines(named);
    expect(members.length).toBe(19);
    expect(await memberLines(chart)).toEqual(members);
  },
);

test('a snippet whose report was removed is reported, and its table is not read as data', async () => {
  for (const language of LANGUAGES) {
    const choice = { chart: 'request-outcomes' as const, language };
    const chart = await upgraded(renderSnippet(huaian2024, choice) ?? '');
    expect(failureIn(chart)).toBe('');
    chart.querySelector('script')?.remove();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(chart);
    await settled(chart);
    expect(failureIn(chart)).toContain('<script type="application/json">');
    expect(chart.renderRoot.querySelector('tbody')).toBeNull();
  }
});

test('a snippet that is translated before the script runs becomes a chart', async () => {
  const html = renderSnippet(huaian2024, { chart: 'request-outcomes', language: 'en' }) ?? '';
  const words = ['Kategorie', 'Anfragen', 'Anteil'];
  const translated = html
    .replace(
      /(<th scope="col"[^>]*><small>)[^<]*(?:<br>[^<]*)?/g,
      (_, tag: string) => `${tag}<font><font>${words.shift()}</font></font>`,
    )
    .replace(/(<th scope="row"[^>]*>)Refused/, '$1<font><font>Abgelehnt</font></font>');
  const chart = await upgraded(translated);
  expect(failureIn(chart)).toBe('');
  expect(chart.renderRoot.querySelectorAll('tbody tr').length).toBeGreaterThan(5);
});
