import axe from 'axe-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { liwan2017 } from '../../src/data/index.js';
import liwanJson from '../../src/data/liwan-2017.json' with { type: 'json' };
import '../../src/define/all.js';
import '../../src/define/requests-over-years.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount, textOf } from './mount.js';

/** Room to scroll, above and below. */
const tall = () => document.body.style.setProperty('padding', '3000px 0');

beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

afterEach(() => {
  clear();
  document.body.removeAttribute('style');
  history.replaceState(null, '', location.pathname + location.search);
  scrollTo(0, 0);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const liwan = (attributes: Record<string, string> = {}) =>
  mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en', ...attributes });

function opener(chart: FoiChart, selector = '[data-opens=embed]'): HTMLElement {
  const button = chart.renderRoot.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector}`);
  return button;
}

/** The code in its fields. */
async function codes(chart: FoiChart): Promise<readonly string[]> {
  opener(chart).click();
  await chart.updateComplete;
  return [...chart.renderRoot.querySelectorAll('textarea')].map(({ value }) => value);
}

const address = (chart: FoiChart) => chart.renderRoot.querySelector<HTMLAnchorElement>('.download a')?.href;
const top = (element: Element) => Math.abs(Math.round(element.getBoundingClientRect().top));

/** Moves to a fragment, as a reader does. */
async function moveTo(fragment: string): Promise<void> {
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await moved;
}

test('the code to embed a chart has its report, language, variant, order and theme, as script and as frame', async () => {
  const chart = await liwan({ variant: 'strip', order: 'published', theme: 'dark' });
  expect(await codes(chart)).toEqual([
    '<script defer src="foi-charts.js"></script>\n<foi-request-outcomes report-id="liwan-2017" lang="en" variant="strip" order="published" theme="dark"></foi-request-outcomes>',
    '<iframe title="Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%" width="100%" height="600" src="https://charts.example.gov/embed.html?chart=request-outcomes&amp;report-id=liwan-2017&amp;lang=en&amp;variant=strip&amp;order=published&amp;theme=dark&amp;origin=https://www.example.gov"></iframe>',
  ]);
  expect(textOf(chart.renderRoot, '.embed p')).not.toContain('JSON');
});

test('a src becomes an address that works on any page', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(liwanJson))));
  const chart = await mount('foi-request-outcomes', { src: 'reports/a b.json?x="', lang: 'en' });
  const [script, frame] = await codes(chart);
  const absolute = new URL('reports/a%20b.json?x=%22', document.baseURI).href;
  expect(script).toContain(`<foi-request-outcomes src="${absolute}" lang="en">`);
  expect(frame).toContain(`&amp;src=${encodeURIComponent(absolute).replace(/%20/g, '+')}&amp;lang=en`);
});

test.each([
  ['data that a script set', (chart: FoiChart) => (chart.report = liwan2017)],
  [
    'data that only this browser can read',
    (chart: FoiChart) => (chart.src = URL.createObjectURL(new Blob([JSON.stringify(liwanJson)]))),
  ],
])('for %s, the code names a file, and a sentence says what to put there', async (_, name) => {
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  name(chart);
  await chart.updateComplete;
  const [script] = await codes(chart);
  expect(script).toContain('<foi-request-outcomes src="liwan-2017.json" lang="en">');
  expect(textOf(chart.renderRoot, '.embed p')).toContain(
    'Download the JSON, and put it beside them as liwan-2017.json.',
  );
});

test('a report that the one file does not contain is named by its file', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'suqian-2024', lang: 'en' });
  expect((await codes(chart))[0]).toContain('src="suqian-2024.json"');
});

test('a chart in a report has the data of the report, and the report has code and an address, too', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en', theme: 'dark' });
  const chart = report.renderRoot.querySelector<FoiChart>('foi-request-outcomes') as FoiChart;
  expect((await codes(chart))[0]).toContain(
    '<foi-request-outcomes report-id="liwan-2017" lang="en" theme="dark"></foi-request-outcomes>',
  );
  expect((await codes(report))[0]).toContain(
    '<foi-report report-id="liwan-2017" lang="en" theme="dark"></foi-report>',
  );
  expect([chart, report].map((one) => address(one)?.replace(/.*#/, ''))).toEqual([
    'foi-request-outcomes-liwan-2017',
    'foi-report-liwan-2017',
  ]);
});

test('text from a page is text in the code', async () => {
  const chart = await liwan({ theme: '"><b>' });
  expect((await codes(chart))[0]).toContain('theme="&quot;&gt;&lt;b&gt;"');
});

test('Copy copies the code before it, and says so until something else changes', async () => {
  const chart = await liwan();
  const [script, frame] = await codes(chart);
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) =>
    Promise.resolve(void copied.push(text)),
  );
  const said = () =>
    [...chart.renderRoot.querySelectorAll('.embed [role=status]')].map(({ textContent }) => textContent);
  const copies = [...chart.renderRoot.querySelectorAll<HTMLElement>('[data-copies]')];
  for (const button of copies) {
    button.click();
    await chart.updateComplete;
  }
  expect(copied).toEqual([script, frame]);
  expect(said()).toEqual(['', 'Copied']);
  chart.order = 'published';
  await chart.updateComplete;
  expect(said()).toEqual(['', '']);
});

test('without a clipboard, Copy selects the code', async () => {
  const chart = await liwan();
  const [, frame = ''] = await codes(chart);
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  [...chart.renderRoot.querySelectorAll<HTMLElement>('[data-copies]')][1]?.click();
  await chart.updateComplete;
  const field = (chart.renderRoot as ShadowRoot).activeElement as HTMLTextAreaElement;
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(frame);
  expect(textOf(chart.renderRoot, '.embed')).not.toContain('Copied');
});

test('the citation of a report is copied, or selected without a clipboard', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en' });
  const copy = opener(report, '.rest [data-copies]');
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  copy.click();
  await report.updateComplete;
  expect(write).toHaveBeenCalledWith(textOf(report.renderRoot, '.citation'));
  expect(textOf(report.renderRoot, '.rest [role=status]')).toBe('Copied');
});

test('Enter opens the code, Tab reaches its fields and buttons, and Escape closes it', async () => {
  const chart = await liwan();
  opener(chart).focus();
  await userEvent.keyboard('{Enter}');
  await chart.updateComplete;
  const active = () => (chart.renderRoot as ShadowRoot).activeElement;
  const stops = [
    ...chart.renderRoot.querySelectorAll('.download .whole > a, .embed textarea, .embed button'),
  ];
  expect(stops.length).toBe(5);
  for (const stop of stops) {
    await userEvent.tab();
    expect(active()).toBe(stop);
  }
  await userEvent.keyboard('{Escape}');
  await chart.updateComplete;
  expect(chart.renderRoot.querySelector('.embed')).toBeNull();
  expect(active()).toBe(opener(chart));
});

test.each([
  ['en', 'Download', 'Embed', 'Link', 'Script: foi-charts.js'],
  ['zh-Hans', '下载', '嵌入', '链接', '脚本：foi-charts.js'],
  ['zh-Hant', '下載', '嵌入', '連結', '指令碼：foi-charts.js'],
])(
  'the foot in %s: each button and the link begin with a word and name the chart',
  async (lang, ...words) => {
    const chart = await liwan({ lang });
    const heading = textOf(chart.renderRoot, 'h2');
    const foot = [...chart.renderRoot.querySelectorAll('.download .whole > *')];
    expect(foot.map(({ textContent }) => textContent?.trim())).toEqual(words.slice(0, 3));
    for (const [place, one] of foot.entries()) {
      expect(one.ariaLabel).toContain(heading);
      expect(one.ariaLabel?.indexOf(words[place] ?? '')).toBe(0);
    }
    await codes(chart);
    expect(textOf(chart.renderRoot, 'label')).toBe(words[3]);
    expect(textOf(chart.renderRoot, '.embed')).toContain('npm');
  },
);

test('axe finds nothing in an open foot, light or dark', async () => {
  for (const theme of ['light', 'dark']) {
    const chart = await liwan({ theme });
    for (const button of chart.renderRoot.querySelectorAll<HTMLElement>('.download button')) button.click();
    await chart.updateComplete;
    (chart.renderRoot as ShadowRoot).getAnimations().forEach((animation) => animation.finish());
    const { violations } = await axe.run(chart, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
    clear();
  }
});

test.each([320, 768, 1280])('nothing of an open foot leaves the card at %i px', async (width) => {
  const chart = await liwan({ width: String(width) });
  for (const button of chart.renderRoot.querySelectorAll<HTMLElement>('.download button')) button.click();
  await chart.updateComplete;
  const card = chart.getBoundingClientRect();
  const out = [...chart.renderRoot.querySelectorAll('.foot *')].filter(
    (element) => element.getBoundingClientRect().right > card.right + 0.5,
  );
  expect(out).toEqual([]);
});

test('a chart has an address of its own in the page: its id, or what it shows', async () => {
  const plain = await liwan();
  const named = await liwan({ id: 'my chart' });
  const here = location.href.replace(/#.*/, '');
  expect(address(plain)).toBe(`${here}#foi-request-outcomes-liwan-2017`);
  expect(address(named)).toBe(`${here}#my%20chart`);
  expect(plain.id).toBe('');
});

