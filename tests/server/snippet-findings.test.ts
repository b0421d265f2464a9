import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { tellsAll } from '../../src/cards/tells-all.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { readTable } from '../../src/intake/read-table.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { renderSnippet } from '../../src/server/render-html.js';
import { writtenTable } from '../fixtures/written-table.js';
import { code, figure, measure, share, tinyReport as smallReport } from '../report/tiny-report.js';
import { tableNotes } from '../../src/words/table-notes.js';

const tables = [liwan2017, huaian2024].flatMap((report) =>
  LANGUAGES.flatMap((language) =>
    allCharts.flatMap(({ name: chart, compose, variants, order }) => {
      const wording = { messages: locales[language], report };
      const card = compose(report, { messages: wording.messages, variant: variants[0] ?? '', order });
      if (!card || !tellsAll(card, report)) return [];
      const table = writtenTable(card, wording);
      return [{ id: report.id, chart, language, wording, table }];
    }),
  ),
);

test('most snippets have their table for data', () => {
  expect(tables.length).toBeGreaterThan(3 * 10);
});

test.each(tables)(
  'the table of the snippet of $id, $chart, $language is accused of nothing that its report is not',
  ({ chart, language, wording, table }) => {
    const again = readTable(table, { chart, language }).report;
    const found = again && tableNotes(again, wording.messages);
    const own = tableNotes(wording.report, wording.messages);
    expect(found?.filter((note) => !own.includes(note))).toEqual([]);
  },
);

test('a snippet with a share of another base brings its report along, as its rows have no place for the base', () => {
  const of = { measure: 'requests-accepted' };
  const observations = liwan2017.observations.map((one) =>
    one.measure === 'request-outcomes' && one.share ? { ...one, share: { ...one.share, of } } : one,
  );
  const { report } = readReport({ ...liwan2017, observations });
  if (!report) throw new Error('not a report');
  const choice = { chart: 'request-outcomes', language: 'en' } as const;
  expect(renderSnippet(report, choice)).toContain('application/json');
  expect(renderSnippet(liwan2017, choice)).not.toContain('application/json');
});

test.each([
  ['a share in words', {}, { share: share('<0.1%', 0.1, 'm') }, 1],
  ['a figure below 0', { signed: true }, {}, -4],
  ['a unit of another size', { unit: 'CNY', multiplier: 10_000 }, {}, 5],
])('a snippet with %s brings its report along', (_, more, of, value) => {
  const report = smallReport({
    measures: [measure('m', { topic: 'request-channel', ...more })],
    codes: [code('a'), code('b')],
    observations: [figure('m', 3000), figure('m/a', value, of), figure('m/b', 2000)],
  });
  expect(renderSnippet(report, { chart: 'request-channels', language: 'en' })).toContain('application/json');
});
