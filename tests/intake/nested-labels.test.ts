import { describe, expect, test } from 'vitest';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
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

test('a group of the statutory form without its own figure is derived from its members on the chart, and marked', () => {
  const { report } = read(STATUTORY);
  const card =
    report &&
    requestOutcomes.compose(report, { messages: locales['zh-Hans'], variant: 'bars', order: 'published' });
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
    ['unclear-row | 小计 | '],
  ],
  [
    'a class after the rows of a heading',
    [
      body(high('办理结果', 2), cell('予以公开'), cell('3')),
      body(cell('部分公开'), cell('3')),
      body(wide('不予公开', 2), cell('1')),
    ],
    ['unclear-row | 不予公开 | '],
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

const FLOW_TITLE = body(wide('项目', 3), cell('总计'));
const OUTCOMES = [
  body(high('三、本年度办理结果', 3), wide('（一）予以公开', 2), cell('400')),
  body(wide('（二）部分公开', 2), cell('50')),
  body(wide('（七）总计', 2), cell('450')),
];
const CARRIED = body(wide('四、结转下年度继续办理', 3), cell('30'));

const FORM = table([
  FLOW_TITLE,
  body(wide('一、本年新收政府信息公开申请数量', 3), cell('440')),
  body(wide('二、上年结转政府信息公开申请数量', 3), cell('40')),
  ...OUTCOMES,
  CARRIED,
]);

test('readTable(table) reads the flow of the statutory form: the total of its outcomes is the number concluded', () => {
  expect(figuresOf(FORM, 'request-flow')).toEqual([
    'requests-received 440',
    'requests-carried-over 40',
    'request-outcomes 450',
    'requests-carried-forward 30',
  ]);
});

test('readTable(table) reads the outcomes of the statutory form beside the rows of its flow', () => {
  const expected = [
    'request-outcomes 450',
    'request-outcomes （一）予以公开 400',
    'request-outcomes （二）部分公开 50',
  ];
  expect(figuresOf(FORM)).toEqual(expected);
  expect(figuresOf(table([FLOW_TITLE, ...OUTCOMES, CARRIED]))).toEqual(expected);
});

test('readTable(table) reads a total beside the rows it belongs to', () => {
  const page = table([
    FLOW_TITLE,
    body(wide('一、本年新收政府信息公开申请数量', 3), cell('859')),
    body(cell('三、本年度办理结果'), wide('（七）总计', 2), cell('847')),
  ]);
  expect(figuresOf(page, 'request-flow')).toEqual(['requests-received 859', 'request-outcomes 847']);
});

test.each([
  ['一、', '二、'],
  ['一', '二'],
  ['（一）', '（二）'],
])('readTable(table) reads labels whose number, “%s”, is in a separate cell', (one, two) => {
  const page = table([
    body(wide('项目', 2), cell('数量')),
    body(cell(one), cell('本年新收政府信息公开申请数量'), cell('859')),
    body(cell(two), cell('上年结转政府信息公开申请数量'), cell('18')),
  ]);
  expect(figuresOf(page, 'request-flow')).toEqual(['requests-received 859', 'requests-carried-over 18']);
});

test('readTable(table) names the label whose rows have no total, in a flow', () => {
  const page = table([FLOW_TITLE, ...OUTCOMES.slice(0, 2), CARRIED]);
  expect(problemsOf(page, 'request-flow').length).toBeGreaterThan(0);
  expect(problemsOf(page, 'request-flow').join()).not.toContain('结转');
});

describe('readTable(table) reads labels in two columns', () => {
  const both = (text: string) => header(text, { colspan: 2 });
  const problems = (page: PageTable) =>
    readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' }).problems?.map(
      ({ kind, row: at }) => `${kind} ${at}`,
    );

  test('beside a column of row numbers', () => {
    const page = table([
      { ...head(), cells: [header('序号'), both('办理结果'), header('件数')] },
      body(cell('1'), both('予以公开'), cell('411')),
      body(cell('2'), both('部分公开'), cell('4')),
      body(cell('3'), header('不予公开', { rowspan: 2 }), header('国家秘密'), cell('4')),
      body(cell('4'), header('其他'), cell('3')),
    ]);
    const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' });
    const parents = report?.codes.map(({ label, parent }) => [label['zh-Hans'], parent !== undefined]);
    expect(parents).toEqual([
      ['予以公开', false],
      ['部分公开', false],
      ['不予公开', false],
      ['国家秘密', true],
      ['其他', true],
    ]);
    expect(report?.observations.map(({ value }) => value)).toEqual([411, 4, null, 4, 3]);
  });

  test('and names a part that is indented by an empty cell', () => {
    const page = table([
      { ...head(), cells: [both('Outcome'), header('Requests')] },
      body(both('Refused'), cell('7')),
      body(cell(''), header('Secret'), cell('4')),
      body(cell(''), header('Privacy'), cell('3')),
      body(both('Granted in full'), cell('411')),
    ]);
    expect(problems(page)).toEqual(['unclear-row Secret', 'unclear-row Privacy']);
  });
});
