import { expect, test } from 'vitest';
import { REMAINDER_LABELS } from '../../src/intake/known-labels.js';
import { locales } from '../../src/locale/locales.js';
import { readTable, type TableContext } from '../../src/intake/read-table.js';
import type { PageTable } from '../../src/intake/page-table.js';
import { cell, head, header, heading, row, table } from './page-table.js';

const outcomes: TableContext = { chart: 'request-outcomes', language: 'zh-Hans' };

const rowsOfOutcomes = [row(['予以公开', '411']), row(['不予公开', '7']), row(['总计', '418'])];

function read(page: PageTable, context: Partial<TableContext> = {}) {
  const { report, problems } = readTable(page, { ...outcomes, ...context });
  if (!report) throw new Error(JSON.stringify(problems));
  return report;
}

const valuesOf = (page: PageTable, context: Partial<TableContext> = {}) =>
  read(page, context).observations.map(({ measure, category, value }) => [measure, category, value]);

const problemsOf = (page: PageTable, context: Partial<TableContext> = {}) =>
  (readTable(page, { ...outcomes, ...context }).problems ?? []).map(({ kind, row: at, column, text }) =>
    [kind, at, column, text].join(' | '),
  );

test('readTable(table) makes a report: total, classes, their concepts, the cell as evidence', () => {
  const report = read(table([head('结果', '数量（件）'), ...rowsOfOutcomes]));
  expect(report.publisher.name).toEqual({ 'zh-Hans': '某区' });
  expect(report.period).toEqual({ start: '2017', end: '2017' });
  expect(report.measures).toMatchObject([
    {
      id: 'request-outcomes',
      topic: 'request-outcome',
      unit: 'request',
      relation: 'partition',
      label: { 'zh-Hans': '申请办理结果' },
    },
  ]);
  expect(report.codes).toEqual([
    { id: 'r2', list: 'outcome', label: { 'zh-Hans': '予以公开' }, mapsTo: ['granted-in-full'] },
    { id: 'r3', list: 'outcome', label: { 'zh-Hans': '不予公开' }, mapsTo: ['refused'] },
  ]);
  expect(report.observations).toEqual([
    {
      measure: 'request-outcomes',
      value: 418,
      evidence: [
        {
          source: 'table',
          cell: { table: '申请办理结果（某区，2017年）', row: '总计', column: '数量（件）' },
        },
      ],
    },
    {
      measure: 'request-outcomes',
      category: 'r2',
      value: 411,
      evidence: [
        {
          source: 'table',
          cell: { table: '申请办理结果（某区，2017年）', row: '予以公开', column: '数量（件）' },
        },
      ],
    },
    {
      measure: 'request-outcomes',
      category: 'r3',
      value: 7,
      evidence: [
        {
          source: 'table',
          cell: { table: '申请办理结果（某区，2017年）', row: '不予公开', column: '数量（件）' },
        },
      ],
    },
  ]);
});

test.each([
  ['zh-Hant', '總計', '同意公開', '不予公開'],
  ['en', 'Total', 'Granted in full', 'Refused'],
] as const)('readTable(table) recognises totals and classes in %s', (language, total, granted, refused) => {
  const page = table([row([granted, '411']), row([refused, '7']), row([total, '418'])]);
  expect(valuesOf(page, { language })[0]).toEqual(['request-outcomes', undefined, 418]);
  expect(read(page, { language }).codes.map(({ mapsTo }) => mapsTo)).toEqual([
    ['granted-in-full'],
    ['refused'],
  ]);
});

test.each([
  ['data-total', row(['全部', '418'], { total: '' })],
  ['a foot', row(['全部', '418'], {}, { section: 'foot' })],
  ['共计', row(['共计', '418'])],
  ['合计（件）', row(['合计（件）', '418'])],
])('readTable(table) recognises a total by %s', (_, total) => {
  expect(valuesOf(table([row(['予以公开', '411']), total]))[0]).toEqual(['request-outcomes', undefined, 418]);
});

test('readTable(table) keeps a printed share as printed, as a share of the total', () => {
  const page = table([
    head('结果', '件数', '占比'),
    row(['予以公开', '411', '66.50％']),
    row(['总数', '618', '100%']),
  ]);
  expect(read(page).observations[1]?.share).toEqual({
    text: '66.50%',
    value: 66.5,
    of: { measure: 'request-outcomes' },
  });
});

