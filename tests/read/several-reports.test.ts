import { expect, test } from 'vitest';
import { readPage } from '../../src/read/index.js';
import { expectedOf, type Figures, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { disclosureGrid, disputesGrid, pageHtml, requestsGrid, sections, tableHtml } from './html-form.js';

const [own, other] = [figuresFrom(numbersFrom(5)), figuresFrom(numbersFrom(9))];
const expected = expectedOf(own);
const table = { disclosure: disclosureGrid, requests: requestsGrid, disputes: disputesGrid };
const form = (figures: Figures) =>
  sections(...(Object.values(table).map((grid) => tableHtml(grid(figures))) as [string, string, string]));
const title = (year: number, body = '某市人民政府') => `${body}${year}年政府信息公开工作年度报告`;

test.each([
  ['last year’s below it', `${form(own)}<h1>${title(2023)}</h1>${form(other)}`],
  ['last year’s below it, with its title in the text', `${form(own)}<p>${title(2023)}</p>${form(other)}`],
  ['last year’s above it', `<h1>${title(2023)}</h1>${form(other)}<h1>${title(2024)}</h1>${form(own)}`],
  ['another body’s below it', `${form(own)}<h1>${title(2024, '某市公安局')}</h1>${form(other)}`],
  ['another body’s below its name', `${form(own)}<h2>某市公安局</h2>${form(other)}`],
])('on a page with this report and %s, only this one is read', (_, content) => {
  const { report, unread } = readPage(pageHtml(content));
  expect(wrongIn(report, expected)).toEqual([]);
  expect(readValues(report).size).toBe(expected.size);
  expect(unread.map(({ reason, table: number }) => [reason, number])).toEqual(
    ['二', '三', '四'].map((number) => ['other-subject', number]),
  );
});

test('if a page does not identify its own report among two, only a requested one is read', () => {
  const both = `<h1>${title(2024)}</h1>${form(own)}<h1>${title(2023)}</h1>${form(other)}`;
  const { report, problems } = readPage(both);
  expect([report, problems.map(({ kind }) => kind)]).toEqual([null, ['form', 'no-period']]);
  for (const [year, figures] of [
    ['2024', own],
    ['2023', other],
  ] as const) {
    const asked = readPage(both, { year });
    expect([asked.report?.period.start, wrongIn(asked.report, expectedOf(figures))]).toEqual([year, []]);
    expect(readValues(asked.report).size).toBe(expected.size);
  }
});

test('a link to last year’s report beside the title does not hide the year', () => {
  const page = pageHtml(form(own)).replace('<h1>', `<p>上一篇：${title(2023)}</p><h1>`);
  expect(readValues(readPage(page).report).size).toBe(expected.size);
});

test.each([
  ['a picture', '<img src="table.png" width="800">'],
  ['nothing', ''],
  [
    'a table without the words of the form',
    '<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>',
  ],
])('if the section has %s, a table under another heading is not read in its place', (_, content) => {
  const [second, fourth] = [tableHtml(disclosureGrid(own)), tableHtml(disputesGrid(own))];
  const page = pageHtml(`${sections(second, content, fourth)}<h2>附件</h2>${tableHtml(requestsGrid(other))}`);
  const { report, unread, passedOver } = readPage(page);
  expect(wrongIn(report, expected)).toEqual([]);
  expect(unread.map(({ reason, table: number }) => [reason, number])).toEqual([['order', '三']]);
  expect(passedOver.some(({ kind, text }) => kind === 'table' && text.includes('自然人'))).toBe(true);
});

test('tables that are all in annexes are read', () => {
  const headings = sections('见附件1', '见附件2', '见附件3');
  const annexes = Object.values(table).map((grid, index) => `<p>附件${index + 1}</p>${tableHtml(grid(own))}`);
  const { report, unread } = readPage(pageHtml(headings + annexes.join('')));
  expect([unread, readValues(report).size]).toEqual([[], expected.size]);
});

test("tables that exist only in the second of two forms are not read as the first form's", () => {
  const page = pageHtml(tableHtml(disclosureGrid(own)) + tableHtml(requestsGrid(own)) + form(other));
  const { report, problems } = readPage(page);
  expect(report).toBeNull();
  expect(problems.filter(({ kind }) => kind === 'several-tables')).toHaveLength(3);
});

test("of a section with the city's table and that of its offices, the first is read, and so is the next section", () => {
  const [second, fourth] = [tableHtml(disclosureGrid(own)), tableHtml(disputesGrid(own))];
  const both = `<p>（一）全市</p>${tableHtml(requestsGrid(own))}<p>（二）市本级</p>${tableHtml(requestsGrid(other))}`;
  const { report, unread } = readPage(pageHtml(sections(second, both, fourth)));
  expect([wrongIn(report, expected), readValues(report).size]).toEqual([[], expected.size]);
  expect(unread.map(({ reason, text }) => [reason, text])).toEqual([['other-subject', '（二）市本级']]);
});

test('a table that exists only in another body’s part of the page is not read', () => {
  const own23 = `<h2>二、主动公开政府信息情况</h2>${tableHtml(disclosureGrid(own))}<h2>三、收到和处理政府信息公开申请情况</h2>${tableHtml(requestsGrid(own))}`;
  for (const name of ['（二）某市公安局', '某市公安局']) {
    const { report } = readPage(pageHtml(`${own23}<p>${name}</p>${form(other)}`));
    expect(wrongIn(report, expected)).toEqual([]);
    expect([...readValues(report).keys()].some((key) => key.startsWith('litigation'))).toBe(false);
  }
});
