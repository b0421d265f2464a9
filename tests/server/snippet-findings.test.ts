import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { tellsAll } from '../../src/cards/tells-all.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { readTable } from '../../src/intake/read-table.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { writtenTable } from '../fixtures/written-table.js';
import { tableNotes } from '../../src/words/table-notes.js';

const tables = [liwan2017, huaian2024].flatMap((report) =>
  LANGUAGES.flatMap((language) =>
    allCharts.flatMap(({ name: chart, compose, variants, order }) => {
      const speaker = { messages: locales[language], report };
      const card = compose(report, { messages: speaker.messages, variant: variants[0] ?? '', order });
      if (!card || !tellsAll(card, report)) return [];
      const table = writtenTable(card, speaker);
      return [{ id: report.id, chart, language, speaker, table }];
    }),
  ),
);

test('most snippets have their table for data', () => {
  expect(tables.length).toBeGreaterThan(3 * 10);
});

test.each(tables)(
  'the table of the snippet of $id, $chart, $language is accused of nothing that its report is not',
  ({ chart, language, speaker, table }) => {
    const again = readTable(table, { chart, language }).report;
    const found = again && tableNotes(again, speaker.messages);
    const own = tableNotes(speaker.report, speaker.messages);
    expect(found?.filter((note) => !own.includes(note))).toEqual([]);
  },
);