test('readTable(table) does not read derived shares as printed ones', () => {
  const page = table([
    head('结果', '件数', '占比（计算值）'),
    row(['予以公开', '411', '66.5%']),
    row(['总数', '618', '']),
  ]);
  expect(read(page).observations[1]?.share).toBeUndefined();
});

test('readTable(table) reads shares without counts, of a total that is not printed', () => {
  const page = table([head('内容', '占比'), row(['国土规划', '约55%']), row(['住房建设', '11%'])]);
  const report = read(page, { chart: 'request-subjects' });
  expect(report.observations.map(({ value, share }) => [value, share?.text])).toEqual([
    [null, undefined],
    [null, '约55%'],
    [null, '11%'],
  ]);
});

test('readTable(table) finds columns by their words, whatever their order', () => {
  const page = table([
    head('序号', '占比', '数量', '结果', '备注'),
    row(['1', '98.3%', '411', '予以公开', '12']),
    row(['2', '1.7%', '7', '不予公开', '']),
  ]);
  expect(valuesOf(page).slice(1)).toEqual([
    ['request-outcomes', 'r2', 411],
    ['request-outcomes', 'r3', 7],
  ]);
});

test('readTable(table) reads a table without any header cell', () => {
  const plain = (texts: readonly string[]) => ({
    section: 'body' as const,
    block: 0,
    data: {},
    cells: texts.map((text) => cell(text)),
  });
  expect(
    valuesOf(table([plain(['结果', '件数']), plain(['予以公开', '411']), plain(['合计', '618'])])),
  ).toEqual([
    ['request-outcomes', undefined, 618],
    ['request-outcomes', 'r2', 411],
  ]);
});

test('readTable(table) fills cells that span rows and columns', () => {
  const page = table([
    {
      section: 'head',
      block: 0,
      data: {},
      cells: [header('结果', { rowspan: 2 }), header('本年', { colspan: 2 })],
    },
    { section: 'head', block: 0, data: {}, cells: [header('件数'), header('占比')] },
    row(['予以公开', '411', '66.5%']),
    row(['总数', '618', '']),
  ]);
  expect(read(page).observations[1]).toMatchObject({
    value: 411,
    share: { text: '66.5%' },
    evidence: [{ cell: { column: '本年 件数' } }],
  });
});

test('readTable(table) reads blocks by their headings, with the total in a heading', () => {
  const page = table(
    [
      head('结果', '数量'),
      heading('行政复议 14宗'),
      row(['维持', '14']),
      row(['其他情形', '0']),
      heading('行政诉讼：8宗'),
      row(['维持', '8']),
      row(['确认违法', '0']),
    ],
    {},
    '2017年行政复议和行政诉讼',
  );
  const report = read(page, { chart: 'appeal-results' });
  expect(
    report.measures.map(({ id, topic, unit, unitLabel, label }) => [id, topic, unit, unitLabel, label]),
  ).toEqual([
    ['reconsideration', 'reconsideration', 'case', { 'zh-Hans': '宗' }, { 'zh-Hans': '行政复议' }],
    ['litigation', 'litigation', 'case', { 'zh-Hans': '宗' }, { 'zh-Hans': '行政诉讼' }],
  ]);
  expect(valuesOf(page, { chart: 'appeal-results' })).toEqual([
    ['reconsideration', undefined, 14],
    ['reconsideration', 'r3', 14],
    ['reconsideration', 'r4', 0],
    ['litigation', undefined, 8],
    ['litigation', 'r6', 8],
    ['litigation', 'r7', 0],
  ]);
});

test('readTable(table) does not read a year in a heading as a total', () => {
  const page = table([
    heading('行政复议 2017'),
    row(['维持', '14']),
    heading('2017年行政诉讼'),
    row(['维持', '8']),
  ]);
  expect(valuesOf(page, { chart: 'appeal-results' }).map(([, , value]) => value)).toEqual([14, 8]);
});

test('readTable(table) leaves out a derived row, which must follow from the others', () => {
  const page = (shown: string) =>
    table([row(['予以公开', '411']), row(['报告未分项', shown]), row(['总数', '618'])]);
  expect(valuesOf(page('207'))).toEqual([
    ['request-outcomes', undefined, 618],
    ['request-outcomes', 'r1', 411],
  ]);
  expect(problemsOf(page('206'))).toEqual(['derived-differs | 报告未分项 | 2 | 206']);
});

