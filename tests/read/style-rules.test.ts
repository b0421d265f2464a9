import { expect, test } from 'vitest';
import { readPage } from '../../src/read/index.js';
import { expectedOf, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { LAYOUTS } from './layouts.js';

const figures = figuresFrom(numbersFrom(5));
const expected = expectedOf(figures);
const plain = LAYOUTS['plain']?.(figures) ?? '';

/** The page with a style sheet, and the first cell of a row of table 三 changed. */
const pageWith = (css: string, cell: string) =>
  plain
    .replace('</style>', `</style><style>${css}</style>`)
    .replace(/(本年新收政府信息公开申请数量<\/td>)<td>(\d+)<\/td>/, `$1${cell}`);

test.each([
  ['.x { display: none }'],
  ['td.x, .y { color: red; visibility: hidden !important }'],
  ['.x { display: none } .x { color: red }'],
  ['@media screen { table .x { display: none } }'],
  ['/* .x */ body tr > .x { display:none }'],
  ['<!-- .x { display: none } -->'],
])('a figure in a cell that %s hides is not read', (css) => {
  const { report, unread } = readPage(pageWith(css, '<td class="a x">$2</td>'));
  expect(wrongIn(report, expected)).toEqual([]);
  expect(unread.map(({ reason, column }) => [reason, column])).toEqual([['unreadable', '自然人']]);
});

test('digits that a style sheet hides make a cell unreadable', () => {
  const { unread } = readPage(pageWith('.x { display: none }', '<td><span class="x">9</span>$2</td>'));
  expect(unread.map(({ reason, column }) => [reason, column])).toEqual([['unreadable', '自然人']]);
});

test.each([
  ['.x { color: red }'],
  ['@media print { .x { display: none } }'],
  ['.x { display: none } td.x { display: table-cell }'],
  ['.x:hover { display: none }'],
  ['div > .x { display: none }'],
  ['#x { display: none }'],
])('a figure in a cell that %s shows is read', (css) => {
  const { report, unread } = readPage(pageWith(css, '<td class="x">$2</td>'));
  expect([unread, readValues(report).size]).toEqual([[], expected.size]);
});

test('a table hidden by a style sheet is not read, whatever its figures', () => {
  const other = LAYOUTS['plain']?.(figuresFrom(numbersFrom(9))) ?? '';
  const table = /<h2>三、[^]*?<\/table>/.exec(other)?.[0] ?? '';
  const page = pageWith('.old { display: none }', '<td>$2</td>').replace(
    '<h2>三、',
    `<div class="old">${table}</div><h2>三、`,
  );
  expect(wrongIn(readPage(page).report, expected)).toEqual([]);
  expect(readValues(readPage(page).report).size).toBe(expected.size);
});
