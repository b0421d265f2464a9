import { expect, test } from 'vitest';
import { composeRequestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import type { PageCell, PageRow, PageTable } from '../../src/intake/page-table.js';
import { readTable } from '../../src/intake/read-table.js';
import { locales } from '../../src/locale/locales.js';
import { cell, head, header, table } from './page-table.js';
import { groupsOf } from '../fixtures/rows-of.js';

const body = (...cells: readonly PageCell[]): PageRow => ({ section: 'body', data: {}, cells });
const wide = (text: string, colspan: number) => cell(text, { colspan });
const high = (text: string, rowspan: number, colspan = 1) => cell(text, { rowspan, colspan });

const read = (page: PageTable, chart = 'request-outcomes') => readTable(page, { chart, language: 'zh-Hans' });

function figuresOf(page: PageTable, chart?: string): readonly string[] {
  const { report, problems } = read(page, chart);
  if (!report) throw new Error(JSON.stringify(problems));
  return report.observations.map(({ measure, category, value }) => {
    const code = report.codes.find(({ id }) => id === category);
    const parent = report.codes.find(({ id }) => id === code?.parent);
    const words = [measure, parent?.label['zh-Hans'], code?.label['zh-Hans'], value];
    return words.filter((word) => word !== undefined).join(' ');
  });
}

const problemsOf = (page: PageTable, chart?: string) =>
  (read(page, chart).problems ?? []).map(({ kind, row, text }) => [kind, row, text].join(' | '));

/** The outcomes of the statutory form, in their own cells, with one column of figures. */
const STATUTORY = table([
  body(cell('项目', { colspan: 3 }), cell('总计')),
  body(high('三、本年度办理结果', 7), wide('（一）予以公开', 2), cell('411')),
  body(wide('（二）部分公开', 2), cell('55')),
  body(high('（三）不予公开', 2), cell('1.属于国家秘密'), cell('3')),
  body(cell('8.属于行政查询事项'), cell('4')),
  body(high('（四）无法提供', 2), cell('1.本机关不掌握相关政府信息'), cell('70')),
  body(cell('2.没有现成信息需要另行制作'), cell('2')),
  body(wide('（七）总计', 2), cell('545')),
]);

test('readTable(table) reads the labels of the statutory form, which span rows and columns', () => {
  expect(figuresOf(STATUTORY)).toEqual([
    'request-outcomes 545',
    'request-outcomes （一）予以公开 411',
    'request-outcomes （二）部分公开 55',
    'request-outcomes （三）不予公开 ',
    'request-outcomes （三）不予公开 1.属于国家秘密 3',
    'request-outcomes （三）不予公开 8.属于行政查询事项 4',
    'request-outcomes （四）无法提供 ',
    'request-outcomes （四）无法提供 1.本机关不掌握相关政府信息 70',
    'request-outcomes （四）无法提供 2.没有现成信息需要另行制作 2',
  ]);
});

test('a group of the statutory form without a figure of its own is derived of its members on the chart, and marked', () => {
  const { report } = read(STATUTORY);
  const card =
    report &&
    composeRequestOutcomes(report, { messages: locales['zh-Hans'], variant: 'bars', order: 'published' });
  const rows = groupsOf(card)[0]?.rows.map(({ label, count, rows: members }) => [
    label,
    count.text,
    members.length,
  ]);
  expect(rows).toEqual([
    ['（一）予以公开', '411', 0],
    ['（二）部分公开', '55', 0],
    ['（三）不予公开', '7', 2],
    ['（四）无法提供', '72', 2],
  ]);
});

test('readTable(table) reads blocks of appeals beside their rows', () => {
  const page = table(
    [
      head('类别', '结果', '件数'),
      body(high('行政复议', 3), cell('维持'), cell('14')),
      body(cell('纠正'), cell('2')),
      body(cell('总计'), cell('16')),
      body(high('行政诉讼', 2), cell('维持'), cell('8')),
      body(cell('总计'), cell('8')),
    ],
    {},
    '2017年',
  );
  expect(figuresOf(page, 'appeal-results')).toEqual([
    'reconsideration 16',
    'reconsideration 维持 14',
    'reconsideration 纠正 2',
    'litigation 8',
    'litigation 维持 8',
  ]);
});

test('readTable(table) reads groups beside their members, a class over both columns, and a total', () => {
  const page = table([
    head('办理结果', '理由', '件数'),
    body(wide('予以公开', 2), cell('411')),
    body(high('不予公开', 2), cell('国家秘密'), cell('3')),
    body(cell('个人隐私'), cell('4')),
    body(wide('总计', 2), cell('418')),
  ]);
  expect(figuresOf(page)).toEqual([
    'request-outcomes 418',
    'request-outcomes 予以公开 411',
    'request-outcomes 不予公开 ',
    'request-outcomes 不予公开 国家秘密 3',
    'request-outcomes 不予公开 个人隐私 4',
  ]);
});

test.each([
  [
    'a label that is neither a heading nor a class',
    [
      body(high('甲', 2), cell('予以公开'), cell('4')),
      body(cell('部分公开'), cell('5')),
      body(wide('不予公开', 2), cell('1')),
    ],
    ['spanning-label | 甲 | '],
  ],
  [
    'a subtotal in a group',
    [
      body(high('不予公开', 2), cell('国家秘密'), cell('3')),
      body(cell('小计'), cell('3')),
      body(wide('予以公开', 2), cell('1')),
    ],
    ['spanning-label | 小计 | '],
  ],
  [
    'a class after the rows of a heading',
    [
      body(high('办理结果', 2), cell('予以公开'), cell('3')),
      body(cell('部分公开'), cell('3')),
      body(wide('不予公开', 2), cell('1')),
    ],
    ['spanning-label | 不予公开 | '],
  ],
])('readTable(table) names %s as the cause', (_, rows, expected) => {
  expect(problemsOf(table([head('结果', '理由', '件数'), ...rows]))).toEqual(expected);
});

test.each([
  [
    'with a cell too many',
    [body(cell('予以公开'), cell('411')), body(cell('不予公开'), cell('7'), cell('8'))],
    ['ragged | 不予公开 | '],
  ],
  [
    'without its figure',
    [body(cell('予以公开'), cell('411')), body(cell('不予公开'))],
    ['ragged | 不予公开 | '],
  ],
  [
    'that is a total without its figure',
    [body(cell('予以公开'), cell('411')), body(header('合计'))],
    ['ragged | 合计 | '],
  ],
])('readTable(table) names a row %s as the cause', (_, rows, expected) => {
  expect(problemsOf(table([head('结果', '件数'), ...rows]))).toEqual(expected);
});
