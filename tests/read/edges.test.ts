import { expect, test } from 'vitest';
import { decodePage, readPage } from '../../src/read/index.js';
import { expectedOf, type Figures, figuresFrom, numbersFrom, readValues, ROWS, wrongIn } from './figures.js';
import {
  disclosureGrid,
  disputesGrid,
  type Grid,
  pageHtml,
  requestsBody,
  requestsGrid,
  requestsHead,
  sections,
  tableHtml,
} from './html-form.js';

const figures = figuresFrom(numbersFrom(5));
const expected = expectedOf(figures);

const cell = (text: string, across = 1, down = 1) => ({ text, across, down, label: true as const });

function pageOf({
  disclosure = disclosureGrid(figures),
  requests = requestsGrid(figures),
  disputes = disputesGrid(figures),
}: Partial<Record<'disclosure' | 'requests' | 'disputes', Grid>>) {
  return pageHtml(sections(tableHtml(disclosure), tableHtml(requests), tableHtml(disputes)));
}

/** A grid with the text of one figure changed: the `column`th in the row with a label. */
const withText = (grid: Grid, label: string, column: number, text: string): Grid =>
  grid.map((row) => {
    if (!row.some((own) => own.label && own.text.includes(label))) return row;
    const values = row.filter((own) => !own.label);
    return row.map((own) => (own === values[column] ? { ...own, text } : own));
  });

const observation = (html: string, measure: string, category?: string) =>
  readPage(html).report?.observations.find(
    (own) => own.measure === measure && own.category === category && own.applicant === undefined,
  );

test('a number with a remark is read without it, and the number in the remark is listed', () => {
  const disclosure = withText(disclosureGrid(figures), '行政规范性文件', 1, '22（其中修订16件）');
  const { report, unread } = readPage(pageOf({ disclosure }));
  expect(readValues(report).get('normative-documents/repealed/')).toBe(22);
  expect(unread).toEqual([
    { reason: 'note', table: '二', row: '行政规范性文件', column: '本年废止件数', text: '其中修订16件' },
  ]);
});

test.each([
  ['251000元', 251_000, '元'],
  ['17.27万元', 17.27, '万元'],
  ['17.27', 17.27, undefined],
  ['1,234.5', 1234.5, undefined],
])('an amount printed as %s keeps its number and unit', (text, value, printedUnit) => {
  const disclosure = withText(disclosureGrid(figures), '行政事业性收费', 0, text);
  const found = observation(pageOf({ disclosure }), 'administrative-fees');
  expect([found?.value, found?.printedUnit]).toEqual([value, printedUnit]);
});

test('an amount is in the unit of its header, and is not read without one', () => {
  const under = (unit: string) =>
    disclosureGrid(figures).map((row) =>
      row.map((own) => ({ ...own, text: own.text.replace('（单位：万元）', unit) })),
    );
  expect(observation(pageOf({ disclosure: under('（元）') }), 'administrative-fees')?.printedUnit).toBe('元');
  const { unread } = readPage(pageOf({ disclosure: under('') }));
  expect(unread.map(({ reason }) => reason)).toEqual(['unit']);
});

test('0, blank, “/” and a dash are distinguished', () => {
  let disputes = disputesGrid({ ...figures, disputes: figures.disputes.map(() => [0, 0, 0, 0, 0]) });
  disputes = disputes.map((row, index) =>
    index < 3 ? row : row.map((own, place) => ({ ...own, text: ['0', '', '/', '—', '0'][place % 5] ?? '' })),
  );
  const { report } = readPage(pageOf({ disputes }));
  const own = report?.observations.filter(({ measure }) => measure === 'reconsideration');
  expect(own?.map(({ value, status }) => status ?? value)).toEqual([
    0,
    'blank',
    'not-applicable',
    'not-published',
    0,
  ]);
});