test('readTable(table) reads a group by its members, and checks its derived sum', () => {
  const page = (sum: string) =>
    table([
      row(['不予公开', sum], { code: 'refused', derived: '' }),
      row(['国家秘密', '2'], { code: 'state-secret', parent: 'refused' }),
      row(['其他', '5'], { code: 'refused-other', parent: 'refused' }),
      row(['总计', '7'], { total: '' }),
    ]);
  expect(valuesOf(page('7')).length).toBe(3);
  expect(problemsOf(page('8'))).toEqual(['derived-differs | 不予公开 | 2 | 8']);
});

test('readTable(table) reads attributes: codes, concepts, status, quotations, measure, period', () => {
  const page = table(
    [
      row(['非本机关或信息不存在', '73'], {
        code: 'not-here',
        'maps-to': 'not-this-body does-not-exist',
        quote: '73件',
        source: '年度报告',
      }),
      row(['其他', '—'], { status: 'suppressed' }),
    ],
    { period: '2024-01/2024-06', publisher: '某市', unit: 'case', label: '已答复' },
    '',
  );
  const report = read(page);
  expect(report.period).toEqual({ start: '2024-01', end: '2024-06' });
  expect(report.publisher.name).toEqual({ 'zh-Hans': '某市' });
  expect(report.measures[0]).toMatchObject({ unit: 'case', label: { 'zh-Hans': '已答复' } });
  expect(report.codes[0]).toMatchObject({ id: 'not-here', mapsTo: ['not-this-body', 'does-not-exist'] });
  expect(report.observations[0]?.evidence).toEqual([{ source: 'source-1', quote: '73件' }]);
  expect(report.observations[1]).toMatchObject({ value: null, status: 'suppressed' });
});

test('readTable(table) recognises a class that merges two standard ones', () => {
  const page = table([row(['非本机关或信息不存在', '73']), row(['其他', '1'])]);
  expect(read(page).codes.map(({ mapsTo }) => mapsTo)).toEqual([
    ['not-this-body', 'does-not-exist'],
    ['other'],
  ]);
});

test('readTable(table) accepts a total that is less than its parts, which check reports', () => {
  expect(valuesOf(table([row(['予以公开', '411']), row(['总数', '400'])]))[0]).toEqual([
    'request-outcomes',
    undefined,
    400,
  ]);
});

test('readTable(table) reads amounts in 10,000 yuan', () => {
  const page = table(
    [head('事项', '金额（万元）'), row(['收费', '96,171.6'], { measure: 'administrative-fees' })],
    { form: 'cn-2021' },
  );
  expect(
    read(page, { chart: 'disclosure-categories' }).measures.find(({ id }) => id === 'administrative-fees'),
  ).toMatchObject({ unit: 'CNY', multiplier: 10_000 });
});

test('readTable(table) takes the year from the title of the page if the caption names none', () => {
  const page = table(rowsOfOutcomes, {}, '办理结果');
  expect(read(page, { title: '某区2017年年度报告' }).period).toEqual({ start: '2017', end: '2017' });
  expect(read(page, { period: '2024' }).period).toEqual({ start: '2024', end: '2024' });
});

test.each([
  ['办理结果', undefined],
  ['2016年和2017年办理结果', undefined],
  ['2017年1—6月办理结果', '2017年'],
  ['2017年上半年', '2017年'],
  ['January to June 2017', '2017'],
  ['2017年1月1日至2018年12月31日办理结果', '2017年'],
  ['2017年1月1日至6月30日办理结果', '2017年'],
  ['办理结果（2017-18）', '2017年'],
  ['办理结果（2018-03-20）', '2017年'],
  ['2008年以来办理结果', '2017年'],
  ['截至2017年底', '2017年'],
  ['去年办理结果', '2017年'],
  ['Outcomes since 2008', '2017年'],
  ['政府信息公开情况统计表（国办发〔2014〕32号）', undefined],
])('readTable(table) reads no period from “%s”', (caption, title) => {
  expect(problemsOf(table(rowsOfOutcomes, {}, caption), { title })).toEqual(['no-period |  |  | ']);
});

test.each([
  '办理结果（2017年1月1日至12月31日）',
  '办理结果（2017年1月1日至2017年12月31日）',
  '2017年1月1日—12月31日办理结果',
  '2017年1月至12月办理结果',
  '二〇一七年办理结果',
  '二○一七年办理结果',
  '2017年办理结果（国办发〔2014〕32号）',
])('readTable(table) reads all days of 2017 as the year: “%s”', (caption) => {
  expect(read(table(rowsOfOutcomes, {}, caption)).period).toEqual({ start: '2017', end: '2017' });
});

