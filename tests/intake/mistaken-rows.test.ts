import { describe, expect, test } from 'vitest';
import type { PageTable } from '../../src/intake/page-table.js';
import { readTable, type TableContext } from '../../src/intake/read-table.js';
import { cell, head, row, table } from './page-table.js';

const problemsOf = (page: PageTable, context: Partial<TableContext> = {}) =>
  (readTable(page, { chart: 'request-outcomes', language: 'zh-Hans', ...context }).problems ?? []).map(
    ({ kind, row: at }) => `${kind} | ${at}`,
  );

const outcomes = [row(['予以公开', '411']), row(['不予公开', '200'])];

describe('readTable(table) does not read a total in other words as a class', () => {
  test.each([
    '已答复的申请',
    '办结申请',
    '受理申请',
    '办结数',
    '答复申请',
    '申请件数',
    '已办结',
    '收到申请',
    '收到申请数',
    '本年办理结果',
    '总申请',
    '依申请公开',
    '受理申請',
    'Answered',
    'Requests answered',
    'Requests processed',
    'All requests concluded',
  ])('“%s”', (label) => {
    const page = table([row([label, '618']), ...outcomes], {}, '2017年');
    expect(problemsOf(page)).toEqual([`unclear-row | ${label}`]);
    expect(problemsOf(table([row([label, '618'], { total: '' }), ...outcomes]))).toEqual([]);
    expect(problemsOf(table([row([label, '618'], { code: 'own' }), ...outcomes]))).toEqual([]);
  });

  test.each([
    ['disclosure-categories', '主动公开政府信息（荔湾区，2017年）', '主动公开政府信息', '动态类'],
    ['disclosure-categories', '主动公开政府信息（荔湾区，2017年）', '信息公开', '动态类'],
    ['request-channels', '受理的申请（荔湾区，2017年）', '受理申请', '当面'],
    ['appeal-results', '行政复议（2017年）', '行政复议案件', '维持'],
    ['appeal-results', '行政复议（2017年）', '行政复议', '维持'],
  ])('in %s, “%s”: “%s”', (chart, caption, label, other) => {
    const page = table([row([label, '99']), row([other, '10'])], {}, caption);
    expect(problemsOf(page, { chart })).toEqual([`unclear-row | ${label}`]);
  });

  test('if it is the sum of the others, at the beginning or end', () => {
    const [sum, ...others] = [row(['网站', '9']), row(['公报', '5']), row(['电视', '4'])];
    const page = (rows: readonly (typeof sum)[], data = {}) =>
      problemsOf(table(rows, data, '公开信息（某区，2017年）'), { chart: 'disclosure-categories' });
    expect(page([sum, ...others])).toEqual(['unclear-row | 网站']);
    expect(page([...others, sum])).toEqual(['unclear-row | 网站']);
    expect(page([...others, sum, row(['总计', '18'])])).toEqual([]);
    expect(page([row(['网站', '9'], { code: 'site' }), ...others])).toEqual([]);
    expect(page([row(['网站', '5']), row(['公报', '5']), row(['电视', '0'])])).toEqual([]);
  });

  test('and keeps classes that share words with it', () => {
    const rows = ['不予受理', '尚未办结', '不予处理', '已主动公开', '未答复', '申请人撤回', '其他处理'];
    expect(problemsOf(table(rows.map((label, index) => row([label, String(index + 3)]))))).toEqual([]);
    const channels = table([row(['当面申请', '3']), row(['信函申请', '2']), row(['网上申请', '2'])]);
    expect(problemsOf(channels, { chart: 'request-channels' })).toEqual([]);
    const known = table([row(['予以公开', '9']), row(['不予公开', '5']), row(['部分公开', '4'])]);
    expect(problemsOf(known)).toEqual([]);
  });
});