test('a blank total column is read as blank, so that totals are derived', () => {
  const requests = requestsGrid(figures).map((row) => {
    const values = row.filter((own) => !own.label);
    return row.map((own) => (values.length > 0 && own === values[6] ? { ...own, text: '' } : own));
  });
  const { report, unread } = readPage(pageOf({ requests }));
  expect(unread).toEqual([]);
  const total = report?.observations.find(
    ({ measure, applicant }) => measure === 'requests-received' && !applicant,
  );
  expect([total?.value, total?.status]).toEqual([null, 'blank']);
  expect(wrongIn(report, expected).filter((text) => !text.includes('null'))).toEqual([]);
});

test('a total that is blank in one row only may be a shifted cell: the row is not read', () => {
  const requests = withText(requestsGrid(figures), '予以公开', 6, '');
  const { report, unread } = readPage(pageOf({ requests }));
  expect(unread.map(({ row, reason }) => [row, reason])).toEqual([['（一）予以公开', 'unconfirmed']]);
  expect(wrongIn(report, expected)).toEqual([]);
});

test('spaces inside a number are removed if the sum of its row confirms it', () => {
  const value = String(figures.requests.get('granted-in-full')?.[0]);
  const spaced = withText(requestsGrid(figures), '予以公开', 0, [...value].join(' '));
  expect(readPage(pageOf({ requests: spaced })).unread).toEqual([]);
  const { unread, report } = readPage(pageOf({ requests: withText(spaced, '予以公开', 1, '4 4') }));
  expect(unread).toHaveLength(1);
  expect(wrongIn(report, expected)).toEqual([]);
});

test('a header whose group spans too few columns is read by the order of its words if all sums hold', () => {
  const requests = requestsGrid(figures).map((row) =>
    row.map((own) => (own.text === '法人或其他组织' ? { ...own, across: 4 } : own)),
  );
  const { report, unread } = readPage(pageOf({ requests }));
  expect(unread).toEqual([]);
  expect(wrongIn(report, expected)).toEqual([]);
  expect(readValues(report).size).toBe(expected.size);
});

test('a header in one row, with its group in each cell, or split over rows, is read', () => {
  const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const one = names.map((name, index) => cell(index > 0 && index < 6 ? `法人或其他组织-${name}` : name));
  const split = [
    [cell('', 3, 4), cell('申请人情况', 7)],
    [cell('自然人', 1, 3), cell('法人或其他组织', 5), cell('总计', 1, 3)],
    [...['商业', '科研', '社会公益', '法律服务'].map((text) => cell(text)), cell('其他', 1, 2)],
    ['企业', '机构', '组织', '机构'].map((text) => cell(text)),
  ];
  for (const head of [[[cell('', 3), ...one]], split]) {
    const { report, unread } = readPage(pageOf({ requests: [...head, ...requestsBody(figures)] }));
    expect(unread).toEqual([]);
    expect(wrongIn(report, expected)).toEqual([]);
    expect(readValues(report).size).toBe(expected.size);
  }
});

test('columns whose headers are swapped are not read', () => {
  const requests = requestsGrid(figures).map((row) =>
    row.map((own) => ({
      ...own,
      text: own.text === '商业企业' ? '科研机构' : own.text === '科研机构' ? '商业企业' : own.text,
    })),
  );
  const { report } = readPage(pageOf({ requests }));
  expect([...readValues(report).keys()].filter((key) => key.includes('commercial'))).toEqual([]);
});

test('a page that has a table twice is read once, and not at all if the tables differ', () => {
  const twice = (other: Figures) =>
    pageHtml(
      sections(
        tableHtml(disclosureGrid(figures)),
        tableHtml(requestsGrid(figures)),
        tableHtml(disputesGrid(figures)),
      ) + tableHtml(requestsGrid(other)),
    );
  expect(readPage(twice(figures)).problems).toEqual([]);
  const { problems, report, passedOver } = readPage(twice(figuresFrom(numbersFrom(9))));
  expect(problems.map(({ kind, table }) => [kind, table])).toEqual([['several-tables', '三']]);
  expect([...readValues(report).keys()].some((key) => key.startsWith('requests'))).toBe(false);
  expect(passedOver.filter(({ kind, text }) => kind === 'table' && text.includes('自然人'))).toHaveLength(2);
});