test.each([
  ['某区2018年政府信息公开工作年度报告', '2018'],
  ['FOI annual report 2018', '2018'],
  ['二〇一八年年报', '2018'],
  ['2018年公示栏', '2017'],
  ['政府信息公开年度报告 2018-03-20', '2017'],
  ['年度报告（2018年发布）', '2017'],
  ['2016年和2018年年度报告', '2017'],
  ['年度报告', '2017'],
])('beside data of 2017, readTable(table) reads the year of the title “%s” as %s', (title, year) => {
  const page = table(rowsOfOutcomes, {}, '办理结果');
  expect(read(page, { title, period: '2017/2017' }).period.start).toBe(year);
  expect(read(table(rowsOfOutcomes, {}, '2016年办理结果'), { title, period: '2017' }).period.start).toBe(
    '2016',
  );
});

test.each([
  ['办理结果（越秀区，2017年）', '越秀区'],
  ['越秀区2017年办理结果', '越秀区'],
  ['广州市越秀区人民政府2017年办理结果', '广州市越秀区人民政府'],
  ['Requests (Yuexiu District, 2017)', 'Yuexiu District'],
  ['办理结果（单位：件，2017年）', undefined],
  ['全市2017年办理结果', undefined],
  ['本区2017年办理结果', undefined],
  ['办理结果（教育局，2017年）', undefined],
  ['2017年办理结果', undefined],
])('readTable(table) reads the caption “%s” with the publisher %s', (caption, publisher) => {
  expect(readTable(table(rowsOfOutcomes, {}, caption), outcomes)).toMatchObject({ publisher });
});

test('beside data, readTable(table) reads a table without figures, or with parts of a request', () => {
  const none = table([head('结果', '件数'), row(['予以公开', '—']), row(['不予公开', ''])]);
  expect(problemsOf(none)).toEqual(['no-figures |  |  | ']);
  expect(valuesOf(none, { period: '2017' }).map(([, , value]) => value)).toEqual([null, null]);
  const parts = table([row(['予以公开', '0.5']), row(['不予公开', '1'])]);
  expect(problemsOf(parts)).toEqual(['unreadable | 予以公开 | 2 | 0.5']);
  expect(valuesOf(parts, { period: '2017' }).map(([, , value]) => value)).toEqual([0.5, 1]);
});

test('readTable(table) does not read a unit in the caption as a publisher', () => {
  const report = read(table(rowsOfOutcomes, {}, '办理结果（单位：件，2017年）'), { publisher: '某区' });
  expect(report.publisher.name).toEqual({ 'zh-Hans': '某区' });
});

test.each(['件数（2023年）', '2023年件数', '件数2023', '件数（2023）'])(
  'readTable(table) reads the unit of a header with the year, “%s”',
  (name) => {
    const page = table([head('结果', name), row(['予以公开', '411'])], {}, '办理结果（某区，2023年）');
    expect(read(page).measures[0]).toMatchObject({ unit: 'request', unitLabel: { 'zh-Hans': '件' } });
  },
);

test.each([['Requests (2023)'], ['Requests 2023'], ['2023 requests']])(
  'readTable(table) reads “%s” as a header of counts',
  (name) => {
    const page = table(
      [head('Outcome', name), row(['Granted in full', '411'])],
      {},
      'Outcomes (Anytown, 2023)',
    );
    expect(read(page, { language: 'en' }).measures[0]).toMatchObject({ unit: 'request' });
    const other = table(
      [head('Outcome', name), row(['Granted in full', '411'])],
      {},
      'Outcomes (Anytown, 2022)',
    );
    expect(problemsOf(other, { language: 'en' })).toEqual([`columns |  |  | ${name}`]);
  },
);

test('readTable(table) reports a period that is not a date to its author', () => {
  expect(problemsOf(table(rowsOfOutcomes, { period: '去年' }))).toEqual(['no-period |  |  | ']);
});

