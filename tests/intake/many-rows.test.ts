import { expect, test } from 'vitest';
import type { PageTable } from '../../src/intake/page-table.js';
import { readTable } from '../../src/intake/read-table.js';
import { gridOf } from '../../src/intake/table-grid.js';
import { countWork } from '../fixtures/count-work.js';
import { head, heading, row, table } from './page-table.js';

const lines = (rows: number) => Array.from({ length: rows }, (_, index) => index + 1);

const columns = head('结果', '数量（件）', '占比');

/** Tables with a given number of rows, each of a chart. */
const TABLES: readonly (readonly [string, string, (rows: number) => PageTable])[] = [
  [
    'classes',
    'request-channels',
    (rows) => table([columns, ...lines(rows).map((n) => row([`渠道第${n}种`, String(n), '1%']))]),
  ],
  [
    'outcomes, known to us by their group',
    'request-outcomes',
    (rows) => table([columns, ...lines(rows).map((n) => row([`属于国家秘密${n % 2 ? '' : n}`, '0', '0%']))]),
  ],
  [
    'derived rows and shares',
    'request-outcomes',
    (rows) =>
      table([
        columns,
        row(['同意公开', '0', '0%']),
        ...lines(rows).map((n) => row([`结果第${n}种`, '0', '0%'], { code: `c${n}`, derived: '' })),
        row(['总计', '9', '']),
      ]),
  ],
  [
    'rows with a source each',
    'request-channels',
    (rows) =>
      table([columns, ...lines(rows).map((n) => row([`渠道第${n}种`, '1', '1%'], { source: `第${n}页` }))]),
  ],
  [
    'measures with totals between them',
    'request-flow',
    (rows) =>
      table([
        head('项目', '数量（件）'),
        heading('收件'),
        ...lines(rows / 2).flatMap((n) => [
          row([`本年新收${n}`, '0'], { measure: `received-${n}` }),
          row(['合计', '0'], { total: '' }),
        ]),
      ]),
  ],
  [
    'key figures',
    'key-figures',
    (rows) => table([head('项目', '数量'), ...lines(rows).map((n) => row([`第${n}种事项（件）`, '1']))]),
  ],
  [
    'applicants',
    'applicants',
    (rows) => table([columns, ...lines(rows).map((n) => row([`申请人第${n}类`, '1', '1%']))]),
  ],
];

test.each(TABLES)('a table of %s is read with work in proportion to its rows', (_, chart, tableOf) => {
  const work = (rows: number) => countWork(() => readTable(tableOf(rows), { chart, language: 'zh-Hans' }));
  // Work that is done once for all tables does not count.
  work(10);
  const [once, twice] = [work(400), work(800)];
  expect(once).toBeGreaterThan(400);
  expect(twice / once).toBeLessThan(2.2);
});

test('gridOf(table) fills more rows than a call can have arguments', () => {
  expect(gridOf(table(lines(150_000).map(() => row(['1', '1'])))).width).toBe(2);
});
