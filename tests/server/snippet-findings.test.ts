import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { readTable } from '../../src/intake/read-table.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Choice } from '../../src/server/choice.js';
import { tableRole, writtenTable } from '../../src/server/written-table.js';
import { tableNotes } from '../../src/words/table-notes.js';

const tables = [liwan2017, huaian2024].flatMap((report) =>
  LANGUAGES.flatMap((language) =>
    allCharts.flatMap(({ name, compose, variants, order }) => {
      const chart = name as Choice['chart'];
      const speaker = { messages: locales[language], report };
      const card = compose(report, { messages: speaker.messages, variant: variants[0] ?? '', order });
      const data = card && tableRole(card, speaker, { chart, language }, false) === 'data';
      if (!data) return [];
      const table = writtenTable(card, speaker, true);
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