test('each table of a form has an address', async () => {
  const tables = [];
  for (const variant of ['disclosure', 'disputes'])
    tables.push(await mount('foi-statutory-table', { 'report-id': 'huaian-2024', variant }));
  expect(tables.map((table) => address(table)?.replace(/.*#/, ''))).toEqual([
    'foi-statutory-table-huaian-2024-disclosure',
    'foi-statutory-table-huaian-2024-disputes',
  ]);
});

test('when the page moves to an address, its chart scrolls into view, and the focus stays', async () => {
  tall();
  await mount('foi-applicants', { 'report-id': 'huaian-2024' });
  const chart = await liwan();
  const field = document.body.appendChild(document.createElement('input'));
  field.focus({ preventScroll: true });
  await moveTo('#foi-request-outcomes-liwan-2017');
  expect(top(chart)).toBe(0);
  expect(document.activeElement).toBe(field);
});

test('of two charts with one address, the first scrolls into view', async () => {
  tall();
  const [first] = [await liwan(), await liwan()];
  await moveTo('#foi-request-outcomes-liwan-2017');
  expect(top(first)).toBe(0);
});

test('a chart in a report scrolls into view, too', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017' });
  tall();
  await moveTo('#foi-request-outcomes-liwan-2017');
  expect(top(report.renderRoot.querySelector('foi-request-outcomes') as Element)).toBe(0);
});

