import { expect, test } from 'vitest';
import { readPage } from '../../src/read/index.js';
import { figuresFrom, numbersFrom, readValues } from './figures.js';
import { disclosureGrid, disputesGrid, pageHtml, requestsGrid, sections, tableHtml } from './html-form.js';

const figures = figuresFrom(numbersFrom(5));

/** The page with a text of its tables replaced. */
const pageWith = (from: string, to: string) => {
  const tables = [disclosureGrid, requestsGrid, disputesGrid].map((grid) => tableHtml(grid(figures)));
  const [second = '', third = '', fourth = ''] = tables.map((html) => html.replace(from, to));
  return readPage(pageHtml(sections(second, third, fourth)));
};

test.each([
  ['（一）予以公开', '（一）不予以公开', 'request-outcomes/granted-in-full/'],
  ['2.重复申请', '2.非重复申请', 'request-outcomes/repeated-request/'],
  ['1.属于国家秘密', '1.涉密', 'request-outcomes/refused/'],
  ['>行政处罚<', '>市公安局行政处罚<', 'penalties//'],
  ['>行政规范性文件<', '>党内规范性文件<', 'normative-documents/issued/'],
])('a row %s that is labelled %s is not one of the form', (from, to, key) => {
  const { report, unread } = pageWith(from, to);
  expect(readValues(report).has(key)).toBe(false);
  expect(unread).toHaveLength(1);
});

const licences = `>${figures.decisions[0]}<`;

test.each([
  ['a mark raised by a style', '<span style="vertical-align:super">1</span>', true],
  ['a link to a footnote', '<a href="#_ftn1">1</a>', true],
  ['digits of a class of their own', '<span class="mark">1</span>', false],
  ['digits in white', '<span style="color: #FFF">1</span>', false],
  ['a gloss', '<ruby>只<rt>1</rt></ruby>', false],
  ['a remark', '（不含公安交警）', false],
  ['words', '人次左右', false],
])('a number with %s is read without it, or listed', (_, after, read) => {
  const { report, unread } = pageWith(licences, `>${figures.decisions[0]}${after}<`);
  expect(readValues(report).get('licences//')).toBe(read ? figures.decisions[0] : undefined);
  expect(unread.map(({ reason }) => reason)).toEqual(read ? [] : ['unreadable']);
});

test('decisions under a header of 万件 are not read', () => {
  const { report } = pageWith('本年处理决定数量', '本年处理决定数量（万件）');
  expect(readValues(report).has('licences//')).toBe(false);
});