test.each([
  ['no row', table([head('结果', '件数')]), ['no-figures |  |  | ']],
  ['nothing at all', table([]), ['no-figures |  |  | ']],
  ['no number', table([row(['予以公开', '—']), row(['不予公开', ''])]), ['no-figures |  |  | ']],
  [
    'two columns of numbers without headers',
    table([row(['予以公开', '411', '400'])]),
    ['columns |  |  | 2 · 3'],
  ],
  [
    'two counts',
    table([head('结果', '2016年件数', '2017年件数'), row(['予以公开', '400', '411'])]),
    ['columns |  |  | 2016年件数 · 2017年件数'],
  ],
  ['no labels', table([row(['1', '411']), row(['2', '7'])]), ['columns |  |  | 1 · 2']],
  ['a row without label', table([row(['予以公开', '411']), row(['', '7'])]), ['unclear-row | 2 |  | ']],
  [
    'words for a number',
    table([head('结果', '件数'), row(['予以公开', '十二']), row(['不予公开', '7'])]),
    ['unreadable | 予以公开 | 件数 | 十二'],
  ],
  [
    'two numbers',
    table([row(['予以公开', '41 1']), row(['不予公开', '7'])]),
    ['unreadable | 予以公开 | 2 | 41 1'],
  ],
  [
    'a negative count',
    table([row(['予以公开', '-35']), row(['不予公开', '7'])]),
    ['unreadable | 予以公开 | 2 | -35'],
  ],
  [
    'a decimal point that parts thousands',
    table([row(['予以公开', '1.234']), row(['不予公开', '7'])]),
    ['unreadable | 予以公开 | 2 | 1.234'],
  ],
  [
    'a label twice',
    table([row(['予以公开', '1']), row(['予以公开', '7'])]),
    ['duplicate | 予以公开 |  | 予以公开'],
  ],
  [
    'a code twice',
    table([row(['予以公开', '1'], { code: 'a' }), row(['不予公开', '7'], { code: 'a' })]),
    ['duplicate | 不予公开 |  | a'],
  ],
  [
    'two totals',
    table([row(['予以公开', '1']), row(['合计', '7']), row(['总计', '8'])]),
    ['duplicate |  |  | 合计 · 总计'],
  ],
  ['yuan and 10,000 yuan', table([row(['甲', '5万元']), row(['乙', '300元'])]), ['unit |  |  | 万元 · 元']],
  [
    'a share in words',
    table([head('结果', '件数', '占比'), row(['予以公开', '1', '一半'])]),
    ['unreadable | 予以公开 | 占比 | 一半'],
  ],
  [
    'a status for a number that is there',
    table([row(['予以公开', '1'], { status: 'blank' })]),
    ['invalid |  |  | observations[0].status blank'],
  ],
  ['a code that is no id', table([row(['予以公开', '1'], { code: 'Ä b' })]), ['invalid']],
])('readTable(table) reports what is wrong: %s', (_, page, expected) => {
  const problems = problemsOf(page);
  expect(
    expected.length === 1 && expected[0] === 'invalid' ? [problems[0]?.split(' ')[0]] : problems,
  ).toEqual(expected);
});

const body = (cells: PageTable['rows'][number]['cells']) => ({
  section: 'body' as const,
  block: 0,
  data: {},
  cells,
});

test.each([['2017'], ['2017年'], ['件数（2017）'], ['2017年度']])(
  'readTable(table) treats header cells with the year “%s” as headers, without a head',
  (year) => {
    const page = table([body([header('类别'), header(year)]), ...rowsOfOutcomes]);
    expect(valuesOf(page).map(([, , value]) => value)).toEqual([418, 411, 7]);
  },
);

test('readTable(table) does not read a year in a first row without headers as a count', () => {
  const page = table([body([cell('类别'), cell('2017')]), ...rowsOfOutcomes]);
  expect(problemsOf(page)).toEqual(['unreadable | 类别 | 2 | 2017']);
  const mixed = table([body([header('类别'), cell('2017')]), ...rowsOfOutcomes]);
  expect(problemsOf(mixed)).toEqual(['unreadable | 类别 | 2 | 2017']);
  expect(
    valuesOf(table([head('类别', '件数'), row(['予以公开', '2017']), row(['总计', '2017'])]))[0],
  ).toEqual(['request-outcomes', undefined, 2017]);
});

