import { afterEach, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import '../../src/define/all.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount } from './mount.js';

interface DevTools {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Sets the user preferences, or print, that the browser reports. */
async function emulate(media: string, features: Readonly<Record<string, string>> = {}): Promise<void> {
  await (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

afterEach(async () => {
  clear();
  await emulate('');
});

const CHARTS = [
  ['foi-disclosure-categories', 'liwan-2017', ''],
  ['foi-request-outcomes', 'liwan-2017', 'strip'],
  ['foi-appeal-results', 'liwan-2017', ''],
  ['foi-key-figures', 'liwan-2017', ''],
  ['foi-request-flow', 'huaian-2024', ''],
  ['foi-applicants', 'huaian-2024', ''],
  ['foi-request-outcomes', 'huaian-2024', ''],
  ['foi-statutory-table', 'huaian-2024', 'requests'],
] as const;

function style(chart: FoiChart, selector: string): CSSStyleDeclaration {
  const element = chart.renderRoot.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return getComputedStyle(element);
}

test('prefers-contrast: more gives all text one colour, equally dark rules, and wider gaps in the strip', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'strip' });
  expect(style(chart, '.subtitle').color).not.toBe(style(chart, '.summary').color);
  await emulate('', { 'prefers-contrast': 'more' });
  const ink = style(chart, '.summary').color;
  expect(ink).toBe('rgb(27, 39, 51)');
  for (const quiet of ['.subtitle', 'td.share', '.sources', 'a', '.download button']) {
    expect(style(chart, quiet).color, quiet).toBe(ink);
  }
  expect(style(chart, '.total').borderTopColor).toBe(ink);
  expect(style(chart, '.notes').backgroundColor).toBe(style(chart, '.card').backgroundColor);
  expect(style(chart, '.segment.tone').strokeWidth).toBe('3px');
});

test('the track of a bar is pale, also in dark mode; prefers-contrast: more adds an outline', async () => {
  const light = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const dark = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', theme: 'dark' });
  // The pointer may be on a row, which is highlighted.
  await userEvent.hover(light.renderRoot.querySelector('h2') as Element);
  expect([light, dark].map((chart) => style(chart, '.track').fill)).toEqual([
    'rgb(238, 242, 246)',
    'rgb(31, 42, 52)',
  ]);
  expect(style(light, '.track').stroke).toBe('none');
  await emulate('', { 'prefers-contrast': 'more' });
  expect(style(light, '.track').stroke).toBe('rgb(27, 39, 51)');
});

const moving = (chart: FoiChart) => (chart.renderRoot as ShadowRoot).getAnimations();

test.each(CHARTS)('with reduced motion, nothing in <%s> of %s %s moves', async (tag, dataset, variant) => {
  await emulate('', { 'prefers-reduced-motion': 'reduce' });
  const chart = await mount(tag, { 'report-id': dataset, ...(variant && { variant }) });
  for (const button of chart.renderRoot.querySelectorAll('button')) button.click();
  chart.order = 'published';
  await chart.updateComplete;
  const elements = [...chart.renderRoot.querySelectorAll('*')].filter((element) => {
    const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior === 'smooth';
  });
  expect(elements).toEqual([]);
  expect(moving(chart)).toEqual([]);
});

test.each(CHARTS)('nothing in <%s> of %s %s moves when it appears', async (tag, dataset, variant) => {
  const chart = await mount(tag, { 'report-id': dataset, ...(variant && { variant }) });
  expect(moving(chart)).toEqual([]);
});

test('bars that change by order or other data move to their widths, and what a reader opens unfolds', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024' });
  const after = async (act: () => void) => {
    act();
    await chart.updateComplete;
    const now = moving(chart);
    now.forEach((animation) => animation.finish());
    return now.map((animation) => {
      expect(animation.effect?.getTiming().duration).toBe(160);
      return animation instanceof CSSTransition ? animation.transitionProperty : animation.constructor.name;
    });
  };
  expect(new Set(await after(() => (chart.order = 'published')))).toEqual(new Set(['width']));
  expect(await after(() => (chart.reportId = 'liwan-2017'))).toContain('width');
  const open = (what: string) => chart.renderRoot.querySelector<HTMLElement>(`[data-opens=${what}]`)?.click();
  expect(await after(() => open('evidence'))).toEqual(['CSSAnimation']);
  chart.reportId = 'huaian-2024';
  await after(() => undefined);
  expect(new Set(await after(() => open('group')))).toEqual(new Set(['CSSAnimation']));
});

