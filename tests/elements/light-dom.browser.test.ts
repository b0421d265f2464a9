import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { allCharts } from '../../src/cards/all-charts.js';
import type { ChartKind } from '../../src/cards/chart-kind.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import type { FoiErrorEvent, FoiLoadEvent } from '../../src/elements/events.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { locales } from '../../src/locale/locales.js';
import type { Language } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { domTable } from '../fixtures/dom-table.js';
import { convertToTraditional, enlargeText, simplifiedIn } from '../fixtures/page-tools.js';
import { head, heading, row, table } from '../intake/page-table.js';
import { authorsTable, writtenTable } from '../fixtures/written-table.js';
import { clear, failureIn, settled, textOf } from './mount.js';

afterEach(clear);

const outcomes = table(
  [
    head('结果', '数量（件）', '占比'),
    row(['同意公开', '411', '66.5%']),
    row(['同意部分公开', '55', '8.9%']),
    row(['不予公开', '7', '1.1%']),
    row(['总计', '618', '']),
  ],
  {},
  '已答复的申请（荔湾区，2017年）',
);

function cardOf(name: string, language: Language, report: Report = liwan2017) {
  const chart = allCharts.find((one) => one.name === name) as ChartKind;
  const card = chart.compose(report, {
    messages: locales[language],
    variant: chart.variants[0] ?? '',
    order: chart.order,
  });
  if (!card) throw new Error(name);
  return card;
}

interface Mounting {
  readonly tag?: string;
  readonly lang?: string;
  readonly width?: number;
  readonly [attribute: string]: string | number | undefined;
}

async function mount(
  children: readonly (Node | string)[],
  { tag = 'foi-request-outcomes', lang = 'zh-Hans', width = 768, ...attributes }: Mounting = {},
): Promise<FoiChart> {
  const box = document.createElement('div');
  box.lang = lang;
  box.style.width = `${width}px`;
  box.style.fontFamily = "'Noto Sans CJK SC', sans-serif";
  const chart = document.createElement(tag) as FoiChart;
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, String(value));
  chart.append(...children);
  box.append(chart);
  document.body.append(box);
  await done(chart);
  return chart;
}

/** Waits until a change in the light DOM is drawn: reading begins in a microtask after the change. */
async function done(chart: FoiChart): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await settled(chart);
  }
}

/** The snippet: heading, summary, table and source in light DOM. */
function snippet(
  name: string,
  language: Language,
  report: Report = liwan2017,
  write = authorsTable,
): readonly Node[] {
  const card = cardOf(name, language, report);
  return [
    made('h3', card.heading),
    made('p', card.summary),
    domTable(write(card, { report, messages: locales[language] })),
    made('p', card.sources.map(({ text }) => text).join(' ')),
  ];
}