test.each([
  ['the caption', table([head('结果', '数量'), ...rowsOfOutcomes], {}, '办理结果（单位：万件，2017年）')],
  ['the end of the caption', table([head('结果', '数量'), ...rowsOfOutcomes], {}, '2017年办理结果（万件）')],
  ['a first row', table([heading('单位：万件'), head('结果', '数量'), ...rowsOfOutcomes])],
  [
    'a first row of cells',
    table([
      body([cell('单位：万件', { colspan: 2 })]),
      ...[
        ['结果', '数量'],
        ['予以公开', '411'],
        ['不予公开', '7'],
        ['总计', '418'],
      ].map((texts) => body(texts.map((text) => cell(text)))),
    ]),
  ],
  [
    'the head',
    table([{ ...heading('单位：万件'), section: 'head' as const }, head('结果', '数量'), ...rowsOfOutcomes]),
  ],
  ['the header of the labels', table([head('结果（万件）', '数量'), ...rowsOfOutcomes])],
  ['a note', table([head('结果', '数量'), ...rowsOfOutcomes, heading('注：单位为万件')])],
])('readTable(table) reads the unit in %s', (_, page) => {
  const report = read(page);
  expect(report.measures).toMatchObject([{ unit: 'request', multiplier: 10_000 }]);
  expect(report.observations.map(({ value }) => value)).toEqual([418, 411, 7]);
});

test.each([
  [
    'another of the column',
    table([head('结果', '数量（件）'), ...rowsOfOutcomes], {}, '2017年（单位：万件）'),
    'unit',
  ],
  [
    'one we do not know',
    table([head('结果', '数量'), ...rowsOfOutcomes], {}, '2017年（单位：千件）'),
    'unit',
  ],
  ['one we do not know, in a header', table([head('结果', '数量（亿件）'), ...rowsOfOutcomes]), 'unit'],
  ['English thousands', table([head('Outcome', 'Number (thousands)'), ...rowsOfOutcomes]), 'unit'],
  ['one of a single class', table([row(['予以公开（万件）', '411']), row(['不予公开', '7'])]), 'unit'],
  [
    'a count that is no whole number',
    table([head('结果', '万件'), row(['予以公开', '1.23456'])]),
    'unreadable',
  ],
])('readTable(table) keeps a unit: %s', (_, page, kind) => {
  expect(problemsOf(page)[0]?.split(' ')[0]).toBe(kind);
});

test.each(['合　计', '总 计', '總 計', '总件数', '合计：', 'Totals', 'Sum', 'Grand total'])(
  'readTable(table) recognises “%s” as a total',
  (label) => {
    expect(valuesOf(table([row(['予以公开', '411']), row([label, '418'])]))[0]).toEqual([
      'request-outcomes',
      undefined,
      418,
    ]);
  },
);

test.each([
  '小计',
  '小計',
  'Subtotal',
  'Sub-total',
  '不予公开合计',
  '全部申请',
  '其中合计',
  '公开总数',
  'Requests, total',
  'All requests',
  'Refused, total',
  '其中：国家秘密',
  '其中国家秘密',
  '平均',
  '上年',
  '去年',
  '同比增减',
  'Last year',
  'Average',
  'of which: secret',
])('readTable(table) does not guess the meaning of the row “%s”', (label) => {
  expect(problemsOf(table([row(['予以公开', '411']), row([label, '5'])]))).toEqual([
    `unclear-row | ${label} |  | `,
  ]);
  expect(valuesOf(table([row(['予以公开', '411']), row([label, '5'], { code: 'own' })])).length).toBe(2);
});

test('readTable(table) reads a row in the foot as a total only if it says so', () => {
  const foot = (label: string) =>
    table([...rowsOfOutcomes.slice(0, 2), row([label, '5'], {}, { section: 'foot' })]);
  expect(problemsOf(foot('其他'))).toEqual(['unclear-row | 其他 |  | ']);
  expect(valuesOf(foot('合计'))[0]).toEqual(['request-outcomes', undefined, 5]);
});

test.each([
  [['数量', '同比增长（%）'], '98.3%'],
  [['数量', '同比增长'], '12'],
  [['数量', '增长率（％）'], '12.5'],
  [['本年', '上年数量'], '400'],
  [['数量', '去年'], '400'],
  [['Number', 'Last year'], '400'],
  [['Number', 'Change (%)'], '-3%'],
] as const)('readTable(table) rejects the second column of %j', (names, text) => {
  const page = table([
    head('结果', ...names),
    row(['予以公开', '411', text]),
    row(['不予公开', '411', text]),
  ]);
  expect(problemsOf(page)).toEqual([`columns |  |  | ${names[1]}`]);
});