test('bytes in GB18030 that are declared as GB2312 are decoded', () => {
  const [first, second] = [
    [0xbb, 0xbb],
    [0xd0, 0xd0],
  ].map((bytes) => Uint8Array.from(bytes));
  const head = new TextEncoder().encode(
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>',
  );
  const bytes = Uint8Array.from([...head, ...(first ?? []), ...(second ?? [])]);
  expect(decodePage(bytes)?.endsWith('换行')).toBe(true);
  expect(decodePage(Uint8Array.from([0xbb, 0xbb]))).toBeNull();
});

test('footnote marks are ignored; struck-through or hidden numbers make a cell unreadable', () => {
  const change = (text: string) => withText(requestsGrid(figures), '予以公开', 0, text);
  const value = figures.requests.get('granted-in-full')?.[0];
  expect(readPage(pageOf({ requests: change(`${value}<sup>[1]</sup>`) })).unread).toEqual([]);
  for (const spoilt of [
    `<s>${value}</s>12`,
    `${value}<span style="display:none">7</span>`,
    `${value}<img src="x.png">`,
  ]) {
    const { unread, report } = readPage(pageOf({ requests: change(spoilt) }));
    expect(unread.map(({ column, reason }) => [column, reason])).toEqual([['自然人', 'unreadable']]);
    expect(wrongIn(report, expected)).toEqual([]);
  }
});

test('columns that are not part of the form, and empty cells after a row, do no harm', () => {
  const remark = requestsGrid(figures).map((row, index) => [
    ...row,
    ...(index === 0 ? [cell('备注', 1, 3)] : index < 3 ? [] : [{ text: index === 4 ? '含2023年' : '' }]),
  ]);
  const { report, unread } = readPage(pageOf({ requests: remark }));
  expect(wrongIn(report, expected)).toEqual([]);
  expect(unread.map(({ reason, text }) => [reason, text])).toEqual([['unknown-column', '含2023年']]);
  const empty = requestsGrid(figures).map((row) => [...row, { text: '&nbsp;' }]);
  expect(readValues(readPage(pageOf({ requests: empty })).report).size).toBe(expected.size);
});

test('editors that give each cell two columns do not change the result', () => {
  const wide = (grid: Grid) =>
    grid.map((row) => row.map((own) => ({ ...own, across: (own.across ?? 1) * 2 })));
  const html = pageOf({
    disclosure: wide(disclosureGrid(figures)),
    requests: wide(requestsGrid(figures)),
    disputes: wide(disputesGrid(figures)),
  });
  expect(readPage(html).unread).toEqual([]);
  expect(readValues(readPage(html).report).size).toBe(expected.size);
});

test('a group in a row of its own, without figures, is a heading', () => {
  const heading = [cell('（三）不予公开', 2), ...Array.from({ length: 7 }, () => ({ text: '' }))];
  const rows = requestsBody(figures).map((row) => row.filter(({ text }) => text !== '（三）不予公开'));
  const at = rows.findIndex((row) => row.some(({ text }) => text.includes('国家秘密')));
  const changed = rows.map((row, index) =>
    index >= at && index < at + 8
      ? [{ ...row[0], text: row[0]?.text ?? '', across: 2 }, ...row.slice(1)]
      : row,
  );
  const requests = [...requestsHead(), ...changed.slice(0, at), heading, ...changed.slice(at)];
  const { report, unread } = readPage(pageOf({ requests }));
  expect(unread).toEqual([]);
  expect(readValues(report).size).toBe(expected.size);
});