describe('readTable(table) does not count a member beside its class', () => {
  const classes = [row(['予以公开', '411']), row(['不予公开', '7'])];
  const total = row(['总计', '618']);

  test.each([
    '国家秘密',
    '商业秘密',
    '涉及国家秘密',
    '涉及個人隱私',
    '个人隐私',
    'Privacy',
    'Commercial secrets',
    'State secrets',
    'Personal privacy',
  ])('a reason for refusal: “%s”', (label) => {
    expect(problemsOf(table([...classes, row([label, '3']), total]))).toEqual([`unclear-row | ${label}`]);
    const apart = table([row(['不同意公开答复数', '7']), row([label, '3']), total]);
    expect(problemsOf(apart)).toEqual([`unclear-row | ${label}`]);
    expect(problemsOf(table([row(['予以公开', '411']), row([label, '3']), total]))).toEqual([]);
  });

  test.each([
    'of these, privacy',
    'including secrets',
    'incl. secrets',
    'thereof: secrets',
    'among them privacy',
    '包括国家机密',
  ])('“%s”', (label) => {
    expect(problemsOf(table([...classes, row([label, '3']), total]))).toEqual([`unclear-row | ${label}`]);
  });

  test.each([
    ['1.', '2.', '2.1'],
    ['1 ', '2 ', '2.1'],
    ['I. ', 'II. ', 'a) '],
    ['I. ', 'II. ', 'A. '],
    ['A.', 'B.', 'a.'],
    ['a) ', 'b) ', 'i) '],
    ['Ⅰ、', 'Ⅱ、', '⑴'],
    ['①', '②', '⑴'],
    ['', '', 'a) '],
    ['一、', '二、', 'a、'],
  ])('numbered differently: %s, %s, %s', (first, second, member) => {
    const page = (number: string, label: string) =>
      table([
        row([`${first}予以公开`, '411']),
        row([`${second}不予公开`, '7']),
        row([number + label, '3']),
        total,
      ]);
    expect(problemsOf(page(member, '国防事项'))).toEqual([`unclear-row | ${member}国防事项`]);
    expect(problemsOf(page(second, '国防事项'))).toEqual([]);
  });

  test('but does not read initials as numbers', () => {
    const page = table([row(['Refused', '7']), row(['U.S. affairs', '3']), row(['vi.sit', '3'])]);
    expect(problemsOf(page)).toEqual([]);
  });

  test.each([
    [0, 32],
    [16, 48],
    [32, 0],
  ])('indented by %i pixels, and by %i', (first, second) => {
    const set = (label: string, indent: number) => ({
      ...row([label, '3']),
      cells: [cell(label, { indent }), cell('3')],
    });
    const page = (indent: number) =>
      table([set('予以公开', first), set('不予公开', first + 1), set('国防事项', indent), set('总计', 8)]);
    expect(problemsOf(page(second))).toEqual(['unclear-row | 国防事项']);
    expect(problemsOf(page(first))).toEqual([]);
  });
});

describe('readTable(table) compares a derived share with the result of its derivation', () => {
  const rows = (share: string, rest = '32.0%（计算值）') => [
    head('结果', '件数', '占比'),
    row(['予以公开', '411', share]),
    row(['不予公开', '7', '1.1%（计算值）']),
    row(['部分公开', '2', '']),
    row(['报告未分项', '198', rest]),
    row(['总计', '618', '']),
  ];

  test('in a cell marked as derived, of a class and of the remainder', () => {
    expect(problemsOf(table(rows('66.5%（计算值）')))).toEqual([]);
    expect(problemsOf(table(rows('66.50%（计算值）')))).toEqual([]);
    expect(problemsOf(table(rows('67%（计算值）')))).toEqual([]);
    expect(problemsOf(table(rows('56.5%（计算值）')))).toEqual(['derived-differs | 予以公开']);
    expect(problemsOf(table(rows('66.5%（计算值）', '33.0%')))).toEqual(['derived-differs | 报告未分项']);
    expect(problemsOf(table(rows('56.5%（计算值）')))).toEqual(['derived-differs | 予以公开']);
    expect(problemsOf(table(rows('56.5%', '32%')))).toEqual([]);
    const { problems } = readTable(table(rows('56.5%（计算值）')), {
      chart: 'request-outcomes',
      language: 'en',
    });
    expect(problems).toMatchObject([{ column: '占比', text: '56.5%', expected: '66.5%' }]);
  });

  test('of members and applicants', () => {
    const members = (share: string) =>
      table([
        head('结果', '件数', '占比（计算值）'),
        row(['不予公开', '7', '70.0%'], { code: 'refused', derived: '' }),
        row(['国家秘密', '2', '20.0%'], { code: 'state-secret', parent: 'refused' }),
        row(['其他', '5', share], { code: 'refused-other', parent: 'refused' }),
        row(['总计', '10', ''], { total: '' }),
      ]);
    expect(problemsOf(members('50.0%'))).toEqual([]);
    expect(problemsOf(members('51.0%'))).toEqual(['derived-differs | 其他']);
    const applicants = (share: string) =>
      table([
        head('申请人', '件数', '占比（计算值）'),
        row(['自然人', '9', share]),
        row(['法人或其他组织', '1', '10%']),
        row(['总计', '10', '']),
      ]);
    expect(problemsOf(applicants('90%'), { chart: 'applicants' })).toEqual([]);
    expect(problemsOf(applicants('91%'), { chart: 'applicants' })).toEqual(['derived-differs | 自然人']);
  });
});