test('readTable(table) does not read a column of changes as counts', () => {
  expect(problemsOf(table([head('结果', '同比增长'), row(['予以公开', '12'])]))).toEqual([
    'columns |  |  | 同比增长',
  ]);
  expect(problemsOf(table([head('结果', '数量', '网上'), row(['予以公开', '12', '5'])]))).toEqual([
    'columns |  |  | 网上',
  ]);
});

test('readTable(table) reads counts and shares of one column', () => {
  const page = table([head('结果', '数量及占比'), row(['予以公开', '411（66.5%）']), row(['总计', '618'])]);
  expect(read(page).observations).toMatchObject([{ value: 618 }, { value: 411, share: { text: '66.5%' } }]);
});

test('readTable(table) does not guess whether 0.983 is a fraction', () => {
  const page = (name: string) => table([head('结果', '件数', name), row(['予以公开', '411', '0.983'])]);
  expect(problemsOf(page('占比'))).toEqual(['unreadable | 予以公开 | 占比 | 0.983']);
  expect(read(page('占比（%）')).observations[1]?.share?.value).toBe(0.983);
});

test('readTable(table) does not guess the place of a number that spans columns or rows', () => {
  const headers = head('结果', '件数', '占比');
  const wide = table([
    headers,
    body([header('予以公开'), cell('66.5%', { colspan: 2 })]),
    row(['不予公开', '7', '1%']),
  ]);
  expect(problemsOf(wide)[0]).toBe('spanned | 予以公开 | 件数 | 66.5%');
  const high = table([
    head('结果', '件数'),
    body([header('予以公开'), cell('411', { rowspan: 2 })]),
    row(['不予公开']),
  ]);
  expect(problemsOf(high)[0]).toBe('spanned | 予以公开 | 件数 | 411');
});

test('readTable(table) does not guess what a block of appeals counts', () => {
  const page = table([heading('第一部分'), row(['维持', '14'])], {}, '2017年');
  expect(problemsOf(page, { chart: 'appeal-results' })).toEqual(['unclear-row | 第一部分 |  | ']);
});

test('readTable(table) reads a flow by the words of its rows, and derives its totals', () => {
  const page = (total: string) =>
    table([
      heading('收件'),
      row(['本年新收', '222']),
      row(['上年结转', '10']),
      row(['合计', total]),
      heading('办理'),
      row(['本年办结', '226']),
      row(['结转下年度', '6']),
    ]);
  const flow = { chart: 'request-flow' };
  expect(valuesOf(page('232'), flow)).toEqual([
    ['requests-received', undefined, 222],
    ['requests-carried-over', undefined, 10],
    ['request-outcomes', undefined, 226],
    ['requests-carried-forward', undefined, 6],
  ]);
  expect(problemsOf(page('233'), flow)).toEqual(['derived-differs | 合计 | 2 | 233']);
});

test('readTable(table) reads applicants by the words of the form', () => {
  const page = table([row(['自然人', '3001']), row(['法人或其他组织', '118']), row(['总计', '3119'])]);
  expect(
    read(page, { chart: 'applicants' }).observations.map(({ applicant, value }) => [applicant, value]),
  ).toEqual([
    [undefined, 3119],
    ['natural-person', 3001],
    ['legal-person', 118],
  ]);
});

test('readTable(table) requires units for key figures', () => {
  const figures = { chart: 'key-figures' };
  expect(problemsOf(table([row(['主动公开', '8758'])]), figures)).toEqual(['unit | 主动公开 |  | —']);
  expect(read(table([row(['主动公开', '8758条'])]), figures).measures[0]).toMatchObject({
    topic: 'context',
    unit: 'item',
  });
  expect(read(table([row(['政府公报（期）', '12'])]), figures).measures[0]).toMatchObject({
    unit: '期',
    label: { 'zh-Hans': '政府公报' },
  });
});

test('readTable(table) survives a span beyond all bounds', () => {
  const page = table([
    {
      section: 'body',
      block: 0,
      data: {},
      cells: [header('予以公开'), cell('411', { colspan: 1e9, rowspan: 1e9 })],
    },
    row(['不予公开', '7']),
  ]);
  expect(problemsOf(page).length).toBeGreaterThan(0);
});

test('REMAINDER_LABELS are the label of the remainder in each language', () => {
  expect(Object.values(locales).map(({ remainder }) => remainder)).toEqual([...REMAINDER_LABELS]);
});