const disclosure2019 = (change: readonly string[]): Grid => [
  [cell('第二十条第（一）项', 4)],
  ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'].map((text) => cell(text)),
  [cell('规章'), ...['1', '2', '3'].map((text) => ({ text }))],
  [cell('规范性文件'), ...['4', '5', '66'].map((text) => ({ text }))],
  [cell('第二十条第（五）项', 4)],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map((text) => cell(text)),
  [cell('行政许可'), { text: '300' }, { text: change[0] ?? '' }, { text: '4472' }],
  [cell('其他对外管理服务事项'), { text: '120' }, { text: change[1] ?? '' }, { text: '88' }],
  [cell('第二十条第（六）项', 4)],
  ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'].map((text) => cell(text)),
  [cell('行政处罚'), { text: '900' }, { text: change[2] ?? '' }, { text: '398' }],
  [cell('行政强制'), { text: '90' }, { text: change[3] ?? '' }, { text: '88' }],
  [cell('第二十条第（八）项', 4)],
  ['信息内容', '上一年项目数量', '本年增/减'].map((text, index) => cell(text, index === 2 ? 2 : 1)),
  [cell('行政事业性收费'), { text: '12' }, { text: '0', across: 2 }],
  [cell('第二十条第（九）项', 4)],
  [cell('信息内容'), cell('采购项目数量'), cell('采购总金额（万元）', 2)],
  [cell('政府集中采购'), { text: '7' }, { text: '1234.56', across: 2 }],
];

/** Table 三 of the form of 2019: 其他处理 is one row. */
const requests2019 = (): Grid => {
  const members = ['clarification-overdue', 'fee-unpaid', 'other'].map(
    (id) => figures.requests.get(id) ?? [],
  );
  const sum = Array.from({ length: 7 }, (_, index) =>
    members.reduce((all, row) => all + (row[index] ?? 0), 0),
  );
  const rows = requestsBody(figures);
  const at = ROWS.findIndex(([id]) => id === 'clarification-overdue');
  const other = [cell('（六）其他处理', 2), ...sum.map((value) => ({ text: String(value) }))];
  return [...requestsHead(), ...rows.slice(0, at), other, ...rows.slice(at + 3)].map((row) =>
    row.map((own) => ('down' in own && own.down === 22 ? { ...own, down: 20 } : own)),
  );
};

test('the form of 2019 is recognised by its words, with signed changes, whatever the year', () => {
  const html = pageOf({ disclosure: disclosure2019(['+1', '-35', '增10', '减2']), requests: requests2019() });
  const { report, unread, problems } = readPage(html);
  expect([report?.form, unread, problems]).toEqual(['cn-2019', [], []]);
  const values = readValues(report);
  expect(
    ['licence', 'other-service', 'penalty', 'compulsory-measure'].map((id) =>
      values.get(`${id}-matters/change/`),
    ),
  ).toEqual([1, -35, 10, -2]);
  expect(values.get('procurement-amount//')).toBe(1234.56);
  expect(values.get('licence-decisions//')).toBe(4472);
  expect(values.size).toBe(expected.size - 10 + 22 - 14);
});

test('a table between the two forms is reported', () => {
  const { report, problems } = readPage(pageOf({ requests: requests2019() }));
  expect(problems.map(({ kind }) => kind)).toEqual(['mixed-form']);
  expect(report?.form).toBe('cn-2021');
});

test('two rows that changed places are listed and not read, even though they have labels', () => {
  const rows = requestsGrid(figures);
  const at = rows.findIndex((row) => row.some(({ text }) => text.includes('重复申请')));
  const requests = [...rows.slice(0, at), rows[at + 1] ?? [], rows[at] ?? [], ...rows.slice(at + 2)];
  const { report, unread } = readPage(pageOf({ requests }));
  expect(unread.map(({ reason }) => reason)).toEqual(['order', 'order']);
  expect(readValues(report).size).toBe(expected.size - 14);
});
