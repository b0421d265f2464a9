import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { UNORDERED } from '../../src/cli/idle-options.js';
import { run } from '../../src/cli/run.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import type { Order } from '../../src/statistics/order-parts.js';

test.each([
  [
    ['render', 'huaian-2024', '--chart', 'statutory-table', '--format', 'csv', '--order', 'value'],
    '--order value: is of no use here; it is for render --chart all, disclosure-categories, request-channels',
  ],
  ...['report', 'key-figures', 'request-flow', 'request-subjects'].map((chart): [string[], string] => [
    ['render', 'liwan-2017', '--chart', chart, '--order', 'published'],
    '--order published: is of no use here; it is for render --chart all',
  ]),
  [
    ['render', 'liwan-2017', '--chart', 'pie', '--order', 'value'],
    '--chart pie: known are all, report, key-figures',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'key-figures', '--format', 'html', '--theme', 'a.json'],
    '--theme a.json: is of no use here; it is for render --format svg, png of charts',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'all', '--variant', 'strip', '--out', 'nowhere'],
    '--variant strip: is of no use here; it is for render --chart of one chart',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'report', '--variant', 'strip'],
    '--variant strip: is of no use here; it is for render --chart of one chart',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'report', '--format', 'snippet', '--width', '300'],
    '--width 300: is of no use here; it is for render --format svg, png',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'report', '--format', 'snippet', '--styles', 'a.css'],
    '--styles a.css: is of no use here; it is for render --format dsd',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'report', '--font', 'a.ttf'],
    '--font a.ttf: is of no use here; it is for render --format png',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'report', '--theme', 'a.json', '--format', 'dsd'],
    '--theme a.json: is of no use here; it is for render --format svg, png of charts',
  ],
  [
    ['render', 'liwan-2017', '--chart', 'report', '--src', 'a.json', '--format', 'html'],
    '--src a.json: is of no use here; it is for render --format snippet, dsd',
  ],
  [['check', 'liwan-2017', '--out', 'folder'], '--out folder: is of no use here; it is for render'],
  [
    ['proof', 'liwan-2017', '--previous', 'huaian-2024'],
    '--previous huaian-2024: is of no use here; it is for check',
  ],
])('foi-charts %s ends with 2, since an option would do nothing', async (args, expected) => {
  const { code, output, errors } = await run(args);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain(expected);
});

test('charts of which --order is refused are the same in any order', () => {
  const refused = allCharts.filter(({ name }) => UNORDERED.includes(name));
  expect(refused.length).toBe(3);
  for (const report of [liwan2017, huaian2024]) {
    for (const { compose, variants } of refused) {
      const card = (order: Order) =>
        compose(report, { messages: locales.en, variant: variants[0] ?? '', order });
      expect(card('value')).toEqual(card('published'));
    }
  }
});
