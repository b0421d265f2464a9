/// <reference types="vite/client" />
import { afterEach, expect, test } from 'vitest';
import '../../src/define/all.js';
import { CHART_PARTS } from '../../src/elements/chart-parts.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount } from './mount.js';

afterEach(clear);

const sources = import.meta.glob<string>('../../src/elements/foi-{chart,report,statutory-table}.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const sourceOf = (name: string) => sources[`../../src/elements/${name}.ts`] ?? '';

/** The parts that a doc comment lists; `name-state` too if it is listed. */
function documented(source: string): readonly string[] {
  return [...source.matchAll(/@csspart (\S+) - (.*)/g)].flatMap(([, name = '', text = '']) => [
    name,
    ...[...text.matchAll(/`([\w-]+)`/g)].map(([, state = '']) => state),
  ]);
}

const CHART = new Set(documented(sourceOf('foi-chart')));

function parts(root: ParentNode): ReadonlySet<string> {
  return new Set([...root.querySelectorAll('[part]')].flatMap((element) => [...element.part]));
}

async function allOpen(tag: string, attributes: Readonly<Record<string, string>>): Promise<FoiChart> {
  const chart = await mount(tag, attributes);
  for (const button of chart.renderRoot.querySelectorAll('button')) button.click();
  await chart.updateComplete;
  return chart;
}

test('every part of a chart is documented, and every documented part exists', async () => {
  const seen = new Set<string>(['loading']);
  for (const [tag, dataset, variant] of [
    ['foi-request-outcomes', 'liwan-2017', 'bars'],
    ['foi-request-outcomes', 'liwan-2017', 'strip'],
    ['foi-request-outcomes', 'huaian-2024', 'bars'],
    ['foi-appeal-results', 'liwan-2017', 'strips'],
    ['foi-applicants', 'huaian-2024', 'strips'],
    ['foi-request-flow', 'huaian-2024', 'balance'],
    ['foi-appeal-results', 'nowhere', 'strips'],
  ] as const) {
    const chart = await allOpen(tag, { 'report-id': dataset, variant });
    for (const part of parts(chart.renderRoot)) seen.add(part);
  }
  const chart = document.createElement('foi-request-outcomes') as FoiChart;
  chart.innerHTML = '<table><caption>2017</caption><tr data-quote="A: 1"><th>A</th><td>1</td></tr></table>';
  document.body.append(chart);
  await expect.poll(() => chart.renderRoot.querySelector('[data-opens=origins]')).not.toBeNull();
  chart.renderRoot.querySelector<HTMLElement>('[data-opens=origins]')?.click();
  await chart.updateComplete;
  for (const part of parts(chart.renderRoot)) seen.add(part);
  chart.fold = true;
  await chart.updateComplete;
  for (const part of parts(chart.renderRoot)) seen.add(part);
  expect([...seen].sort()).toEqual([...CHART].sort());
});

test('every visible element of a chart, or its parent, has a part of its own', async () => {
  const chart = await allOpen('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'strip' });
  const bare = [...chart.renderRoot.querySelectorAll('section *:not(style, defs, defs *, br)')]
    .filter((element) => !element.hasAttribute('part') && element.closest('[part]')?.matches('section'))
    .map(({ localName, className }) => `${localName}.${String(className)}`);
  expect(bare.filter((name) => !/^(div\.|svg)/.test(name))).toEqual([]);
});

test('a page can theme every part of a chart in a report: all are exported', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017' });
  const charts = [...report.renderRoot.querySelectorAll('[exportparts]')];
  expect(charts.length).toBe(6);
  expect(new Set(charts.map((chart) => chart.getAttribute('exportparts')))).toEqual(new Set([CHART_PARTS]));
  const exported = CHART_PARTS.split(',').map((pair) => pair.split(':')[0]);
  // In a report, no chart is drawn beside a table of the page.
  expect([...exported].sort()).toEqual(
    [...CHART].filter((part) => !/^(?:drawing|page-table|origins?)$/.test(part)).sort(),
  );
  const style = document.createElement('style');
  style.textContent = 'foi-report::part(number) { color: rgb(1, 2, 3) } ::part(chart) { padding-top: 7px }';
  document.body.append(style);
  const number = charts[0]?.shadowRoot?.querySelector('[part~=number]') as Element;
  const card = charts[0]?.shadowRoot?.querySelector('[part~=card]') as Element;
  expect(getComputedStyle(number).color).toBe('rgb(1, 2, 3)');
  expect(getComputedStyle(card).paddingTop).toBe('7px');
});

test.each(['foi-report', 'foi-statutory-table'])('every part of <%s> is documented', async (tag) => {
  const element = await mount(tag, { 'report-id': 'huaian-2024' });
  const known = new Set([...CHART, ...documented(sourceOf(tag))]);
  expect([...parts(element.renderRoot)].filter((part) => !known.has(part))).toEqual([]);
});

test('the custom properties for typeface and spacing are taken from the page', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'bars' });
  const style = (selector: string) => getComputedStyle(chart.renderRoot.querySelector(selector) as Element);
  const tokens = {
    '--foi-font-size': '20px',
    '--foi-line-height': '2',
    '--foi-heading-font-family': 'monospace',
    '--foi-heading-font-size': '30px',
    '--foi-heading-font-weight': '500',
    '--foi-padding': '8px',
    '--foi-gap': '9px',
    '--foi-row-gap': '11px',
    '--foi-bar-size': '13px',
    '--foi-edge-size': '5px',
    '--foi-edge': 'rgb(1, 2, 3)',
  };
  for (const [name, value] of Object.entries(tokens)) document.documentElement.style.setProperty(name, value);
  expect({
    '--foi-font-size': style('.card').fontSize,
    '--foi-line-height': String(parseFloat(style('.summary').lineHeight) / 20),
    '--foi-heading-font-family': style('h2').fontFamily,
    '--foi-heading-font-size': style('h2').fontSize,
    '--foi-heading-font-weight': style('h2').fontWeight,
    '--foi-padding': style('.card').paddingTop,
    '--foi-gap': style('.notes').marginTop,
    '--foi-row-gap': style('td.count').paddingTop,
    '--foi-bar-size': style('.bar').height,
    '--foi-edge-size': style('.card').borderTopWidth,
    '--foi-edge': style('.card').borderTopColor,
  }).toEqual(tokens);
});
