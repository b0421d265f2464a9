import { expect, test } from 'vitest';
import type { PageCell, PageRow, PageTable } from '../../src/intake/page-table.js';
import { readTable, type TableContext } from '../../src/intake/read-table.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { locales } from '../../src/locale/locales.js';
import { cell, head, header, heading, row, table } from './page-table.js';
import { columnsOf } from '../fixtures/rows-of.js';

const body = (...cells: readonly PageCell[]): PageRow => ({ section: 'body', block: 0, data: {}, cells });

const appeals = { chart: 'appeal-results' };

const problemsOf = (page: PageTable, context: Partial<TableContext> = {}) =>
  (readTable(page, { chart: 'request-outcomes', language: 'zh-Hans', ...context }).problems ?? []).map(
    ({ kind, row: at, column, text }) => [kind, at, column, text].join(' | '),
  );

function figuresOf(page: PageTable, context: Partial<TableContext> = {}) {
  const { report, problems } = readTable(page, {
    chart: 'request-outcomes',
    language: 'zh-Hans',
    ...context,
  });
  if (!report) throw new Error(JSON.stringify(problems));
  return report.observations
    .filter(({ category, value }) => category !== undefined || value !== null)
    .map(({ category, value, share }) => {
      const label = report.codes.find(({ id }) => id === category)?.label['zh-Hans'] ?? '';
      return [label, value, ...(share ? [share.text] : [])].join(' ');
    });
}

test.each([
  ['in the middle', [row(['予以公开', '411']), row(['合计', '418']), row(['不予公开', '7'])]],
  ['first', [row(['合计', '418']), row(['予以公开', '411']), row(['不予公开', '7'])]],
  [
    'with the mark of a footnote',
    [row(['予以公开①', '411']), row(['不予公开[2]', '7']), row(['合计*', '418'])],
  ],
])('readTable(table) finds a total that is %s', (_, rows) => {
  expect(figuresOf(table([head('结果', '件数'), ...rows]))).toEqual([' 418', '予以公开 411', '不予公开 7']);
});

test.each([
  ['a mark that may be the number', '⑫'],
  ['a mark of a footnote in brackets', '12(1)'],
  ['a raised digit', '12¹'],
  ['a date', '2017-03-01'],
  ['a range', '10-20'],
  ['a bound', '<5'],
  ['a number with leading zeros', '007'],
  ['a number that is not exact any more', '99999999999999999999'],
  ['a share above all', '550%'],
  ['parts of ten thousand', '411‱'],
  ['digits in the other direction', '\u202e985\u202c'],
  ['commas in other places', '1,23,456'],
  ['a decimal that may be a thousand', '3．985'],
  ['two numbers of one amount', '2万5千件'],
  ['a word', '无'],
  ['a picture', '<img>'],
  ['a note beside it', '3（含上年1件）'],
])('readTable(table) rejects %s, with its row and column', (_, text) => {
  const page = table([head('结果', '件数'), row(['予以公开', text]), row(['不予公开', '7'])]);
  expect(problemsOf(page)).toEqual([`unreadable | 予以公开 | 件数 | ${text}`]);
});

test.each([
  '2016年',
  '2017',
  '一季度',
  '第3季度',
  '上半年',
  '1月',
  '- 国家秘密',
  '— 商业秘密',
  '联系电话',
  '填报日期',
])('readTable(table) does not read the row “%s” as a class', (label) => {
  const page = table([head('结果', '件数'), row(['予以公开', '5']), row([label, '7'])]);
  expect(problemsOf(page)[0]).toBe(`unclear-row | ${label} |  | `);
});

test.each([
  ['set in', [row(['不予公开', '7']), row(['　国家秘密', '3']), row(['合　计', '7'])], '国家秘密'],
  ['numbered in another way', [row(['三、不予公开', '7']), row(['1.国家秘密', '3'])], '1.国家秘密'],
  ['numbered deeper', [row(['3.3.3 不予公开', '7']), row(['3.3.3.1 国家秘密', '3'])], '3.3.3.1 国家秘密'],
  ['known as its part', [row(['不予公开', '7']), row(['属于国家秘密', '3'])], '属于国家秘密'],
  ['of what came in', [row(['本年新收', '10']), row(['予以公开', '7'])], '本年新收'],
  ['of another year', [row(['予以公开', '7']), row(['2016年予以公开', '6'])], '2016年予以公开'],
])('readTable(table) does not count a row beside others that is %s', (_, rows, label) => {
  expect(problemsOf(table([head('结果', '件数'), ...rows]))).toEqual([`unclear-row | ${label} |  | `]);
});

test('readTable(table) reads rows with the same indentation or numbering as classes', () => {
  const page = table([row(['　一、予以公开', '7']), row(['　二、不予公开', '3']), row(['其他', '4'])]);
  expect(figuresOf(page)).toEqual(['一、予以公开 7', '二、不予公开 3', '其他 4']);
  const statutory = table([row(['不予公开', '']), row(['属于国家秘密', '3'])]);
  expect(figuresOf(statutory)).toEqual(['不予公开 ', '属于国家秘密 3']);
});

