import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/all.js';
import type { FoiSelectEvent } from '../../src/elements/select-event.js';
import type { FoiChart } from '../../src/elements/foi-chart.js';
import { clear, mount, textOf } from './mount.js';

afterEach(clear);

function number(chart: FoiChart, path: string): HTMLElement {
  const button = chart.renderRoot.querySelector<HTMLElement>(`tr[data-path="${path}"] .number button`);
  if (!button) throw new Error(`no number at ${path}`);
  return button;
}

function evidence(chart: FoiChart): readonly string[] {
  return [...chart.renderRoot.querySelectorAll('.evidence dl > div')].map((line) =>
    (line.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}

test('a number opens the words that it was read from, in their language, and the printed share', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const button = number(chart, 'request-outcomes/granted-in-full');
  expect(button.getAttribute('aria-label')).toBe('411，出处：同意公开');
  expect(button.getAttribute('aria-expanded')).toBe('false');
  button.click();
  await chart.updateComplete;
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(evidence(chart)).toEqual([
    '原文 “‘同意公開’的411件,占總數的66.5%”',
    '刊印的占比 66.5%，与数字相符（411 ÷ 618 = 66.5%）',
    '出处 广州市荔湾区人民政府2017年政府信息公开年度报告（繁体转载）',
  ]);
  expect(chart.renderRoot.querySelector('.evidence dd')?.getAttribute('lang')).toBe('zh-Hant');
});

test('a derived number opens its formula, and so does its share', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017', lang: 'en' });
  number(chart, 'request-outcomes/remainder').click();
  await chart.updateComplete;
  expect(evidence(chart)).toEqual([
    'Formula 618 − (411 + 55 + 7 + 31 + 73 + 29) = 12',
    'Derived share 12 ÷ 618 = 1.9%',
  ]);
});

test('a printed share that contradicts the counts is marked', async () => {
  const { liwan2017 } = await import('../../src/data/liwan-2017.js');
  const chart = await mount('foi-request-outcomes', { lang: 'en' });
  const report = JSON.parse(JSON.stringify(liwan2017));
  const refused = report.observations.find(({ category }: { category?: string }) => category === 'refused');
  refused.value = 8;
  chart.report = report;
  await expect.poll(() => chart.renderRoot.querySelector('table')).not.toBeNull();
  number(chart, 'request-outcomes/refused').click();
  await chart.updateComplete;
  expect(evidence(chart)).toContain('Printed share 1.1%, inconsistent with the figures (8 ÷ 618 = 1.3%)');
});

test('a figure of a statutory form opens its cell', async () => {
  const chart = await mount('foi-request-flow', { 'report-id': 'huaian-2024', lang: 'en' });
  number(chart, 'in/requests-received').click();
  await chart.updateComplete;
  expect(evidence(chart)[0]).toBe('Cell table 三, row “一、本年新收政府信息公开申请数量”, column “总计”');
  const foreign = [...chart.renderRoot.querySelectorAll('.evidence dd [lang]')];
  expect(foreign.map((name) => [name.getAttribute('lang'), name.textContent])).toEqual([
    ['zh-Hans', '三'],
    ['zh-Hans', '“一、本年新收政府信息公开申请数量”'],
    ['zh-Hans', '“总计”'],
  ]);
  expect(chart.renderRoot.querySelector('.evidence dd')?.hasAttribute('lang')).toBe(false);
});

test('the mark of a row opens the same, and foi-select identifies the figure', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const selected = new Promise<FoiSelectEvent>((resolve) =>
    document.addEventListener('foi-select', (event) => resolve(event as FoiSelectEvent), { once: true }),
  );
  chart.renderRoot
    .querySelector('tr[data-path="request-outcomes/refused"] .mark')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await chart.updateComplete;
  expect(evidence(chart)[0]).toContain('不予公開');
  expect((await selected).figure.observation?.value).toBe(7);
});

test('evidence opens with the keyboard alone, Escape closes it, and the focus stays', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'liwan-2017' });
  const button = number(chart, 'request-outcomes/granted-in-full');
  button.focus();
  await userEvent.keyboard('{Enter}');
  await chart.updateComplete;
  expect(evidence(chart).length).toBe(3);
  await userEvent.keyboard('{Escape}');
  await chart.updateComplete;
  expect(evidence(chart)).toEqual([]);
  expect((chart.renderRoot as ShadowRoot).activeElement).toBe(button);
});

test('every control of a chart is at least 24 px high and wide, and none overlaps another', async () => {
  for (const width of [240, 768]) {
    const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024', width });
    const boxes = [...chart.renderRoot.querySelectorAll('button')]
      .map((button) => button.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    expect(boxes.length).toBeGreaterThan(8);
    expect(boxes.filter((box) => box.width < 24 || box.height < 24)).toEqual([]);
    clear();
  }
});

test('a group opens to show its grounds, in the order of the form, on the same scale', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024', lang: 'en' });
  const group = chart.renderRoot.querySelector<HTMLElement>(
    'tr[data-path="request-outcomes/refused"] th button',
  );
  const shown = () =>
    [...chart.renderRoot.querySelectorAll<HTMLElement>('tr.member')].filter((row) => row.offsetHeight > 0);
  expect(shown()).toEqual([]);
  group?.click();
  await chart.updateComplete;
  expect(group?.getAttribute('aria-expanded')).toBe('true');
  expect(shown().map((row) => textOf(row, '.number button'))).toEqual([
    '2',
    '31',
    '5',
    '6',
    '8',
    '12',
    '9',
    '105',
  ]);
  const bar = shown().at(-1)?.querySelector('.bar rect:last-child')?.getAttribute('width');
  expect(parseFloat(bar ?? '')).toBeCloseTo((100 * 105) / 3050, 9);
});

test('axe finds no violation in open evidence and open groups', async () => {
  const chart = await mount('foi-request-outcomes', { 'report-id': 'huaian-2024', lang: 'en' });
  for (const button of chart.renderRoot.querySelectorAll<HTMLElement>('button')) button.click();
  await chart.updateComplete;
  const { violations } = await axe.run(chart, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
