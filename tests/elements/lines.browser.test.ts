import { afterEach, expect, test } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import '../../src/define/all.js';
import { balanceText } from '../../src/picture/wrap-text.js';
import { clear, mount } from './mount.js';

afterEach(clear);

/** The lines of an element with a single text. */
function linesOf(element: Element): readonly string[] {
  const text = element.firstChild as Text;
  const range = document.createRange();
  const lines = new Map<number, string>();
  [...text.data].forEach((character, at) => {
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    const top = Math.round(range.getBoundingClientRect().bottom);
    lines.set(top, (lines.get(top) ?? '') + character);
  });
  return [...lines.values()].map((line) => line.trim());
}

const heading = async (tag: string, dataset: string, lang: string, width: number) => {
  const chart = await mount(tag, { 'report-id': dataset, lang, width });
  return linesOf(chart.renderRoot.querySelector('h2') as Element);
};

test('a Chinese heading breaks after its clauses on a phone, not in a word', async () => {
  expect(await heading('foi-request-channels', liwan2017.id, 'zh-Hans', 288)).toEqual([
    '受理信息公开申请618件，',
    '当面申请占76.5%',
  ]);
  expect(await heading('foi-appeal-results', liwan2017.id, 'zh-Hans', 288)).toEqual([
    '行政复议14宗，',
    '行政诉讼8宗，全部维持',
  ]);
});

test('an English heading keeps a number with its unit', async () => {
  for (const width of [240, 288, 320, 480]) {
    const lines = await heading('foi-appeal-results', liwan2017.id, 'en', width);
    for (const line of lines) expect(line).not.toMatch(/\d$/);
    clear();
  }
});

test('a heading in a picture breaks after a mark, 的 or 年 before it breaks in a word', () => {
  expect(balanceText('广州市荔湾区人民政府2017年政府信息公开年度报告', 340, 21, true)).toEqual([
    '广州市荔湾区人民政府2017年',
    '政府信息公开年度报告',
  ]);
  expect(balanceText('一二三四五六七八九十一二三四五六七八九十', 240, 21, true).length).toBe(2);
});

test('a card is as wide as its lines; in a report, as wide as the report', async () => {
  const width = (element: Element) => element.getBoundingClientRect().width;
  const chart = await mount('foi-request-channels', { 'report-id': liwan2017.id, width: 1280 });
  expect(width(chart.renderRoot.querySelector('.card') as Element)).toBe(984);
  expect(width(chart.renderRoot.querySelector('table') as Element)).toBe(936);
  const report = await mount('foi-report', { 'report-id': huaian2024.id, width: 1280 });
  const [first] = report.renderRoot.querySelectorAll<HTMLElement & { renderRoot: ParentNode }>('.across');
  expect(width(first?.renderRoot.querySelector('.card') as Element)).toBe(1280);
});
