import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { check } from '../../src/check/check.js';
import { huaian2024 } from '../../src/data/index.js';
import { cn2019 } from '../../src/forms/cn-2019.js';
import { readReport } from '../../src/forms/read-report.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import type { Report } from '../../src/report/report.js';
import { figure } from '../report/tiny-report.js';
import { figuresIn, rowsIn } from '../../src/table/table.js';
import { allRows } from '../fixtures/rows-of.js';

const OTHER = ['clarification-overdue', 'fee-unpaid', 'other'];

/** Figures of 2024 in the form of 2019: one row for all other disposal. */
function report2019(): Report {
  const source = { source: 's' };
  const outcomes = huaian2024.observations.filter(
    ({ measure, category }) =>
      /^(request|reconsideration)/.test(measure) &&
      !(measure === 'request-outcomes' && OTHER.includes(category ?? '')),
  );
  const other = huaian2024.observations.filter(
    ({ category, measure }) => measure === 'request-outcomes' && category === 'clarification-overdue',
  );
  const { report, problems } = readReport({
    schemaVersion: 1,
    id: 'tiny-2020',
    form: 'cn-2019',
    publisher: { name: { en: 'Tiny' }, jurisdiction: 'CN' },
    period: { start: '2020', end: '2020' },
    language: 'zh-Hans',
    sources: [{ id: 's', title: { en: 'Tiny report' } }],
    measures: [],
    codes: [],
    observations: [
      ...outcomes.map((observation) => ({
        ...observation,
        evidence: observation.evidence.filter(({ cell }) => cell).map((item) => ({ ...item, ...source })),
      })),
      ...other.map(({ applicant }) => ({
        ...figure(`request-outcomes/other-disposal/${applicant ?? ''}`, 0),
        value: OTHER.reduce(
          (sum, category) =>
            sum +
            (huaian2024.observations.find(
              (one) =>
                one.measure === 'request-outcomes' &&
                one.category === category &&
                one.applicant === applicant,
            )?.value ?? 0),
          0,
        ),
      })),
      figure('licence-matters/year-before', 300),
      figure('licence-matters/change', -35),
      figure('licence-decisions', 447228),
      figure('procurement-amount', 96171.6),
    ],
  });
  if (!report) throw new Error(JSON.stringify(problems));
  return report;
}

test('the form of 2019 has 23 rows in table 三, because other disposal is one row', () => {
  const parents = new Set(
    cn2019.codes.flatMap(({ list, parent }) => (list === 'outcome' && parent ? parent : [])),
  );
  const leaves = cn2019.codes.filter(({ list, id }) => list === 'outcome' && !parents.has(id));
  expect(leaves.length + ['received', 'carried over', 'total', 'carried forward'].length).toBe(23);
  expect(leaves.at(-1)?.id).toBe('other-disposal');
});

test('every label of the form of 2019 exists in the three languages', () => {
  for (const { label } of [...cn2019.codes, ...cn2019.measures]) {
    expect(LANGUAGES.filter((language) => !label[language])).toEqual([]);
  }
});

test('a report in the form of 2019 satisfies the identities, and a change to a figure is noticed', () => {
  const report = report2019();
  expect(check(report)).toEqual([]);
  const observations = report.observations.map((observation) =>
    observation.category === 'other-disposal' && !observation.applicant
      ? { ...observation, value: 1 }
      : observation,
  );
  expect(check({ ...report, observations }).map(({ rule }) => rule)).toEqual(['partition', 'applicants']);
});

test('a change below 0 is printed, and has no bar', () => {
  const disclosure = allCharts.find(({ name }) => name === 'disclosure-categories');
  const card = disclosure?.compose(report2019(), {
    messages: locales['zh-Hans'],
    variant: 'bars',
    order: 'published',
  });
  const rows = allRows(card);
  expect(rows.map(({ count, mark }) => [count.text, mark?.type])).toEqual([
    ['300', 'bar'],
    ['-35', undefined],
    ['447,228', undefined],
    ['96,171.6', undefined],
  ]);
});

test('tables 三 and 四 of the form of 2019 are laid out, with one row for all other disposal; table 二 is not', () => {
  const report = report2019();
  const table = composeStatutoryTable(report, locales['zh-Hans'], 'requests');
  const rows = table ? rowsIn(table.table) : [];
  const bare = rows.filter(({ cells }) => cells.some(({ kind }) => kind === 'figure'));
  expect(bare.length).toBe(23);
  const other = rows.find(({ cells }) =>
    cells.some((cell) => cell.kind === 'header' && cell.text === '其他处理'),
  );
  expect(other?.cells.flatMap((cell) => (cell.kind === 'figure' ? cell.text : []))).toEqual([
    '181',
    '5',
    '0',
    '0',
    '1',
    '0',
    '187',
  ]);
  const disputes = composeStatutoryTable(report, locales['zh-Hans'], 'disputes');
  expect(disputes && figuresIn(disputes.table).length).toBe(15);
  expect(composeStatutoryTable(report, locales['zh-Hans'], 'disclosure')).toBeNull();
});
