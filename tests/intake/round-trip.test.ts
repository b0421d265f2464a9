import { describe, expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import type { Card } from '../../src/cards/card.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { readTable } from '../../src/intake/read-table.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { lineOf, type TableRow } from '../../src/table/table.js';
import { authorsTable } from '../fixtures/written-table.js';
import { allRows, columnsOf, groupsOf, type Row } from '../fixtures/rows-of.js';

const cases = [liwan2017, huaian2024].flatMap((report) =>
  LANGUAGES.flatMap((language) =>
    allCharts.flatMap((chart) =>
      chart.variants.flatMap((variant) => {
        const card = chart.compose(report, { messages: locales[language], variant, order: chart.order });
        return card ? [{ report, id: report.id, chart, name: chart.name, variant, language, card }] : [];
      }),
    ),
  ),
);

const wordingOf = ({ report, language }: (typeof cases)[number]) => ({ report, messages: locales[language] });

/** The visible figures of a card. */
const shown = (card: Card) => ({
  layout: card.layout,
  strips: card.strips.map(({ parts, units, end }) => [
    parts?.map(({ start, length, tone, hatched, lettered }) => [start, length, tone, hatched, lettered]),
    units,
    end,
  ]),
  columns: columnsOf(card),
  groups: groupsOf(card).map(({ label, rows, total }) => ({
    label,
    rows: rows.map(rowShown),
    total: total && rowShown(total),
  })),
});

const rowShown = ({ label, count, share, mark, hatched, rows }: Row): unknown => ({
  label,
  count,
  share,
  mark,
  hatched,
  rows: rows.map(rowShown),
});

test('every chart of both reports is tested, in three languages', () => {
  expect(cases.length).toBe(3 * 19);
});

/** The card of what is in an author's table: among key figures, totals only. */
function inTable(card: Card): Card {
  if (card.layout !== 'tiles' || !card.table) return card;
  const total = (row: TableRow) => lineOf(row).figure.basis.figure.key.category === undefined;
  // Measures that only the page names have no topic, so none of them leads.
  const rows = card.table.bodies.flatMap((body) => body.rows.filter(total));
  const bodies = card.table.bodies.slice(0, 1).map((body) => ({ ...body, rows }));
  return { ...card, table: { ...card.table, bodies } };
}

/** Its outcomes of legal persons are sums of columns that no table of the chart contains. */
const closed = cases.filter(({ id, name }) => id !== 'huaian-2024' || name !== 'applicants');

describe.each(closed)(
  'readTable of $id, $name, $variant, $language',
  ({ report, chart, variant, language, card }) => {
    const reading = readTable(authorsTable(card, { report, messages: locales[language] }), {
      chart: chart.name,
      language,
    });

    test('gives the same numbers, shares and marks', () => {
      expect(reading.problems ?? []).toEqual([]);
      const again =
        reading.report &&
        chart.compose(reading.report, { messages: locales[language], variant, order: chart.order });
      expect(again && shown(again)).toEqual(shown(inTable(card)));
    });

    test('reads no derived figure as a printed one', () => {
      const printed = (rows: readonly Row[]) => rows.filter(({ basis }) => basis.figure.observation).length;
      const again =
        reading.report &&
        chart.compose(reading.report, { messages: locales[language], variant, order: chart.order });
      expect(again && printed(allRows(again))).toBe(printed(allRows(inTable(card))));
    });
  },
);

test('readTable rejects derived rows that do not follow from its own figures', () => {
  const applicants = cases.find(
    ({ id, name, language }) => id === 'huaian-2024' && name === 'applicants' && language === 'zh-Hans',
  );
  const page = applicants && authorsTable(applicants.card, wordingOf(applicants));
  const { problems } = page ? readTable(page, { chart: 'applicants', language: 'zh-Hans' }) : {};
  const lines = problems?.map(({ kind, row, text, expected }) => [kind, row, text, expected].join(' | '));
  expect(lines).toContain('derived-differs | 合计 | 118 | —');
  expect(lines).toContain('derived-differs | 无法提供 | 23 | —');
  expect(lines?.every((one) => one.startsWith('derived-differs') && one.endsWith('—'))).toBe(true);
});

test("readTable keeps the quotations of Liwan's figures, and derives the twelve", () => {
  const outcomes = cases.find(
    ({ id, name, language }) => id === 'liwan-2017' && name === 'request-outcomes' && language === 'zh-Hans',
  );
  const page = outcomes && authorsTable(outcomes.card, wordingOf(outcomes));
  const { report } = page ? readTable(page, { chart: 'request-outcomes', language: 'zh-Hans' }) : {};
  expect(report?.observations.length).toBe(7);
  expect(report?.observations.some(({ value }) => value === 12)).toBe(false);
  expect(report?.observations[1]?.evidence).toEqual([
    { source: 'source-1', quote: '“同意公開”的411件,占總數的66.5%' },
  ]);
  expect(report?.sources.map(({ title }) => title['zh-Hans'])).toEqual([
    '广州市荔湾区人民政府2017年政府信息公开年度报告',
    '广州市荔湾区人民政府2017年政府信息公开年度报告（繁体转载）',
  ]);
});