test.each([
  ['件数', '件'],
  ['条数', '条'],
  ['宗数', '宗'],
  ['份數量', '份'],
  ['数量', undefined],
  ['人数', undefined],
])('readTable(table) reads the unit of the header “%s” as %s', (name, word) => {
  const page = table([head('类别', name), row(['动态类', '7']), row(['其他', '3'])]);
  const { report } = readTable(page, { chart: 'disclosure-categories', language: 'zh-Hans' });
  expect(report?.measures[0]?.unitLabel?.['zh-Hans']).toBe(word);
});

describe('readTable(table) rejects a table of another statistic', () => {
  test.each([
    ['request-channels', '2017年', ['予以公开', '不予公开'], '予以公开'],
    ['request-channels', '2017年', ['其他', '维持', '纠正'], '维持'],
    ['request-channels', '行政复议（2017年）', ['甲', '乙'], '甲'],
    ['request-channels', '2017年', ['自然人', '法人或其他组织'], '自然人'],
    ['disclosure-categories', '依申请公开情况（2017年）', ['甲', '乙'], '甲'],
    ['disclosure-categories', '2017年', ['Granted', 'Refused'], 'Granted'],
    ['appeal-results', '行政诉讼（2017年）', ['予以公开', '其他'], '予以公开'],
    ['request-outcomes', '2017年', ['维持', '纠正', '其他'], '维持'],
    ['request-outcomes', '行政诉讼（2017年）', ['胜诉', '败诉'], '胜诉'],
    ['applicants', '2017年', ['予以公开', '不予公开'], '予以公开'],
  ])('in %s, “%s”: %j', (chart, caption, labels, told) => {
    const page = table(
      labels.map((label, index) => row([label, String(index + 1)])),
      {},
      caption,
    );
    expect(problemsOf(page, { chart })).toContain(`unclear-row | ${told}`);
  });

  test.each([
    ['request-channels', '2017年', ['当面', '网上', '其他']],
    ['disclosure-categories', '主动公开和依申请公开情况（2017年）', ['甲', '乙']],
    ['appeal-results', '行政诉讼（2017年）', ['维持', '其他']],
    ['request-outcomes', '申请答复与行政复议（2017年）', ['予以公开', '维持']],
    ['applicants', '2017年', ['自然人', '其他']],
  ])('but reads in %s, “%s”: %j', (chart, caption, labels) => {
    const page = table(
      labels.map((label, index) => row([label, String(index + 1)])),
      {},
      caption,
    );
    expect(problemsOf(page, { chart })).toEqual([]);
  });
});

describe('readTable(table) does not use the title of the page', () => {
  const title = '荔湾区人民政府门户网站-首页';
  const named = (chart: string, data = {}, caption = '') => {
    const page = table([row(['甲', '4']), row(['乙', '7'])], { period: '2017', ...data }, caption);
    const { report } = readTable(page, { chart, language: 'zh-Hans', title });
    const measure = report?.measures.find(({ id }) => id === report.observations[0]?.measure);
    return [measure?.label['zh-Hans'], report?.publisher.name['zh-Hans']];
  };

  test('as the measure, or as the publisher', () => {
    expect(named('request-outcomes')).toEqual(['政府信息公开申请', '—']);
    expect(named('disclosure-categories')).toEqual(['公开的政府信息', '—']);
    expect(named('appeal-results', { measure: 'litigation' })).toEqual(['案件', '—']);
    expect(named('request-outcomes', { form: 'cn-2021', measure: 'request-outcomes' })).toEqual([
      '本年度办理结果',
      '—',
    ]);
    expect(named('request-outcomes', { label: '答复', publisher: '某区' })).toEqual(['答复', '某区']);
  });

  test('and leaves a year in brackets out of the measure', () => {
    expect(named('appeal-results', {}, '行政复议（2017年）')).toEqual(['行政复议', '—']);
    expect(named('appeal-results', {}, '行政复议 (2017)')).toEqual(['行政复议', '—']);
    expect(named('request-outcomes', {}, '答复（2017年，某区）')).toEqual(['答复（2017年，某区）', '—']);
  });
});
