import { expect, test } from 'vitest';
import { readPage } from '../../src/read/index.js';
import { BESIDE_LAST_YEAR, EXTRA_COLUMNS, type Grids, LAST_YEAR, plainGrids } from './extra-columns.js';
import { expectedOf, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { type Grid, pageHtml, sections, tableHtml } from './html-form.js';

const figures = figuresFrom(numbersFrom(5));
const expected = expectedOf(figures);

const read = ({ disclosure, requests, disputes }: Grids) =>
  readPage(pageHtml(sections(tableHtml(disclosure), tableHtml(requests), tableHtml(disputes))));

test.each(Object.entries(EXTRA_COLUMNS))('every figure is read beside %s', (_, grids) => {
  const { report, unread, problems } = read(grids(figures));
  expect(wrongIn(report, expected)).toEqual([]);
  expect([unread, problems, readValues(report).size]).toEqual([[], [], expected.size]);
});

test('serial numbers and subtotals are listed as skipped columns', () => {
  const { passedOver } = read(EXTRA_COLUMNS['a subtotal']?.(figures) ?? plainGrids(figures));
  const columns = passedOver.filter(({ kind }) => kind === 'column');
  expect(columns).toHaveLength(1);
  expect(columns[0]?.text).toMatch(/^小计 \| \d+ \|/);
});

test('a number in a note is listed', () => {
  const grids = EXTRA_COLUMNS['words at the right in each row']?.(figures) ?? plainGrids(figures);
  const requests = grids.requests.map((row, index) =>
    row.map((cell) => (index === 4 && cell.text === '与上年持平' ? { text: '较上年增加12件' } : cell)),
  );
  const { unread, report } = read({ ...grids, requests });
  expect(unread.map(({ reason, text }) => [reason, text])).toEqual([['unknown-column', '较上年增加12件']]);
  expect(readValues(report).size).toBe(expected.size);
});

test.each(Object.entries(EXTRA_COLUMNS))(
  'a row beside %s that lost or doubled a cell is not read',
  (_, grids) => {
    const whole = grids(figures);
    const faults: ((row: Grid[number], at: number) => Grid[number])[] = [
      (row, at) => row.filter((_cell, index) => index !== at),
      (row, at) => row.flatMap((cell, index) => (index === at ? [cell, cell] : [cell])),
    ];
    for (const id of ['disclosure', 'requests', 'disputes'] as const)
      whole[id].forEach((row, y) => {
        if (!row.some((cell) => !cell.label) || (id === 'requests' && y % 9 > 0)) return;
        for (const fault of faults)
          row.forEach((cell, at) => {
            if (cell.label || cell.text === '') return;
            const grid = whole[id].map((own, index) => (index === y ? fault(own, at) : own));
            const { report } = read({ ...whole, [id]: grid });
            expect(wrongIn(report, expected)).toEqual([]);
          });
      });
  },
);

test.each(Object.entries(LAST_YEAR))(
  'a column of last year %s is listed, and the rest is read',
  (_, grids) => {
    const { report, unread } = read(grids(figures));
    expect(wrongIn(report, expected)).toEqual([]);
    expect(readValues(report).size).toBe(expected.size);
    expect(unread.map(({ reason, table, column }) => [reason, table, column])).toEqual([
      ['other-subject', '三', '2023年总计'],
      ['other-subject', '四', '上年总计'],
    ]);
  },
);

test.each(Object.entries(BESIDE_LAST_YEAR))(
  'last year’s columns %s are listed, and this year’s are read',
  (_, grids) => {
    const { report, unread } = read(grids(figures));
    expect([wrongIn(report, expected), readValues(report).size]).toEqual([[], expected.size]);
    expect(unread.map(({ reason, column }) => [reason, column])).toEqual([['other-subject', '2023年']]);
  },
);