test('readTable(table) does not count applicants beside their group', () => {
  const page = table([row(['自然人', '3']), row(['法人或其他组织', '4']), row(['商业企业', '3'])]);
  expect(problemsOf(page, { chart: 'applicants' })).toEqual(['unclear-row | 商业企业 |  | ']);
});

test.each(['按时办结率', '满意度（%）', '占全市比例', 'Success rate', '同比增长（%）', '率'])(
  'readTable(table) rejects a column of percentages beside its own that is headed “%s”',
  (name) => {
    const page = table([
      head('结果', '件数', name),
      row(['予以公开', '7', '98%']),
      row(['不予公开', '3', '100%']),
    ]);
    expect(problemsOf(page)).toEqual([`columns |  |  | ${name}`]);
    const alone = table([head('结果', name), row(['予以公开', '98%'])]);
    expect(problemsOf(alone)).toEqual([`columns |  |  | ${name}`]);
  },
);

test('readTable(table) accepts what headers call a share', () => {
  for (const name of ['百分率', '占比', '占比（%）', '所占比例', '占总数的比例', '本年占比', '%', 'Share']) {
    const page = table([head('结果', '件数', name), row(['予以公开', '7', '70%']), row(['合计', '10', ''])]);
    expect(figuresOf(page)).toEqual([' 10', '予以公开 7 70%']);
  }
});

test('readTable(table) does not read a number beside percentages as a count, except under a header for counts', () => {
  const rows = [row(['予以公开', '66.5%']), row(['不予公开', '33'])];
  expect(problemsOf(table(rows))).toEqual(['columns |  |  | 2']);
  expect(figuresOf(table([head('结果', '件数'), ...rows]))).toEqual(['予以公开  66.5%', '不予公开 33']);
});

test.each([
  ['数量×1000', 'columns'],
  ['数量（×1,000）', 'unit'],
  ['数量（千件）', 'unit'],
])('readTable(table) rejects the unit of “%s”', (name, kind) => {
  expect(problemsOf(table([head('结果', name), row(['予以公开', '7'])]))[0]?.split(' ')[0]).toBe(kind);
});

test('readTable(table) reads a table with a blank first row and no headers', () => {
  expect(figuresOf(table([row(['予以公开', '']), row(['不予公开', '7'])]))).toEqual([
    '予以公开 ',
    '不予公开 7',
  ]);
});

test.each(['*含上年结转3件', '① 含行政诉讼3件', '注1：含上年结转3件', '※ 行政诉讼3件'])(
  'readTable(table) reads the last row “%s” as a note',
  (note) => {
    const page = table([heading('行政复议'), row(['维持', '7']), body(cell(note, { colspan: 2 }))]);
    expect(figuresOf(page, appeals)).toEqual(['维持 7']);
  },
);

test.each([
  ['其中行政诉讼2宗', 'unclear-row | 其中行政诉讼2宗 |  | '],
  ['行政复议14宗，行政诉讼8宗', 'unclear-row | 行政复议14宗，行政诉讼8宗 |  | '],
  ['行政复议和行政诉讼', 'unclear-row | 行政复议和行政诉讼 |  | '],
  ['2016年行政诉讼', 'unclear-row | 2016年行政诉讼 |  | '],
  ['行政复议', 'duplicate | 行政复议 |  | 行政复议'],
])('readTable(table) does not guess the meaning of the heading “%s”', (text, problem) => {
  const page = table(
    [heading('行政复议 14宗'), row(['维持', '14']), heading(text), row(['维持', '2'])],
    {},
    '2017年',
  );
  expect(problemsOf(page, appeals)).toContain(problem);
});

test('readTable(table) does not guess which of two measures a caption means', () => {
  const rows = [row(['维持', '14']), row(['纠正', '0'])];
  for (const caption of ['2017年行政复议和行政诉讼', '2017年复议后的行政诉讼', '2017年复议后起诉']) {
    const page = table(rows, {}, caption);
    expect(problemsOf(page, appeals)).toEqual(['unclear-row | 维持 |  | ']);
    expect(figuresOf({ ...page, data: { measure: 'litigation' } }, appeals)).toEqual(['维持 14', '纠正 0']);
  }
});

test('readTable(table) rejects two rows for one figure of a flow', () => {
  const page = table(
    ['本年新收', '网上收到', '上年结转', '办结', '结转下年'].map((label, index) =>
      row([label, String(index)]),
    ),
    {},
    '2017年',
  );
  expect(problemsOf(page, { chart: 'request-flow' })).toEqual(['duplicate | 网上收到 |  | 网上收到']);
});

test.each([
  ['共2017件申请', ''],
  ['第2019号公告', ''],
  ['Outcomes of 2017 requests', ''],
  ['办理结果', '© 2018 某区'],
  ['办理结果', 'foi v2019'],
  ['办理结果', '2018年3月20日 年报'],
])('readTable(table) reads no year from the caption “%s” or the title “%s”', (caption, title) => {
  expect(problemsOf(table([row(['予以公开', '7'])], {}, caption), { title })).toEqual(['no-period |  |  | ']);
});