const drawn = (chart: FoiChart) =>
  [...chart.renderRoot.querySelectorAll('.drawing tr')].map((line) =>
    [...line.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | '),
  );

const message = failureIn;

const made = (tag: string, text: string) => Object.assign(document.createElement(tag), { textContent: text });

const cellOf = (chart: FoiChart, line: number) =>
  chart.querySelectorAll('tbody tr')[line]?.children[1] as HTMLElement;

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('a bare table is the data: drawn with heading, summary, notes and source, and still on the page', async () => {
  const chart = await mount([domTable(outcomes)]);
  expect(textOf(chart.renderRoot, 'h2')).toBe('已答复的申请618件，66.5%同意公开，8.9%同意部分公开');
  expect(drawn(chart)).toEqual([
    '同意公开 | 411 | 66.5%',
    '同意部分公开 | 55 | 8.9%',
    '不予公开 | 7 | 1.1%',
    '报告未分项 | 145* | 23.5%*',
    '总计 | 618 | ',
  ]);
  expect(textOf(chart.renderRoot, '.sources')).toBe(`来源：《${document.title}》`);
  expect(chart.querySelector('table')?.getBoundingClientRect().height).toBeGreaterThan(50);
  expect(await violations()).toEqual([]);
});

test.each([
  ['padding of the cell', '', 'padding-inline-start: 2em', (label: string) => label],
  ['text-indent of the cell', '', 'text-indent: 2em', (label: string) => label],
  ['padding in a style sheet', '.member th:first-child { padding-left: 3em }', '', (label: string) => label],
  ['the margin of a span', '', '', (label: string) => `<span style="margin-left: 2em">${label}</span>`],
  ['the indent of a paragraph', '', '', (label: string) => `<p style="text-indent: 2em">${label}</p>`],
  [
    'an empty box before it',
    '',
    '',
    (label: string) => `<i style="display: inline-block; width: 2em"></i>${label}`,
  ],
])('a row that is indented by %s is not counted beside its class', async (_, sheet, style, write) => {
  const rows = [
    row(['同意公开', '411']),
    row(['不予公开', '7']),
    row(['国防事项', '3']),
    row(['总计', '618']),
  ];
  const page = domTable(table(rows, {}, '已答复的申请（荔湾区，2017年）'));
  const plain = await mount([page.cloneNode(true)]);
  expect(drawn(plain)[2]).toBe('国防事项 | 3 | 0.5%');
  const member = page.rows[2];
  const label = member?.cells[0];
  if (!member || !label) throw new Error('no row');
  member.className = 'member';
  label.style.cssText = style;
  label.innerHTML = write('国防事项');
  const chart = await mount([made('style', sheet), page]);
  expect(drawn(chart)).toEqual([]);
});

test('foi-load has the report that was made from a table', async () => {
  const loaded = new Promise((resolve) => document.addEventListener('foi-load', resolve, { once: true }));
  await mount([domTable(outcomes)]);
  const { report } = (await loaded) as FoiLoadEvent;
  expect(report.observations.map(({ value }) => value)).toEqual([618, 411, 55, 7]);
});

test('screen readers find one table, that of the page, and no mark or button of the drawing', async () => {
  const chart = await mount([domTable(outcomes)]);
  const drawing = chart.renderRoot.querySelector('.drawing');
  expect(drawing?.getAttribute('aria-hidden')).toBe('true');
  expect(drawing?.querySelectorAll('button, a, input, [tabindex]').length).toBe(0);
  const tables = [...chart.renderRoot.querySelectorAll('table'), ...chart.querySelectorAll('table')];
  expect(tables.filter((one) => !one.closest('[aria-hidden]')).length).toBe(1);
  expect(chart.renderRoot.querySelectorAll('slot:not([name])').length).toBe(1);
});

test('light children are never modified', async () => {
  const children = snippet('request-outcomes', 'zh-Hans');
  const before = children.map((node) => (node as Element).outerHTML);
  const chart = await mount(children);
  chart.setAttribute('variant', 'strip');
  await done(chart);
  expect([...chart.children].map(({ outerHTML }) => outerHTML)).toEqual(before);
  expect([...chart.children]).toEqual(children);
});

test('a snippet keeps its own heading, summary and source: the shadow root adds the drawing and missing notes', async () => {
  const chart = await mount(snippet('request-outcomes', 'zh-Hans'));
  expect(chart.renderRoot.querySelectorAll('h2, .subtitle, .summary, .sources').length).toBe(0);
  expect(textOf(chart.renderRoot, '.notes')).toContain('* 由已公布的数字计算得出，报告未刊印。');
  expect(drawn(chart).length).toBe(8);
  expect(drawn(chart)[6]).toBe('报告未分项 | 12* | 1.9%*');
  expect(await violations()).toEqual([]);
});

test.each(['zh-Hans', 'zh-Hant', 'en'] as const)(
  'a snippet in %s is drawn like the chart of the report',
  async (language) => {
    for (const { name } of allCharts.filter((one) => !['request-flow', 'applicants'].includes(one.name))) {
      const chart = await mount(snippet(name, language), { tag: `foi-${name}`, lang: language });
      const named = document.createElement(`foi-${name}`) as FoiChart;
      named.report = liwan2017;
      chart.parentElement?.append(named);
      await settled(named);
      // An author's table of key figures has totals only.
      const lines = [...named.renderRoot.querySelectorAll<HTMLElement>('tbody tr')].filter(
        ({ dataset }) => !/^key-figures\/(granted-in-full|refused)$/.test(dataset['path'] ?? ''),
      );
      const rows = lines.map((line) =>
        [...line.children]
          .map((cell) =>
            (cell.textContent ?? '')
              .replace(/（计算值）|（計算值）| \(derived\)/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          )
          .join(' | '),
      );
      expect(drawn(chart), name).toEqual(rows);
      expect(message(chart)).toBe('');
    }
  },
);

test('without a table the text around a JSON script is not shown', async () => {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = JSON.stringify(liwan2017);
  const chart = await mount([script, 'aside']);
  expect(chart.renderRoot.querySelector('slot')).toBeNull();
  expect(textOf(chart.renderRoot, 'h2')).toBe('已答复的申请618件，66.5%同意公开，8.9%同意部分公开');
});

test('the download buttons are outside the hidden part, and return the figures of the table', async () => {
  const chart = await mount([domTable(outcomes)]);
  const button = chart.renderRoot.querySelector<HTMLElement>('[data-opens="download"]');
  expect(button?.closest('[aria-hidden]')).toBeNull();
  button?.click();
  await chart.updateComplete;
  expect(chart.renderRoot.querySelectorAll('[data-take]').length).toBe(4);
  expect(await chart.toCSV()).toContain('411');
  expect(await chart.toSVG()).toContain('同意公开');
});

const quoted = table(
  [
    row(['同意公开', '411'], { quote: '同意公开411件', source: '2017年年度报告' }),
    row(['不予公开', '7']),
    row(['总计', '418'], { source: '附表一' }),
  ],
  {},
  '办理结果（荔湾区，2017年）',
);

const origins = (chart: FoiChart) =>
  [...chart.renderRoot.querySelectorAll('[part="origin"]')].map((item) =>
    (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

test("the sources of a table's figures open with a button, by keyboard, and Escape closes them", async () => {
  const chart = await mount([domTable(quoted)]);
  const button = chart.renderRoot.querySelector<HTMLElement>('[data-opens="origins"]') as HTMLElement;
  expect(textOf(chart.renderRoot, '[data-opens="origins"]')).toBe('数字出处');
  expect(button.getAttribute('aria-label')).toBe('数字出处：办理结果418，98.3%同意公开');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  expect(origins(chart)).toEqual([]);
  button.focus();
  await userEvent.keyboard('{Enter}');
  await done(chart);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(origins(chart)).toEqual([
    '同意公开 · 411 · 98.3%原文 “同意公开411件”占比算式 411 ÷ 418 = 98.3%出处 2017年年度报告',
    '不予公开 · 7 · 1.7%占比算式 7 ÷ 418 = 1.7%',
    '总计 · 418表格位置 表办理结果（荔湾区，2017年），“总计”行，“2”栏出处 附表一',
  ]);
  expect(chart.renderRoot.querySelectorAll('table').length).toBe(1);
  expect(chart.renderRoot.querySelector('[part="origins"]')?.closest('[aria-hidden]')).toBeNull();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await done(chart);
  expect(origins(chart)).toEqual([]);
  expect(chart.shadowRoot?.activeElement).toBe(button);
});

test('beside named data, the sources are those of the report, with members of a group under its name', async () => {
  const chart = await mount(snippet('request-outcomes', 'zh-Hans', huaian2024), {
    'report-id': 'huaian-2024',
  });
  chart.renderRoot.querySelector<HTMLElement>('[data-opens="origins"]')?.click();
  await done(chart);
  expect(origins(chart).find((text) => text.startsWith('不予公开 · 属于国家秘密'))).toContain('表格位置');
});

test('a table whose cells are its only sources has no button for them', async () => {
  const plain = table([head('结果', '件数', '占比'), row(['同意公开', '5', '100%']), row(['总计', '5', ''])]);
  const chart = await mount([domTable(plain)]);
  expect(drawn(chart).length).toBe(2);
  expect(chart.renderRoot.querySelector('[data-opens="origins"]')).toBeNull();
});

test('a converter of characters rewrites the table, and the drawing follows', async () => {
  const chart = await mount([domTable(outcomes)]);
  convertToTraditional(document.body);
  await done(chart);
  expect(drawn(chart)[0]).toBe('同意公開 | 411 | 66.5%');
});

test('a converter may rewrite a table beside named data: the labels follow, and the figures agree', async () => {
  const chart = await mount(snippet('request-outcomes', 'zh-Hans'), { 'report-id': 'liwan-2017' });
  convertToTraditional(document.body);
  await done(chart);
  expect(message(chart)).toBe('');
  expect(drawn(chart).slice(0, 2)).toEqual(['同意公開 | 411 | 66.5%', '非本機關或信息不存在 | 73 | 11.8%']);
});

test.each([
  ['a bare table', () => [domTable(outcomes)], {}],
  ['a snippet', () => snippet('request-outcomes', 'zh-Hans'), {}],
  [
    'a snippet beside named data',
    () => snippet('request-outcomes', 'zh-Hans'),
    { 'report-id': 'liwan-2017' },
  ],
  ['a bare table beside named data', () => [domTable(outcomes)], { 'report-id': 'liwan-2017' }],
  ['two blocks', () => snippet('appeal-results', 'zh-Hans'), { tag: 'foi-appeal-results' }],
  ['a flow', () => snippet('request-flow', 'zh-Hans', huaian2024), { tag: 'foi-request-flow' }],
] as const)('a converter of characters reaches all text in the shadow root: %s', async (_, children, of) => {
  const chart = await mount(children(), of);
  expect(simplifiedIn(chart.renderRoot.textContent ?? '')).not.toEqual([]);
  chart.renderRoot.querySelectorAll<HTMLElement>('.download button').forEach((button) => button.click());
  chart.querySelectorAll<HTMLElement>('[lang]').forEach((element) => (element.lang = 'zh-CN'));
  convertToTraditional(document.body);
  await done(chart);
  expect(message(chart)).toBe('');
  expect(drawn(chart).length).toBeGreaterThan(3);
  // Quoted text stays as printed.
  chart.renderRoot.querySelectorAll('dd, .sources').forEach((words) => words.remove());
  expect(simplifiedIn(chart.renderRoot.textContent ?? '')).toEqual([]);
  const names = [...chart.renderRoot.querySelectorAll('[aria-label]')].map((one) =>
    one.getAttribute('aria-label'),
  );
  expect(simplifiedIn(names.join())).toEqual([]);
});

test("the drawing uses the table's words for its total, its remainder and its headings", async () => {
  const page = table([
    row(['同意公开', '411']),
    row(['说明不详的', '12'], { derived: '' }),
    row(['全部申请', '423'], { total: '' }),
  ]);
  expect(drawn(await mount([domTable(page)])).map((line) => line.split(' | ')[0])).toEqual([
    '同意公开',
    '说明不详的',
    '全部申请',
  ]);
  const flow = table(
    [
      ['进', '本年新收', '222', '上年结转', '10'],
      ['出', '本年办结', '226', '结转下年度', '6'],
    ].flatMap(([name = '', one = '', first = '', other = '', second = '']) => [
      heading(name),
      row([one, first]),
      row([other, second]),
      row([`${name}的合计`, '232'], { total: '' }),
    ]),
  );
  expect(
    drawn(await mount([domTable(flow)], { tag: 'foi-request-flow' })).map((line) => line.split(' | ')[0]),
  ).toEqual(['进', '本年新收', '上年结转', '进的合计', '出', '本年办结', '结转下年度', '出的合计']);
});

test.each([
  ['zh-Hans', 'en', '下载'],
  ['zh-Hant', 'en', '下載'],
  ['en', 'zh-Hans', 'Download'],
  ['zh-Hant', 'zh-Hans', '下載'],
] as const)(
  'the text around a bare table in %s on a page in %s is in the language of the table',
  async (language, lang, word) => {
    for (const dataset of [undefined, 'liwan-2017']) {
      const [, , page] = snippet('request-outcomes', language);
      const chart = await mount([page as Node], { lang, ...(dataset && { 'report-id': dataset }) });
      expect(message(chart)).toBe('');
      expect(textOf(chart.renderRoot, '[data-opens=download]')).toBe(word);
      expect(chart.renderRoot.querySelector('section')?.lang).toBe(language);
      expect(chart.renderRoot.querySelector('[lang]:not(section)')).toBeNull();
    }
  },
);

test('the text around a table follows the language of its chart or table, and changes with it', async () => {
  const chart = await mount([domTable(outcomes)], { lang: 'zh-Hant' });
  const download = () => textOf(chart.renderRoot, '[data-opens=download]');
  expect(download()).toBe('下载');
  chart.lang = 'en';
  await done(chart);
  expect(download()).toBe('Download');
  chart.querySelector('table')!.lang = 'zh';
  await done(chart);
  expect(download()).toBe('下载');
});

test('many changes at once cause one update', async () => {
  const chart = await mount([domTable(outcomes)]);
  let updates = 0;
  const count = () => (updates += 1);
  chart.addController({ hostUpdated: count });
  for (let digit = 0; digit < 10; digit += 1) cellOf(chart, 0).textContent = `40${digit}`;
  await done(chart);
  expect(drawn(chart)[0]).toBe('同意公开 | 409 | 66.5%');
  expect(updates).toBeLessThanOrEqual(2);
});

test('an enlarger that enlarges the text of the table enlarges the drawing', async () => {
  const chart = await mount([domTable(outcomes)]);
  const label = () =>
    parseFloat(getComputedStyle(chart.renderRoot.querySelector('.drawing .label') as Element).fontSize);
  expect(label()).toBe(16);
  enlargeText(chart, 1.5);
  await done(chart);
  expect(label()).toBe(24);
  chart.querySelectorAll<HTMLElement>('*').forEach((element) => element.style.removeProperty('font-size'));
  await done(chart);
  expect(label()).toBe(16);
});

test('a font size that a page sets on the chart is not treated as an enlarger', async () => {
  const chart = await mount([domTable(outcomes)]);
  chart.style.setProperty('--foi-font-size', '20px');
  await done(chart);
  cellOf(chart, 0).textContent = '410';
  await done(chart);
  expect(getComputedStyle(chart.renderRoot.querySelector('.drawing .label') as Element).fontSize).toBe(
    '20px',
  );
});

test('a figure of the table that contradicts the named data is reported, and nothing is drawn', async () => {
  const children = snippet('request-outcomes', 'zh-Hans');
  const failed = new Promise((resolve) => document.addEventListener('foi-error', resolve, { once: true }));
  const chart = await mount(children, { 'report-id': 'liwan-2017' });
  expect(message(chart)).toBe('');
  cellOf(chart, 0).textContent = '412';
  cellOf(chart, 6).textContent = '11*';
  await done(chart);
  expect(drawn(chart)).toEqual([]);
  expect(message(chart)).toBe(
    '页面中的表格与所指明的数据不一致，共2处，因此不画图： 同意公开：表格为 412，数据为 411。 报告未分项：表格为 11，数据为 12。',
  );
  expect(((await failed) as FoiErrorEvent).failure.kind).toBe('contradicted-table');
  expect(chart.querySelector('table')?.getBoundingClientRect().height).toBeGreaterThan(50);
  cellOf(chart, 0).textContent = '411';
  cellOf(chart, 6).textContent = '12*';
  await done(chart);
  expect(message(chart)).toBe('');
  expect(drawn(chart).length).toBe(8);
});

test('a derived figure of the table that does not follow from the others is reported', async () => {
  const chart = await mount(snippet('request-outcomes', 'en'), { lang: 'en' });
  cellOf(chart, 6).textContent = '11*';
  await done(chart);
  expect(message(chart)).toBe(
    'The table in the page cannot be used as chart data: 1 problem. Row “Not itemised in the report”, column “Requests”: 11 is marked as derived, but does not follow from the other figures in the table (12).',
  );
});

test.each([
  [
    'zh-Hans',
    '页面中的表格无法作为图表的数据，共1处： “不予公开”行，“数量（件）”列：“七”不是一个可以读取的数字。',
  ],
  [
    'zh-Hant',
    '頁面中的表格無法作為圖表的資料，共1處： 「不予公开」行，「数量（件）」欄：「七」不是一個可以讀取的數字。',
  ],
  [
    'en',
    'The table in the page cannot be used as chart data: 1 problem. Row “不予公开”, column “数量（件）”: “七” cannot be read as a number.',
  ],
])('a table that cannot be read is reported in %s, and stays on the page', async (lang, expected) => {
  const broken = domTable(outcomes);
  const chart = await mount([broken], { lang });
  cellOf(chart, 2).textContent = '七';
  await done(chart);
  expect(message(chart)).toBe(expected);
  expect(drawn(chart)).toEqual([]);
  expect(broken.getBoundingClientRect().height).toBeGreaterThan(50);
  expect(await violations()).toEqual([]);
});

test('two tables are not data', async () => {
  const chart = await mount([domTable(outcomes), domTable(outcomes)]);
  expect(message(chart)).toContain('只能有一个表格');
});

test('a framework may add the table later, and remove it', async () => {
  const chart = await mount([]);
  expect(message(chart)).toContain('没有数据');
  const wrapper = document.createElement('div');
  wrapper.append(domTable(outcomes));
  chart.append(wrapper);
  await done(chart);
  expect(message(chart)).toBe('');
  expect(drawn(chart)[0]).toBe('同意公开 | 411 | 66.5%');
  wrapper.remove();
  await done(chart);
  expect(message(chart)).toBe(
    '没有数据：请用 report 属性、src 或 report-id 指明一份报告，或在标签内放一个表格。',
  );
  expect(drawn(chart)).toEqual([]);
});

test('footnote marks and line breaks inside a cell are not digits', async () => {
  const page = domTable(outcomes);
  const chart = await mount([page]);
  const sup = document.createElement('sup');
  cellOf(chart, 0).append(sup);
  for (const mark of ['*', '†', '[1]', '①', '(2)', '注1']) {
    sup.textContent = mark;
    await done(chart);
    expect(drawn(chart)[0], mark).toBe('同意公开 | 411 | 66.5%');
  }
  sup.textContent = '4';
  await done(chart);
  expect(message(chart)).toContain('“411^4”不是一个可以读取的数字');
  const [first, second] = ['41', '1'].map((text) =>
    Object.assign(document.createElement('div'), { textContent: text }),
  );
  cellOf(chart, 0).replaceChildren(first as Node, second as Node);
  await done(chart);
  expect(message(chart)).toContain('“41 1”不是一个可以读取的数字');
  const [left, right] = ['41', '1'].map((text) =>
    Object.assign(document.createElement('span'), { textContent: text }),
  );
  cellOf(chart, 0).replaceChildren(left as Node, right as Node);
  await done(chart);
  expect(drawn(chart)[0]).toBe('同意公开 | 411 | 66.5%');
});

test('hidden text in a cell, and the pronunciation of a character, are not read', async () => {
  const chart = await mount([domTable(outcomes)]);
  const hide: readonly ((span: HTMLElement) => void)[] = [
    (span) => (span.hidden = true),
    (span) => (span.style.display = 'none'),
    (span) => (span.style.visibility = 'hidden'),
  ];
  for (const how of hide) {
    const span = Object.assign(document.createElement('span'), { textContent: '9' });
    how(span);
    cellOf(chart, 0).replaceChildren('411', span);
    await done(chart);
    expect(drawn(chart)[0]).toBe('同意公开 | 411 | 66.5%');
  }
  const [ruby, spoken] = [document.createElement('ruby'), document.createElement('rt')];
  spoken.textContent = '1';
  ruby.append('410', spoken);
  cellOf(chart, 0).replaceChildren(ruby);
  await done(chart);
  expect(drawn(chart)[0]).toBe('同意公开 | 410 | 66.5%');
});

test.each([
  ['a lowered digit', (cell: HTMLElement) => cell.append(made('sub', '2')), '“411^2”不是一个可以读取的数字'],
  ['a small digit', (cell: HTMLElement) => cell.append(made('small', '5')), '“411 5”不是一个可以读取的数字'],
  ['a formula', (cell: HTMLElement) => cell.replaceChildren(made('math', '12')), '“<math>”不是一个'],
  [
    'digits that are turned',
    (cell: HTMLElement) => cell.replaceChildren(made('bdo', '114')),
    '“<bdo>”不是一个',
  ],
  ['a picture', (cell: HTMLElement) => cell.replaceChildren(made('img', '')), '“<img>”不是一个'],
  [
    'another component',
    (cell: HTMLElement) => cell.replaceChildren(made('my-number', '')),
    '“<my-number>”不是一个',
  ],
])('%s in a cell is rejected, with its row', async (_, change, expected) => {
  const chart = await mount([domTable(outcomes)]);
  change(cellOf(chart, 0));
  await done(chart);
  expect(message(chart)).toContain('“同意公开”行，“数量（件）”列：');
  expect(message(chart)).toContain(expected);
});

test('a cell or row that is invisible but keeps its place is not blank, and the next one does not replace it', async () => {
  const chart = await mount([domTable(outcomes)]);
  const before = drawn(chart);
  cellOf(chart, 0).style.visibility = 'hidden';
  await done(chart);
  expect(drawn(chart)).toEqual(before);
  (chart.querySelectorAll('tbody tr')[0] as HTMLElement).style.visibility = 'hidden';
  cellOf(chart, 0).style.visibility = '';
  await done(chart);
  expect(drawn(chart)).toEqual(before);
});

test('a row that a page hides only by an attribute, and shows by its style, is read', async () => {
  const chart = await mount([domTable(outcomes)]);
  const line = chart.querySelectorAll('tbody tr')[0] as HTMLElement;
  line.hidden = true;
  line.style.display = 'table-row';
  await done(chart);
  expect(drawn(chart)[0]).toBe('同意公开 | 411 | 66.5%');
});

test('labels indented by spaces are distinguished from the others', async () => {
  const page = domTable(table([head('结果', '件数'), row(['不予公开', '7']), row(['国家秘密', '3'])]));
  page.rows[2]!.cells[0]!.textContent = '\n      \u00a0\u00a0国家秘密\n';
  expect(message(await mount([page]))).toContain('“国家秘密”行：看不出这一行');
});

test('a nested table is rejected', async () => {
  const page = domTable(outcomes);
  page.rows[1]!.cells[1]!.append(domTable(outcomes));
  expect(message(await mount([page]))).toContain('只能有一个表格');
});

test('a row that a page hides is read: it was published with the others', async () => {
  const page = domTable(outcomes);
  (page.querySelectorAll('tbody tr')[1] as HTMLElement).hidden = true;
  const chart = await mount([page]);
  expect(drawn(chart)).toEqual([
    '同意公开 | 411 | 66.5%',
    '同意部分公开 | 55 | 8.9%',
    '不予公开 | 7 | 1.1%',
    '报告未分项 | 145* | 23.5%*',
    '总计 | 618 | ',
  ]);
});

test('a field in a cell is rejected, with the content beside it', async () => {
  const chart = await mount([domTable(outcomes)]);
  cellOf(chart, 0).append(document.createElement('input'));
  await done(chart);
  expect(message(chart)).toContain('“411 <input>”不是一个可以读取的数字');
});

test('non-breaking and thin spaces separate groups of three digits, and nothing invisible does', async () => {
  const chart = await mount([domTable(outcomes)]);
  cellOf(chart, 3).textContent = '3\u00a0985\u00a0758';
  cellOf(chart, 0).textContent = '1\u202f0\u200b00';
  await done(chart);
  expect(drawn(chart)[0]).toBe('同意公开 | 1,000 | 66.5%');
  expect(drawn(chart)[4]).toBe('总计 | 3,985,758 | ');
});

test('the table is visible before and while it is read', async () => {
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  const page = domTable(outcomes);
  chart.append(page);
  document.body.append(chart);
  expect(page.assignedSlot).not.toBeNull();
  expect(page.getBoundingClientRect().height).toBeGreaterThan(50);
  await done(chart);
  expect(page.getBoundingClientRect().height).toBeGreaterThan(50);
});

test.each([
  [240, 'zh-Hans'],
  [320, 'en'],
  [768, 'en'],
] as const)('nothing is wider than its box of %i pixels, in %s', async (width, lang) => {
  for (const variant of ['bars', 'strip']) {
    const chart = await mount(snippet('request-outcomes', lang), { width, lang, variant });
    const card = chart.renderRoot.querySelector('.card') as HTMLElement;
    expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
    const right = card.getBoundingClientRect().right;
    expect(chart.querySelector('table')?.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    for (const cell of chart.renderRoot.querySelectorAll('.drawing td, .drawing th')) {
      expect(cell.getBoundingClientRect().right).toBeLessThanOrEqual(right);
    }
  }
});

test('a table is read once the parser has passed it', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const view = frame.contentWindow as Window & typeof globalThis;
  page.open();
  // The runner wraps each dynamic import, and looks for itself on the importing page.
  Object.assign(view, { __vitest_browser_runner__: Reflect.get(window, '__vitest_browser_runner__') });
  page.write('<!doctype html><html lang="zh-Hans"><body>');
  await new Promise<void>((resolve) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/define/all.ts', import.meta.url).href;
    script.addEventListener('load', () => resolve());
    page.body.append(script);
  });
  page.write('<foi-request-outcomes><table data-period="2017"><tr><th>同意公开<td>411<tr><th>不予公开<td>');
  const chart = page.querySelector('foi-request-outcomes') as FoiChart;
  await vi.waitFor(() => expect(chart.shadowRoot).not.toBeNull());
  expect(chart.shadowRoot?.querySelector('.message')).toBeNull();
  expect(drawn(chart)).toEqual([]);
  page.write('7<tr><th>总计<td>618</table></foi-request-outcomes><p>after</p>');
  page.close();
  await done(chart);
  expect(drawn(chart)).toEqual([
    '同意公开 | 411 | 66.5%',
    '不予公开 | 7 | 1.1%',
    '报告未分项 | 200* | 32.4%',
    '总计 | 618 | ',
  ]);
});

test('beside a shadow root that a server rendered completely, the table is for other browsers', async () => {
  const box = document.createElement('div');
  box.lang = 'zh-Hans';
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  const declared = chart.attachShadow({ mode: 'open' });
  declared.append(Object.assign(document.createElement('p'), { textContent: 'rendered' }));
  chart.setAttribute('report-id', 'liwan-2017');
  chart.append(...snippet('request-outcomes', 'zh-Hans'));
  box.append(chart);
  document.body.append(box);
  await done(chart);
  expect(chart.renderRoot.querySelector('slot, .drawing')).toBeNull();
  expect(textOf(chart.renderRoot, 'h2')).toBe('已答复的申请618件，66.5%同意公开，8.9%同意部分公开');
});

test('derived figures of the table are compared with the named data, whatever they follow from', async () => {
  const chart = await mount(snippet('applicants', 'zh-Hans', huaian2024), {
    tag: 'foi-applicants',
    'report-id': 'huaian-2024',
  });
  expect(message(chart)).toBe('');
  expect(drawn(chart).length).toBeGreaterThan(10);
  const derived = [...chart.querySelectorAll('tbody tr')].findIndex((line) =>
    line.textContent?.startsWith('无法提供23'),
  );
  cellOf(chart, derived).textContent = '24*';
  await done(chart);
  expect(message(chart)).toContain('无法提供：表格为 24，数据为 23。');
});

test.each([
  [
    'its year',
    (page: HTMLElement) => (page.querySelector('caption')!.textContent = '（荔湾区，2016年）'),
    '时期：表格为 2016，数据为 2017',
  ],
  [
    'its period',
    (page: HTMLElement) => page.setAttribute('data-period', '2017-01/2017-06'),
    '时期：表格为 2017-01/2017-06，数据为 2017',
  ],
  [
    'its publisher',
    (page: HTMLElement) => page.setAttribute('data-publisher', '越秀区'),
    '发布机关：表格为 越秀区，数据为',
  ],
  [
    'a share',
    (page: HTMLElement) => (page.querySelectorAll('tbody tr')[0]!.children[2]!.textContent = '66.4%'),
    '同意公开：表格为 411 · 66.4%，数据为 411 · 66.5%',
  ],
  [
    'a share that is not exact',
    (page: HTMLElement) => (page.querySelectorAll('tbody tr')[0]!.children[2]!.textContent = '约66.5%'),
    '同意公开：表格为 411 · 约66.5%，数据为 411 · 66.5%',
  ],
  [
    'the total',
    (page: HTMLElement) => (page.querySelectorAll('tbody tr')[7]!.children[1]!.textContent = '619'),
    '619，数据为 618',
  ],
  [
    'a derived share',
    (page: HTMLElement) => (page.querySelectorAll('tbody tr')[6]!.children[2]!.textContent = '2.9%*'),
    '报告未分项：表格为 12 · 2.9%，数据为 12 · 1.9%',
  ],
  [
    'a unit',
    (page: HTMLElement) => (page.querySelectorAll('thead th')[1]!.textContent = '数量（万件）'),
    '数量（万件）：表格为 数量（万件），数据为 数量（件）',
  ],
])('a table beside named data that differs in %s is reported', async (_, change, expected) => {
  const chart = await mount(snippet('request-outcomes', 'zh-Hans', liwan2017, writtenTable), {
    'report-id': 'liwan-2017',
  });
  expect(message(chart)).toBe('');
  change(chart.querySelector('table') as HTMLElement);
  await done(chart);
  expect(message(chart)).toContain(expected);
  expect(drawn(chart)).toEqual([]);
});

test('a year only in the title, and a body only in the caption, are compared with named data', async () => {
  const { title } = document;
  const bare = [row(['同意公开', '411'])];
  document.title = '荔湾区2018年政府信息公开年度报告';
  const chart = await mount([domTable(table(bare, {}, '办理结果'))], { 'report-id': 'liwan-2017' });
  expect(message(chart)).toContain('时期：表格为 2018，数据为 2017。');
  document.title = title;
  const other = await mount([domTable(table(bare, {}, '越秀区2017年办理结果'))], {
    'report-id': 'liwan-2017',
  });
  expect(message(other)).toContain('发布机关：表格为 越秀区，数据为 广州市荔湾区人民政府。');
  for (const caption of ['荔湾区2017年办理结果', '办理结果（荔湾区政府，2017年）', '全区2017年办理结果']) {
    const same = await mount([domTable(table(bare, {}, caption))], { 'report-id': 'liwan-2017' });
    expect(message(same), caption).toBe('');
    convertToTraditional(same);
    await done(same);
    expect(message(same), caption).toBe('');
  }
});

test('members of a group in a plain table beside named data are recognised by their labels if these are unique', async () => {
  const page = domTable(
    table(
      [
        head('办理结果', '件数'),
        row(['不予公开', '178']),
        row(['其中：属于国家秘密', '2']),
        row(['危及“三安全一稳定”', '5']),
        row(['重复申请', '25']),
        row(['总计', '3050']),
      ],
      {},
      '2024年',
    ),
  );
  const chart = await mount([page], { 'report-id': 'huaian-2024' });
  expect(message(chart)).toBe('');
  page.rows[3]!.cells[1]!.textContent = '6';
  await done(chart);
  expect(message(chart)).toContain('共1处，因此不画图： 危及“三安全一稳定”：表格为 6，数据为 5。');
  const twice = await mount([domTable(table([row(['其他', '1']), row(['其他', '2'])], {}, '2024年'))], {
    'report-id': 'huaian-2024',
  });
  expect(message(twice)).toContain('“其他”重复；若分属不同的上级，请用 data-parent 指明。');
});

test('labels that changed places beside named data are reported, whatever their values', async () => {
  const bare = table([
    head('结果', '数量（件）'),
    row(['同意公开', '7']),
    row(['不予公开', '411']),
    row(['拒绝', '55']),
  ]);
  const chart = await mount([domTable(bare)], { 'report-id': 'liwan-2017' });
  expect(message(chart)).toContain('同意公开：表格为 7，数据为 411');
  expect(message(chart)).toContain('不予公开：表格为 411，数据为 7');
  expect(message(chart)).toContain(
    '拒绝（55）：数据中没有这一项，或有几项同名；请用 data-code 或 data-parent 指明。',
  );
});

test('shares without counts that differ from named data are reported with both values', async () => {
  const bare = table([head('内容', '占比'), row(['国土规划', '约54%'])], {}, '申请内容（荔湾区，2017年）');
  const chart = await mount([domTable(bare)], { tag: 'foi-request-subjects', 'report-id': 'liwan-2017' });
  expect(message(chart)).toContain('国土规划：表格为 约54%，数据为 约55%。');
});

test('a printed share that does not follow from its counts is reported below, after an edit too', async () => {
  const chart = await mount([domTable(outcomes)]);
  const notes = () =>
    [...chart.renderRoot.querySelectorAll('.notes li')].map(({ textContent }) => textContent);
  expect(notes().join()).not.toContain('按数字计算');
  cellOf(chart, 0).textContent = '410';
  await done(chart);
  expect(notes()).toContain('已答复的申请 · 同意公开：刊印的占比为66.5%，按数字计算为66.3%。');
  expect(await violations()).toEqual([]);
  cellOf(chart, 0).textContent = '411';
  await done(chart);
  expect(notes().join()).not.toContain('按数字计算');
});

test('a quotation that does not contain the number of its row is reported below', async () => {
  const page = domTable(outcomes);
  page.querySelector('tbody tr')?.setAttribute('data-quote', '同意公开的412件');
  const chart = await mount([page]);
  expect(textOf(chart.renderRoot, '.notes')).toContain('数据为411，引文中为412');
});

test('a table that a page keeps from wrapping scrolls in its own labelled box, also by keyboard', async () => {
  const page = domTable(outcomes);
  const chart = await mount([page], { width: 240 });
  const box = chart.renderRoot.querySelector('.scroll') as HTMLElement;
  const stop = () => ['tabindex', 'role', 'aria-label'].map((name) => box.getAttribute(name));
  expect(stop()).toEqual([null, null, null]);
  page.style.whiteSpace = 'nowrap';
  await expect.poll(stop).toEqual(['0', 'region', '已答复的申请（荔湾区，2017年）']);
  expect(await violations()).toEqual([]);
  box.focus();
  expect(getComputedStyle(box).outlineStyle).toBe('solid');
  await userEvent.keyboard('{ArrowRight}');
  await expect.poll(() => box.scrollLeft).toBeGreaterThan(0);
  page.rows[1]?.cells[0]?.append('很长的名称'.repeat(20));
  await done(chart);
  const card = chart.renderRoot.querySelector('.card') as HTMLElement;
  expect(card.scrollWidth).toBeLessThanOrEqual(card.clientWidth);
  page.style.display = 'none';
  await expect.poll(stop).toEqual([null, null, null]);
});

test.each(['foi-report', 'foi-statutory-table'])(
  '<%s> with a table reports that only a chart can use it as data, and shows it',
  async (tag) => {
    const page = domTable(outcomes);
    const chart = await mount([page], { tag, lang: 'en' });
    expect(message(chart)).toBe(
      'A table in the page can be the data of a single chart only: put it inside a chart element, such as <foi-request-outcomes>. Here, set “report”, “src” or “report-id”.',
    );
    expect(page.getBoundingClientRect().height).toBeGreaterThan(50);
    expect(await violations()).toEqual([]);
    chart.setAttribute('report-id', 'nowhere');
    await done(chart);
    expect(page.getBoundingClientRect().height).toBeGreaterThan(50);
    chart.setAttribute('report-id', 'huaian-2024');
    await done(chart);
    // A statutory table is compared with that in the page; charts of a report are not.
    const compared = tag === 'foi-statutory-table';
    expect(message(chart).includes('contradicts the chart’s data')).toBe(compared);
    expect(page.getBoundingClientRect().height > 50).toBe(compared);
  },
);