test('on paper nothing is caught while it unfolds', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024' });
  chart.renderRoot.querySelector<HTMLElement>('[data-opens=group]')?.click();
  await chart.updateComplete;
  await emulate('print');
  expect(style(chart, '.member:not([hidden])').animationName).toBe('none');
});

test('with forced colours, marks use the system’s text colour, and its background separates segments', async () => {
  await emulate('', { 'forced-colors': 'active' });
  const bars = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const strip = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'strip' });
  const text = 'rgb(0, 0, 0)';
  const ground = 'rgb(255, 255, 255)';
  expect(style(bars, '.solid').fill).toBe(text);
  expect(style(bars, 'tr .hatched').stroke).toBe(text);
  expect([style(bars, '.track').fill, style(bars, '.track').stroke]).toEqual([ground, text]);
  expect(style(bars, '.hatch').stroke).toBe(text);
  expect(style(bars, 'td.count').borderInlineStartColor).toBe(text);
  expect(style(strip, '.segment.tone').stroke).toBe(ground);
  expect(style(strip, '.segment.tone').strokeWidth).toBe('3px');
  expect(style(strip, '.strip text').fill).toBe(ground);
});

test('with forced colours, the focus ring is visible', async () => {
  await emulate('', { 'forced-colors': 'active' });
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const button = chart.renderRoot.querySelector<HTMLElement>('.number button');
  button?.focus();
  const { outlineStyle, outlineWidth, outlineColor } = style(chart, '.number button');
  expect([outlineStyle, outlineWidth, outlineColor]).toEqual(['solid', '2px', 'rgb(0, 0, 0)']);
});

test('on paper every group is open, buttons without effect are removed, and dark charts are light', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024', theme: 'dark' });
  const members = () =>
    [...chart.renderRoot.querySelectorAll('tr.member')].filter(
      (row) => row.getBoundingClientRect().height > 0,
    ).length;
  expect(members()).toBe(0);
  await emulate('print');
  expect(members()).toBe(chart.renderRoot.querySelectorAll('tr.member').length);
  expect(members()).toBeGreaterThan(15);
  expect(style(chart, '.download').display).toBe('none');
  expect(style(chart, '.number button').textDecorationLine).toBe('none');
  expect(style(chart, '.card').backgroundColor).toBe('rgb(255, 255, 255)');
  expect(style(chart, '.solid').fill).toBe('rgb(29, 91, 143)');
});

test('on paper the classes of a group that are 0 are on one line, and elsewhere each has its own', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024', width: 700 });
  chart.renderRoot.querySelectorAll<HTMLElement>('[data-opens=group]').forEach((button) => button.click());
  await chart.updateComplete;
  const tops = () => {
    const zeros = [...chart.renderRoot.querySelectorAll('tr.member.plain')];
    expect(zeros.map((row) => row.textContent?.replace(/\s+/g, ''))).toEqual([
      '要求提供公开出版物0',
      '无正当理由大量反复申请0',
    ]);
    return new Set(zeros.map((row) => row.getBoundingClientRect().top)).size;
  };
  expect(tops()).toBe(2);
  await emulate('print');
  expect(tops()).toBe(1);
});

test('on paper the heading, summary and strip stay with what follows, and a source with what precedes it', async () => {
  await emulate('print');
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', variant: 'strip' });
  for (const lead of ['[aria-live]', 'h2', '.subtitle', '.subtitle + p', '.summary', '.strip', 'thead']) {
    expect(style(chart, lead).breakAfter, lead).toBe('avoid');
  }
  expect(style(chart, '.foot').breakBefore).toBe('avoid');
  // A long chart continues on the next page, but not with a single row.
  for (const whole of ['h2', '.summary', '.strip', 'tbody tr', '.notes', '.foot'])
    expect(style(chart, whole).breakInside, whole).toBe('avoid');
  const rows = [...chart.renderRoot.querySelectorAll('tbody tr')].map(
    (row) => getComputedStyle(row).breakAfter,
  );
  expect(rows).toEqual(['avoid', 'avoid', 'avoid', 'auto', 'auto', 'avoid', 'avoid', 'auto']);
  for (const row of [...chart.renderRoot.querySelectorAll('tbody tr')].slice(-2))
    expect(getComputedStyle(row).breakBefore).toBe('avoid');
  const flow = await mount('foi-request-flow', { 'report-id': 'huaian-2024' });
  expect(style(flow, '.balance').breakAfter).toBe('avoid');
  const report = await mount('foi-report', { 'report-id': 'huaian-2024' });
  expect(style(report, '.section').breakAfter).toBe('avoid');
  expect(style(report, '.rest').breakInside).toBe('avoid');
});
