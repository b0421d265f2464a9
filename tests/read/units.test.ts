import { expect, test } from 'vitest';
import { readPage } from '../../src/read/index.js';
import { expectedOf, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { disclosureGrid, disputesGrid, pageHtml, requestsGrid, sections, tableHtml } from './html-form.js';

const figures = figuresFrom(numbersFrom(5));
const expected = expectedOf(figures);
const [second = '', third = '', fourth = ''] = [disclosureGrid, requestsGrid, disputesGrid].map((grid) =>
  tableHtml(grid(figures)),
);

const line = '<tr><td colspan="10">单位：万件</td></tr>';

test.each([
  ['above table 三', second, `<p>单位：万件</p>${third}`, fourth, 175],
  [
    'in the caption of table 三',
    second,
    third.replace('<tbody>', '<caption>（万件）</caption><tbody>'),
    fourth,
    175,
  ],
  ['in the header of table 三', second, third.replace('申请人情况', '申请人情况（单位：万件）'), fourth, 175],
  ['in a line of table 三', second, third.replace('<tbody>', `<tbody>${line}`), fourth, 175],
  [
    'in the label of a row',
    second,
    third.replace('结转下年度继续办理', '结转下年度继续办理（万件）'),
    fourth,
    7,
  ],
  ['above table 四', second, third, `<p>（单位：万件）</p>${fourth}`, 15],
  ['in a header of table 四', second, third, fourth.replace('>总计<', '>总计（万件）<'), 15],
  ['above table 二', `<p>计量单位：千件</p>${second}`, third, fourth, 10],
])('counts in 万件, as stated %s, are listed and not read', (_, disclosure, requests, disputes, lost) => {
  const { report, unread } = readPage(pageHtml(sections(disclosure, requests, disputes)));
  expect(wrongIn(report, expected)).toEqual([]);
  expect(readValues(report).size).toBe(expected.size - lost);
  expect(new Set(unread.map(({ reason }) => reason))).toEqual(new Set(['unit']));
});

test.each(['单位：件', '单位：件、万元', '单位：万元', '2024年共公开3万件信息。'])(
  '%s changes no count',
  (text) => {
    const { report, unread } = readPage(
      pageHtml(sections(`<p>${text}</p>${second}`, `<p>${text}</p>${third}`, fourth)),
    );
    expect([unread, readValues(report).size]).toEqual([[], expected.size]);
  },
);

test('a count printed in 万件 is read with that multiplier', () => {
  const total = figures.decisions[0] ?? 0;
  const page = pageHtml(sections(second.replace(`>${total}<`, '>17.27万件<'), third, fourth));
  const found = readPage(page).report?.observations.find(({ measure }) => measure === 'licences');
  expect([found?.value, found?.printedUnit]).toEqual([17.27, '万件']);
});
