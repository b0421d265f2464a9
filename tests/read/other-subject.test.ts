import { expect, test } from 'vitest';
import { readPage, readText } from '../../src/read/index.js';
import { expectedOf, figuresFrom, numbersFrom, readValues } from './figures.js';
import {
  disclosureGrid,
  disputesGrid,
  disputesInRows,
  pageHtml,
  requestsGrid,
  sections,
  tableHtml,
} from './html-form.js';

const figures = figuresFrom(numbersFrom(5));
const [second, third, fourth] = [disclosureGrid, requestsGrid, disputesGrid].map((grid) =>
  tableHtml(grid(figures)),
);

const page = ({ requests = third, disputes = fourth, disclosure = second } = {}) =>
  readPage(pageHtml(sections(disclosure ?? '', requests ?? '', disputes ?? '')));

const requestsRead = ({ report }: ReturnType<typeof page>) =>
  report?.observations.filter(({ measure }) => measure.startsWith('request')).length;

test.each([
  ['a paragraph above it', `<p>附：2023年度数据（供对比）</p>${third}`],
  [
    'its caption',
    third?.replace('<tbody>', '<caption>2023年度收到和处理政府信息公开申请情况</caption><tbody>'),
  ],
  ['its header', third?.replace('申请人情况', '2023年申请人情况')],
  [
    'a row in it',
    third?.replace(
      /(<tr><td colspan="3">一、|<tr><td colspan="3">本年)/,
      '<tr><td colspan="10">2023年</td></tr>$1',
    ),
  ],
  ['a heading with another body', `<h3>市政府办公室</h3>${third}`],
])('a table about another year or body by %s is listed, not read', (_, requests) => {
  const reading = page({ requests });
  expect(requestsRead(reading)).toBe(0);
  expect(reading.unread.some(({ reason, table }) => reason === 'other-subject' && table === '三')).toBe(true);
});

test('a row whose label names another year is listed, not read', () => {
  const disputes = tableHtml(disputesInRows(figures)).replace('>行政复议', '>2023年行政复议');
  const reading = page({ disputes });
  expect(reading.unread.map(({ reason, row }) => [reason, row])).toEqual([
    ['other-subject', '2023年行政复议'],
  ]);
  expect(reading.report?.observations.some(({ measure }) => measure === 'reconsideration')).toBe(false);
});

test("a column for the previous year is not read as this year's", () => {
  const reading = page({ disclosure: second?.replaceAll('本年处理决定数量', '上年处理决定数量') ?? '' });
  expect(readValues(reading.report).has('licences//')).toBe(false);
});

test("the text of last year's report after a line with its year is not read", () => {
  const { report } = readText(
    '某市人民政府2024年政府信息公开工作年度报告\n二、主动公开政府信息情况\n信息内容 本年处理决定数量\n行政许可 5\n2023年情况\n四、政府信息公开行政复议、行政诉讼情况\n行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n' +
      '结果维持 结果纠正 其他结果 尚未审结 总计 '.repeat(3) +
      '\n1 0 0 0 1 1 0 0 0 1 1 0 0 0 1',
  );
  expect(report?.observations.map(({ measure }) => measure)).toEqual(['licences']);
});

test("words of the form about other years, and the report's own year, hide nothing", () => {
  const reading = page({ requests: `<p>2024年度数据</p>${third}` });
  expect(reading.unread).toEqual([]);
  expect(readValues(reading.report).size).toBe(expectedOf(figures).size);
});

const banner = (text: string) => `<tr><td colspan="15">${text}</td></tr>`;

test('a line of another year in a table does not hide the table of the next section', () => {
  const requests = third?.replace(/(<tr><td colspan="3">四、结转)/, `${banner('2023年')}$1`) ?? '';
  const { report, unread } = page({ requests });
  const other = unread.filter(({ reason }) => reason === 'other-subject');
  expect(other.map(({ row }) => row)).toEqual(['四、结转下年度继续办理']);
  expect(readValues(report).size).toBe(expectedOf(figures).size - 7);
});

test.each(['市公安局', '区政府', '市司法局（2024年）'])(
  'figures below the name of another body, %s, are not read',
  (body) => {
    const over = page({ disputes: fourth?.replace('<tbody>', `<tbody>${banner(body)}`) });
    const beside = page({ disputes: tableHtml(disputesInRows(figures)).replace('>类型<', `>${body}<`) });
    for (const { report, unread } of [over, beside]) {
      expect(report?.observations.filter(({ measure }) => measure.startsWith('recon'))).toEqual([]);
      expect(unread.some(({ reason, table }) => reason === 'other-subject' && table === '四')).toBe(true);
    }
  },
);

test('the name of the report’s own body above figures hides nothing', () => {
  const { report, unread } = page({ disputes: fourth?.replace('<tbody>', `<tbody>${banner('市政府')}`) });
  expect([unread, readValues(report).size]).toEqual([[], expectedOf(figures).size]);
});

test('figures after the name of another year are not read, even if a body is named', () => {
  const rows = tableHtml(disputesInRows(figures)).replace('>行政复议', '>市政府</td></tr><tr><td>行政复议');
  const { report } = page({ disputes: rows.replace('<tbody>', `<tbody>${banner('2023年')}`) });
  expect(report?.observations.filter(({ measure }) => measure.startsWith('recon'))).toEqual([]);
});

test.each(['2024年上半年', '2024年第四季度', '（样表）', '历年累计'])(
  'a table for %s is not read as that of the year',
  (text) => {
    for (const requests of [
      `<p>${text}</p>${third}`,
      third?.replace('<tbody>', `<tbody>${banner(text)}`) ?? '',
    ])
      expect(requestsRead(page({ requests }))).toBe(0);
  },
);

test.each(['某市人民政府政府信息公开工作年度报告（2024年）', '某市人民政府信息公开工作年度报告（2024年度）'])(
  'a title followed by its year, %s, gives publisher and year',
  (title) => {
    const { report } = readPage(pageHtml(sections(second ?? '', third ?? '', fourth ?? ''), { title }));
    expect([report?.publisher.name, report?.period.start]).toEqual([{ 'zh-Hans': '某市人民政府' }, '2024']);
    expect(readValues(report).size).toBe(expectedOf(figures).size);
  },
);
