import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount, textOf } from './mount.js';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

const chartsIn = (root: ParentNode) => [...root.querySelectorAll<FoiChart>('.charts > *')];

test('a report begins with the headings of its charts, each of which moves to its chart', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en' });
  const charts = chartsIn(report.renderRoot).filter(({ localName }) => localName !== 'foi-key-figures');
  const headings = charts.map((chart) => textOf(chart.renderRoot, 'h4'));
  const items = [...report.renderRoot.querySelectorAll<HTMLElement>('nav button')];
  expect(items.map(({ textContent }) => textContent)).toEqual(headings);
  items[3]?.focus();
  await userEvent.keyboard('{Enter}');
  expect((report.renderRoot as ShadowRoot).activeElement).toBe(charts[3]);
  expect(charts[3]?.getBoundingClientRect().top).toBeLessThan(innerHeight);
});

test('charts stand in the sections of the form, below a heading; figures of the whole report come first', async () => {
  const report = await mount('foi-report', { 'report-id': 'huaian-2024', lang: 'en' });
  const outline = [...report.renderRoot.querySelectorAll('.section, .charts > *')].map((element) =>
    element.matches('.section') ? textOf(element, 'h3') : element.localName,
  );
  expect(outline).toEqual([
    'foi-key-figures',
    'Proactive disclosure',
    'foi-disclosure-categories',
    'Requests for information',
    'foi-request-flow',
    'foi-applicants',
    'foi-request-outcomes',
    'Reconsideration and litigation',
    'foi-appeal-results',
  ]);
});

test('the findings of the checks are opened by their heading, and are printed anyway', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en' });
  const list = report.renderRoot.querySelector<HTMLElement>('.findings');
  const button = report.renderRoot.querySelector<HTMLElement>('.rest .opener');
  const count = list?.children.length ?? 0;
  expect(button?.textContent?.trim()).toBe(`How the figures were checked: ${count} remarks`);
  expect([list?.checkVisibility(), button?.getAttribute('aria-expanded')]).toEqual([false, 'false']);
  button?.click();
  await report.updateComplete;
  expect([list?.checkVisibility(), button?.getAttribute('aria-expanded')]).toEqual([true, 'true']);
});

test('the caveat of a re-host is shown once in a report', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en' });
  const notes = chartsIn(report.renderRoot).flatMap((chart) => [
    ...chart.renderRoot.querySelectorAll('[part~=source-note]'),
  ]);
  expect(notes.length).toBeGreaterThan(0);
  expect(notes.filter((note) => note.checkVisibility())).toEqual([]);
  expect(textOf(report.renderRoot, '.rest')).toContain('re-host');
});

test.each([
  ['JSON', 'liwan-2017-report-en.json', '"liwan-2017"'],
  ['CSV', 'liwan-2017-report-en.csv', 'Refused'],
  ['SVG', 'liwan-2017-report-en.svg', '<svg'],
])('the whole report can be downloaded as %s', async (form, name, content) => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en' });
  const saved: Promise<string>[] = [];
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push((blob as Blob).text());
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  report.renderRoot.querySelector<HTMLElement>('.rest .download button')?.click();
  await report.updateComplete;
  const button = [...report.renderRoot.querySelectorAll<HTMLElement>('.rest [data-take]')].find(
    ({ textContent }) => textContent?.trim() === form,
  );
  button?.click();
  await report.updateComplete;
  expect(names).toEqual([name]);
  expect(await saved[0]).toContain(content);
});

test.each([
  ['huaian-2024', 1600, 60 * 16 + 24],
  ['liwan-2017', 1600, 80 * 16],
  ['liwan-2017', 900, 900],
])('all parts of %s at %i px end at one edge, and drawings fill their cards', async (id, width, most) => {
  const report = await mount('foi-report', { 'report-id': id, lang: 'en', width });
  const root = report.renderRoot;
  const card = root.querySelector('.card') as HTMLElement;
  expect(card.getBoundingClientRect().width).toBe(most);
  const { right } = card.getBoundingClientRect();
  for (const part of root.querySelectorAll('.head, .section, .charts, .rest, .across'))
    expect(part.getBoundingClientRect().right, part.className).toBeCloseTo(right, 0);
  const inner = (root.querySelector('nav') as HTMLElement).getBoundingClientRect().right;
  for (const list of root.querySelectorAll('nav ul'))
    expect(list.getBoundingClientRect().right).toBeCloseTo(inner, 0);
  for (const chart of chartsIn(root)) {
    const own = chart.renderRoot.querySelector('.card') as HTMLElement;
    expect(own.getBoundingClientRect()).toMatchObject({
      right: chart.getBoundingClientRect().right,
      bottom: chart.getBoundingClientRect().bottom,
    });
    expect(parseFloat(getComputedStyle(own).paddingRight)).toBe(24);
  }
});

test('the heading of a section has air above and below, on the ground of the page', async () => {
  const { renderRoot: root } = await mount('foi-report', { 'report-id': 'liwan-2017', lang: 'en' });
  const section = root.querySelector('.section') as HTMLElement;
  const box = section.getBoundingClientRect();
  expect(box.top - (section.previousElementSibling?.getBoundingClientRect().bottom ?? 0)).toBeCloseTo(24, 0);
  expect((section.nextElementSibling?.getBoundingClientRect().top ?? 0) - box.bottom).toBeCloseTo(12, 0);
  expect(getComputedStyle(section).backgroundColor).toBe('rgba(0, 0, 0, 0)');
});

test.each(['en', 'zh-Hans', 'zh-Hant'])(
  'publisher and period are below the title only if it lacks them, %s',
  async (lang) => {
    const titled = await mount('foi-report', { 'report-id': 'huaian-2024', lang });
    expect(titled.renderRoot.querySelector('[part=publisher]')).toBeNull();
    const other = await mount('foi-report', { 'report-id': 'suqian-2025', lang });
    expect(textOf(other.renderRoot, '[part=publisher]')).not.toContain('2025');
  },
);
