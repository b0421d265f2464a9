import { expect, test } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { readTable } from '../../src/intake/read-table.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { renderAlternative, renderSnippet } from '../../src/server/index.js';
import { allCharts } from '../../src/cards/all-charts.js';
import { locales } from '../../src/locale/locales.js';
import { writtenTable } from '../fixtures/written-table.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

/** The report inside a snippet, as an element reads it. */
function broughtBy(snippet: string): Report {
  const [, json = ''] = /<script type="application\/json">(.*?)<\/script>/s.exec(snippet) ?? [];
  const { report } = readReport(JSON.parse(json));
  if (!report) throw new Error('not a report');
  return report;
}

const parts = [figure('m', 10), figure('m/a', 9), figure('m/b', 8)];
const small = (relation: 'partition' | 'multi-label' | 'subset' | 'none', observations = parts) =>
  tinyReport({
    measures: [measure('m', { topic: 'request-channel', relation })],
    codes: [code('a'), code('b')],
    observations,
  });

const reports: Readonly<Record<string, Report>> = {
  'liwan-2017': liwan2017,
  'huaian-2024': huaian2024,
  'several classes to a request': small('multi-label'),
  'only some of the classes': small('subset'),
  'classes without a total': small('none', parts.slice(1)),
  'a share in words': small('partition', [
    figure('m', 3000),
    figure('m/a', 2000, { share: share('三分之二', 66.7, 'm') }),
    figure('m/b', 1, { share: share('<0.1%', 0.1, 'm') }),
  ]),
};

test.each(Object.entries(reports))('a snippet brings along all that its chart says: %s', (_, report) => {
  for (const { name: chart } of allCharts) {
    for (const language of LANGUAGES) {
      const snippet = renderSnippet(report, { chart, language });
      if (snippet === null) continue;
      expect(renderAlternative(broughtBy(snippet), { chart, language })).toBe(
        renderAlternative(report, { chart, language }),
      );
    }
  }
});

test('a snippet with named data contains none', () => {
  const choice = { chart: 'request-outcomes', language: 'en' } as const;
  for (const data of [{ reportId: 'liwan-2017' }, { src: '/report.json' }])
    expect(renderSnippet(liwan2017, choice, { data })).not.toContain('application/json');
});

test('the table of a snippet alone is not read as a chart, because it is incomplete', () => {
  for (const language of LANGUAGES) {
    for (const { name: chart, compose, variants, order } of allCharts) {
      const wording = { messages: locales[language], report: huaian2024 };
      const card = compose(huaian2024, { messages: wording.messages, variant: variants[0] ?? '', order });
      const reading = card && readTable(writtenTable(card, wording), { chart, language });
      expect(reading?.problems?.map(({ kind }) => kind) ?? ['data-removed']).toEqual(['data-removed']);
    }
  }
});
