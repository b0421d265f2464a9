import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { liwan2017, suqian2023 } from '../../src/data/index.js';
import '../../src/define/all.js';
import '../../src/define/comparison.js';
import '../../src/define/requests-over-years.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { CANNOT_LOAD } from '../../src/locale/cannot-load.js';
import { clear, failureIn, mount, settled, textOf } from './mount.js';

afterEach(() => {
  clear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What is announced. */
const said = ({ renderRoot }: FoiChart) => [
  textOf(renderRoot, '.message [aria-live] > :first-child'),
  textOf(renderRoot, '.message [aria-live] > :last-child'),
];
const details = ({ renderRoot }: FoiChart) =>
  renderRoot.querySelector<HTMLDetailsElement>('.message details');

async function violations(): Promise<readonly string[]> {
  const found = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test.each([
  ['foi-request-outcomes', 'en', 'Outcomes of requests', 'This chart cannot be shown at the moment.'],
  ['foi-request-outcomes', 'zh-Hans', '申请的办理结果', '此图表暂时无法显示。'],
  ['foi-request-outcomes', 'zh-Hant', '申請的辦理結果', '此圖表暫時無法顯示。'],
  ['foi-key-figures', 'en', 'Key figures', 'This chart cannot be shown at the moment.'],
  ['foi-report', 'en', 'The annual report', 'This report cannot be shown at the moment.'],
  ['foi-statutory-table', 'en', 'Statutory tables', 'This table cannot be shown at the moment.'],
  ['foi-requests-over-years', 'en', 'Requests over the years', 'This chart cannot be shown at the moment.'],
  ['foi-comparison', 'zh-Hans', '机关比较', '此图表暂时无法显示。'],
])('<%s> without data has a heading and a sentence for the reader in %s', async (tag, lang, ...words) => {
  const chart = await mount(tag, { lang, 'heading-level': 3 });
  expect(said(chart)).toEqual(words);
  expect(textOf(chart.renderRoot, 'h3')).toBe(words[0]);
  expect(chart.renderRoot.querySelector('.message')?.getAttribute('part')).toBe('message');
  expect(await violations()).toEqual([]);
});

test('why a chart failed is for the editor of the page: closed, and not announced', async () => {
  const chart = await mount('foi-request-outcomes', { lang: 'en', 'report-id': 'nowhere-1999' });
  const box = details(chart) as HTMLDetailsElement;
  expect([box.open, textOf(box, 'summary')]).toEqual([false, 'For the editor of this page']);
  expect(box.closest('[aria-live]')).toBeNull();
  expect(failureIn(chart)).toMatch(/^No shipped report is named “nowhere-1999”\. Available: liwan-2017/);
  expect(said(chart).join()).not.toContain('nowhere');
  box.open = true;
  expect(await violations()).toEqual([]);
});

test('a statistic that a report does not publish is no passing failure, and its source is named', async () => {
  const chart = await mount('foi-request-flow', { lang: 'en', 'report-id': 'liwan-2017' });
  expect(said(chart)[1]).toBe('The report does not publish these figures.');
  expect(textOf(chart.renderRoot, '.message .sources')).toMatch(/^Source: .*2017/);
  expect(chart.renderRoot.querySelector('.message .sources a')?.getAttribute('href')).toBe(
    liwan2017.sources[0]?.url,
  );
  expect(chart.renderRoot.querySelector('.message button')).toBeNull();
  expect(failureIn(chart)).toMatch(/^The report does not publish this statistic: /);
});

test.each([
  ['foi-request-flow', 'liwan-2017', 'en', 'Liwan District · 2017'],
  ['foi-request-channels', 'huaian-2024', 'zh-Hans', '淮安市 · 2024年'],
])(
  '<%s> that %s does not publish is no alarm, and names whose figures they are',
  async (tag, id, lang, whose) => {
    const chart = await mount(tag, { lang, 'report-id': id });
    const box = chart.renderRoot.querySelector('.message') as HTMLElement;
    expect(box.querySelector('.sign')).toBeNull();
    expect(textOf(box, '[aria-live] .subtitle')).toBe(whose);
    const failed = await mount(tag, { lang, 'report-id': 'nowhere' });
    const alarm = failed.renderRoot.querySelector('.message') as HTMLElement;
    expect(alarm.querySelector('.sign')).not.toBeNull();
    const edge = (of: HTMLElement) => getComputedStyle(of).borderInlineStartColor;
    const probe = document.createElement('i');
    box.append(probe);
    probe.style.color = 'var(--_rule)';
    expect(edge(box)).toBe(getComputedStyle(probe).color);
    expect(edge(alarm)).not.toBe(edge(box));
    expect(await violations()).toEqual([]);
  },
);

test('above a chart that is still shown, the message has its name, but no second heading', async () => {
  const chart = await mount('foi-request-outcomes', { lang: 'en', 'report-id': 'liwan-2017' });
  chart.reportId = 'nowhere-1999';
  await settled(chart);
  expect(said(chart)).toEqual([
    'Outcomes of requests',
    'New data could not be shown. The chart below shows the last data that loaded: Liwan District · 2017.',
  ]);
  expect(chart.renderRoot.querySelectorAll('h1, h2, h3, h4, h5, h6').length).toBe(1);
  expect(chart.renderRoot.querySelector('.message .sources')).toBeNull();
  chart.report = undefined;
  chart.reportId = null;
  await settled(chart);
  expect(said(chart)[1]).toBe('This chart cannot be shown at the moment.');
});

test('a table that cannot be read keeps its place, and the sentence says so', async () => {
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.lang = 'en';
  chart.innerHTML = '<table><caption>2017</caption><tr><th>Granted<td>6千余<tr><th>Total<td>8</table>';
  document.body.append(chart);
  await vi.waitFor(() =>
    expect(said(chart)[1]).toBe('This chart cannot be shown at the moment; the table of this page is below.'),
  );
  const [message, table] = [chart.renderRoot.querySelector('.message'), chart.querySelector('table')];
  expect(table!.getBoundingClientRect().top).toBeGreaterThanOrEqual(message!.getBoundingClientRect().bottom);
  expect(failureIn(chart)).toContain('6千余');
});

test('a failed series of reports names what is wrong with its data to the editor only', async () => {
  const chart = await mount('foi-requests-over-years', { lang: 'en' });
  Object.assign(chart, { reports: [{ ...suqian2023, observations: [] }] });
  await settled(chart);
  expect(said(chart)).toEqual(['Requests over the years', 'This chart cannot be shown at the moment.']);
  expect(failureIn(chart)).toContain('observations');
});

test('“try again” is beside the sentence, where the data may come another time', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  const chart = await mount('foi-report', { lang: 'en', src: 'a.json' });
  const button = chart.renderRoot.querySelector('.message button');
  expect([button?.textContent, button?.closest('details, [aria-live]')]).toEqual(['Try again', null]);
  expect(failureIn(chart)).toBe('The data could not be loaded: a.json (the server returned status 503).');
  expect(failureIn(chart)).not.toBe(CANNOT_LOAD.en);
});

test('a failure has a sign and an edge in the colour of problems', async () => {
  const chart = await mount('foi-request-outcomes', { theme: 'light' });
  const look = (selector: string) => getComputedStyle(chart.renderRoot.querySelector(selector) as Element);
  expect(look('.message').borderInlineStart).toBe('3px solid rgb(163, 38, 29)');
  expect(look('.sign').fill).toBe('rgb(163, 38, 29)');
  chart.theme = 'dark';
  await settled(chart);
  expect(look('.sign').fill).toBe('rgb(255, 157, 148)');
  expect(chart.renderRoot.querySelector('.sign')?.getAttribute('aria-hidden')).toBe('true');
});

test.each(['foi-request-outcomes', 'foi-report', 'foi-key-figures'])(
  'after a second, <%s> without content has the place of a card below the words',
  async (tag) => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    vi.useFakeTimers();
    const chart = document.createElement(tag) as FoiChart;
    Object.assign(chart, { src: 'slow.json', lang: 'en' });
    document.body.append(chart);
    await vi.advanceTimersByTimeAsync(1200);
    vi.useRealTimers();
    await vi.waitFor(() => expect(textOf(chart.renderRoot, '[part=loading]')).toBe('Loading data…'));
    const note = chart.renderRoot.querySelector('[part=loading]')!;
    const range = document.createRange();
    range.selectNodeContents(note);
    const card = chart.renderRoot.querySelector('.card')!.getBoundingClientRect();
    expect(card.height).toBeGreaterThan(320);
    expect(range.getBoundingClientRect().left - card.left).toBeGreaterThan(12);
    expect(getComputedStyle(note).backgroundImage).toContain('gradient');
    const ground = tag === 'foi-report' ? note : note.closest('.card')!;
    expect(getComputedStyle(ground).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(getComputedStyle(ground).borderTopWidth).toBe('3px');
    expect(note.getAnimations()).toEqual([]);
  },
);
