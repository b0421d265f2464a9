import { afterEach, expect, test } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import { balanceText } from '../../src/picture/wrap-text.js';
import { clear, mount } from './mount.js';

afterEach(clear);

test('a heading in a picture breaks after a mark, 的 or 年 before it breaks in a word', () => {
  expect(balanceText('广州市荔湾区人民政府2017年政府信息公开年度报告', 340, 21, true)).toEqual([
    '广州市荔湾区人民政府2017年',
    '政府信息公开年度报告',
  ]);
  expect(balanceText('一二三四五六七八九十一二三四五六七八九十', 240, 21, true).length).toBe(2);
});

test('a card is as wide as its lines, also in a report of one column', async () => {
  const width = (element: Element) => element.getBoundingClientRect().width;
  const chart = await mount('foi-request-channels', { 'report-id': liwan2017.id, width: 1280 });
  expect(width(chart.renderRoot.querySelector('.card') as Element)).toBe(984);
  expect(width(chart.renderRoot.querySelector('table') as Element)).toBe(936);
  const report = await mount('foi-report', { 'report-id': huaian2024.id, width: 1280 });
  const [first] = report.renderRoot.querySelectorAll<HTMLElement & { renderRoot: ParentNode }>('.across');
  expect(width(first?.renderRoot.querySelector('.card') as Element)).toBe(984);
});
