import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define/all.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { clear, mount, textOf } from './mount.js';

afterEach(clear);

const tablesIn = (root: ParentNode) => [...root.querySelectorAll('foi-statutory-table')];

test('a report has the tables of its form behind a heading, created when opened, in the order of the form', async () => {
  const report = await mount('foi-report', { 'report-id': 'huaian-2024', lang: 'en', 'heading-level': '3' });
  const button = report.renderRoot.querySelector<HTMLElement>('.tables button');
  expect([button?.closest('h4')?.textContent?.trim(), button?.getAttribute('aria-expanded')]).toEqual([
    'Statutory tables',
    'false',
  ]);
  expect(tablesIn(report.renderRoot)).toEqual([]);
  button?.focus();
  await userEvent.keyboard('{Enter}');
  await report.updateComplete;
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  const tables = tablesIn(report.renderRoot);
  expect(tables.map((table) => textOf(table.shadowRoot as ShadowRoot, 'h5').split('.')[0])).toEqual([
    'II',
    'III',
    'IV',
  ]);
  const { violations } = await axe.run(report, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await report.updateComplete;
  expect(tablesIn(report.renderRoot)).toEqual([]);
});

test('a report in another form has no such heading', async () => {
  const report = await mount('foi-report', { 'report-id': 'liwan-2017' });
  expect(report.renderRoot.querySelector('.tables')).toBeNull();
});

test.each(LANGUAGES)('the tables of a report use its language: %s', async (lang) => {
  const report = await mount('foi-report', { 'report-id': 'huaian-2024', lang });
  const button = report.renderRoot.querySelector<HTMLElement>('.tables button');
  expect(button?.textContent?.trim()).toBe(locales[lang].report.tables);
  button?.click();
  await report.updateComplete;
  const [, table] = tablesIn(report.renderRoot);
  expect(table?.shadowRoot?.querySelector('section')?.lang).toBe(lang);
});