test('readTable(table) does not guess among several columns: transposed, side by side, of plans', () => {
  for (const page of [
    table([head('', '予以公开', '不予公开'), row(['件数', '4', '7'])]),
    table([
      head('结果', '件数', '结果', '件数'),
      body(cell('予以公开'), cell('4'), cell('不予公开'), cell('7')),
    ]),
    table([head('结果', '计划数', '实际数'), row(['予以公开', '7', '6'])]),
    table([head('结果', '计划数'), row(['予以公开', '7'])]),
    table([head('大类', '结果', '件数'), body(cell('公开'), cell('予以公开'), cell('4'))]),
    table([body(header('结果'), header('2016年'), header('2017年')), row(['予以公开', '7', '6'])]),
  ])
    expect(problemsOf(page)[0]).toContain('columns');
});

test.each(['2016', '2016年', '件数（2016年）', '2016年件数'])(
  'readTable(table) does not read a column “%s” as 2017, with or without named data',
  (name) => {
    const page = table([head('结果', name), row(['予以公开', '7'])]);
    expect(problemsOf(page)).toEqual([`columns |  |  | ${name}`]);
    expect(problemsOf({ ...page, caption: '办理结果' }, { period: '2017' })).toEqual([
      `columns |  |  | ${name}`,
    ]);
    expect(figuresOf({ ...page, caption: '2016年办理结果' })).toEqual(['予以公开 7']);
  },
);

test("readTable(table) rejects a cell with another unit than those around it, and another share than its column's", () => {
  const page = (name: string, text: string) =>
    table([head('结果', name, '占比'), row(['予以公开', text, '5%'])]);
  expect(problemsOf(page('数量（条）', '7件'))).toEqual(['unit |  |  | 件']);
  expect(problemsOf(page('金额（元）', '7件'))).toEqual(['unit |  |  | 件']);
  expect(problemsOf(page('件数', '7（6%）'))).toEqual(['unreadable | 予以公开 | 件数 | 7（6%）']);
  expect(figuresOf(page('数量（件）', '7件'))).toEqual(['予以公开 7 5%']);
});

test('readTable(table) does not apply a unit from a heading to the rows of key figures', () => {
  const page = table([heading('主动公开 12条'), row(['公报', '7'])]);
  expect(problemsOf(page, { chart: 'key-figures' })).toContain('unit | 公报 |  | —');
});

test('readTable(table) rejects a heading with two numbers, and one that contradicts its total', () => {
  const page = (text: string, total: string) =>
    table([heading(text), row(['维持', '14']), row(['合计', total])], {}, '2017年');
  expect(problemsOf(page('行政复议14宗，其中维持8宗', '14'), appeals)).toEqual([
    'unclear-row | 行政复议14宗，其中维持8宗 |  | ',
  ]);
  expect(problemsOf(page('行政复议 15宗', '14'), appeals)).toEqual(['duplicate |  |  | 合计']);
  expect(figuresOf(page('行政复议 14宗', '14'), appeals)).toEqual([' 14', '维持 14']);
});

test.each([
  ['单位', ['荔湾', '越秀', '天河']],
  ['部门名称', ['教育', '公安', '其他']],
  ['项目', ['区教育局', '区公安局', '区档案局']],
  ['Authority', ['Anytown', 'Otherville']],
  ['Category', ['Anytown Council', 'Ministry of Works']],
])('readTable(table) rejects rows of bodies in a chart of classes: %s', (title, names) => {
  const rows = names.map((name, index) => row([name, String(index + 3)]));
  expect(problemsOf(table([head(title, '件数'), ...rows]))[0]).toMatch(/^bodies \|/);
});

test('readTable(table) does not read a class as a body because of its last character', () => {
  expect(
    figuresOf(
      table([head('结果', '件数'), row(['予以公开', '3']), row(['转交有关部门', '4']), row(['其他', '1'])]),
    ),
  ).toHaveLength(3);
});

test('a table without a unit but with a caption is shown without a unit, and its caption is not a source', () => {
  const page = table([head('结果', '数量'), row(['予以公开', '411']), row(['合计', '411'])]);
  const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' });
  const card =
    report &&
    requestOutcomes.compose(report, { messages: locales['zh-Hans'], variant: 'bars', order: 'value' });
  expect(columnsOf(card)[1]).toBe('数值');
  expect(`${card?.heading}${card?.subtitle}${card?.summary}`).not.toMatch(/单位|件/);
  expect(card?.sources).toEqual([]);
});

test('a table in a page with a title has that page as its source', () => {
  const page = table([head('结果', '件数'), row(['予以公开', '411']), row(['合计', '411'])]);
  const { report } = readTable(page, { chart: 'request-outcomes', language: 'zh-Hans', title: '年度报告' });
  expect(report?.sources.map(({ title }) => title['zh-Hans'])).toEqual(['年度报告']);
});