test('readTable(table) reads shares in words for per cent, and per mille, according to their column', () => {
  const shares = (title: string, one: string, other: string) =>
    read(
      table([head('结果', '件数', title), row(['予以公开', '63454', one]), row(['不予公开', '2044', other])]),
    ).observations.flatMap(({ share }) => share ?? []);
  expect(shares('Percentage', '96.9 per cent', '3.1 per cent').map(({ value }) => value)).toEqual([
    96.9, 3.1,
  ]);
  expect(shares('占比', '百分之96.9', '千分之31').map(({ value, text }) => [value, text])).toEqual([
    [96.9, '百分之96.9'],
    [3.1, '千分之31'],
  ]);
  expect(shares('比例（‰）', '969', '31').map(({ value, text }) => [value, text])).toEqual([
    [96.9, '969‰'],
    [3.1, '31‰'],
  ]);
});

test('readTable(table) rejects a share in words without digits, with its row and column', () => {
  const page = table([
    head('结果', '件数', '占比'),
    row(['予以公开', '411', '百分之九十八']),
    row(['不予公开', '7', '']),
  ]);
  expect(problemsOf(page)).toEqual(['unreadable | 予以公开 | 占比 | 百分之九十八']);
});

test('readTable(table) rejects a cell with another number for screen readers, in columns of figures only', () => {
  const page = (label: string, figure: string) =>
    table([
      head('结果', '件数'),
      {
        ...row([]),
        cells: [header('予以公开', { unseen: label }), cell('411', figure === '' ? {} : { unseen: figure })],
      },
      row(['不予公开', '7']),
    ]);
  expect(problemsOf(page('', '12'))).toEqual(['unseen | 予以公开 | 件数 | 12']);
  expect(problemsOf(page('1', ''))).toEqual([]);
});

test('readTable(table) merges identical columns, and rejects other ones', () => {
  const wide = (text: string, colspan: number) => cell(text, { colspan });
  const line = (...cells: PageTable['rows'][number]['cells']) => ({ ...row([]), cells });
  const rows = [
    line(wide('结果', 3), wide('件数', 2)),
    line(wide('予以公开', 3), wide('411', 2)),
    line(wide('不予公开', 3), wide('7', 2)),
  ];
  const values = read(table(rows)).observations.map(({ value }) => value);
  expect(values).toEqual([411, 7]);
  expect(problemsOf(table([...rows, line(wide('其他', 3), cell('3'), cell('4'))])).join()).toContain(
    'columns',
  );
  expect(problemsOf(table([...rows, line(wide('其他', 2), cell('3'), wide('4', 2))])).join()).toContain(
    'columns',
  );
});

test('readTable(table) uses a heading above the table as its caption if that has less information', () => {
  const rows = [head('结果', '数量'), ...rowsOfOutcomes];
  const under = (above: string, caption = '') => ({ ...table(rows, {}, caption), heading: above });
  expect(read(under('办理结果（某某县，2023年）'))).toMatchObject({
    period: { start: '2023' },
    publisher: { name: { 'zh-Hans': '某某县' } },
  });
  expect(read(under('2023年（单位：万件）', '办理结果')).measures[0]?.multiplier).toBe(10_000);
  expect(problemsOf(under('2022年、2023年', '办理结果')).join()).toContain('no-period');
  expect(problemsOf(under('（单位：千件）', '办理结果（2023年）')).join()).toContain('unit');
});

test('readTable(table) reads a header with a sort control', () => {
  for (const name of ['件数 ▲', '件数↕', '▼ 件数']) {
    expect(read(table([head('结果', name), ...rowsOfOutcomes])).observations.length).toBe(3);
  }
  expect(read(table([head('结果', '数量（万件） ▲'), ...rowsOfOutcomes])).measures[0]?.multiplier).toBe(
    10_000,
  );
  expect(problemsOf(table([head('结果', '▲12%'), ...rowsOfOutcomes])).length).toBeGreaterThan(0);
});

test('readTable(table) keeps the name of the total in each of two blocks without a heading', () => {
  const block = (measure: string, total: string) => [
    row(['维持', '2'], { measure }),
    row([total, '2'], { measure, total: '' }),
  ];
  const page = table([...block('reconsideration', '复议合计'), ...block('litigation', '诉讼合计')], {});
  const reading = readTable(page, { ...outcomes, chart: 'appeal-results' });
  expect(reading.report ? [...reading.words] : reading.problems).toEqual([
    ['total reconsideration ', '复议合计'],
    ['total litigation ', '诉讼合计'],
  ]);
});