test('a page that is opened with the address of a chart shows it, unless the reader has scrolled', async () => {
  tall();
  history.replaceState(null, '', '#foi-request-outcomes-liwan-2017');
  const chart = await liwan();
  expect(top(chart)).toBe(0);
  clear();
  await moveTo('#x');
  history.replaceState(null, '', '#foi-request-outcomes-liwan-2017');
  scrollTo(0, 50);
  await liwan();
  expect(scrollY).toBe(50);
});

test('a chart that is gone does not answer', async () => {
  tall();
  const chart = await liwan();
  const scroll = vi.spyOn(chart, 'scrollIntoView');
  chart.remove();
  await moveTo('#foi-request-outcomes-liwan-2017');
  expect(scroll).not.toHaveBeenCalled();
});

test('on a page whose script uses fragments for its routes, a chart has no link', async () => {
  history.replaceState(null, '', '#/reports');
  const chart = await liwan();
  expect(address(chart)).toBeUndefined();
  expect(opener(chart)).not.toBeNull();
});

test('a chart of several reports has a link, but no code: neither the one file nor the frame contains it', async () => {
  const chart = await mount('foi-requests-over-years', {
    'report-ids': 'suqian-2023 suqian-2024',
    lang: 'en',
  });
  expect(chart.renderRoot.querySelector('[data-opens=embed]')).toBeNull();
  expect(address(chart)).toMatch(/#foi-requests-over-years-suqian-2024$/);
});
