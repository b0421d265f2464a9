import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { run } from '../../src/cli/run.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { chartRow } from '../../src/report/charts.js';
import type { Order } from '../../src/statistics/order-parts.js';

const svg = ['render', 'liwan-2017', '--chart', 'appeal-results'];

test.each([
  [['render', 'huaian-2024', '--chart', 'statutory-table', '--format', 'csv', '--order', 'value'], 'order'],
  ...['report', 'key-figures', 'request-flow', 'request-subjects'].map((chart): [string[], string] => [
    [
      'render',
      chart === 'request-subjects' ? 'liwan-2017' : 'huaian-2024',
      '--chart',
      chart,
      '--order',
      'published',
    ],
    'order',
  ]),
  [['render', 'liwan-2017', '--chart', 'report', '--variant', 'strip'], 'variant'],
  [[...svg, '--format', 'snippet', '--width', '300'], 'width'],
  [[...svg, '--format', 'snippet', '--styles', 'a.css'], 'styles'],
  [[...svg, '--font', 'a.ttf'], 'font'],
  [[...svg, '--src', 'a.json', '--format', 'html'], 'src'],
  [['check', 'liwan-2017', '--out', 'folder'], 'out'],
  [['proof', 'liwan-2017', '--previous', 'huaian-2024'], 'previous'],
])('foi-charts %s does what it can, and reports an option without effect', async (args, option) => {
  const { code, output, errors } = await run(args);
  expect(code).toBe(0);
  expect(output).not.toBe('');
  expect(errors).toMatch(
    new RegExp(`^foi-charts: --${option} has no effect here; it applies to (render|check)`),
  );
});

test('no warning is printed for an option that is used', async () => {
  const { errors } = await run([...svg, '--width', '300', '--order', 'value', '--variant', 'bars']);
  expect(errors).toBe('');
});

test('charts without a choice of order are the same in any order', () => {
  const fixed = allCharts.filter(({ name }) => chartRow(name)?.order === undefined);
  expect(fixed.length).toBe(3);
  for (const report of [liwan2017, huaian2024]) {
    for (const { compose, variants } of fixed) {
      const card = (order: Order) =>
        compose(report, { messages: locales.en, variant: variants[0] ?? '', order });
      expect(card('value')).toEqual(card('published'));
    }
  }
});
