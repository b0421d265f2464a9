import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { huaian2024, liwan2017, suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import { changesOf } from '../../src/series/changes.js';
import { compareYears } from '../../src/series/compare-years.js';
import { brokenAt, segmentsOf } from '../../src/series/segments.js';
import {
  classPoints,
  classRows,
  measureRow,
  named,
  ofTopic,
  topicRow,
} from '../../src/series/series-rows.js';
import { seriesOf } from '../../src/series/series.js';
import type { SeriesData } from '../../src/series/series-data.js';
import { sumExactly } from '../../src/report/decimal.js';
import { reportOf } from './report-of.js';

const received = 'requests-received';
const suqian = { reports: [suqian2025, suqian2023, suqian2024] };

function series(data: SeriesData) {
  const made = seriesOf(data);
  if (!made) throw new Error('no series');
  return made;
}
const kinds = (data: SeriesData) => series(data).breaks.map(({ at, kind }) => [at, kind]);
const changes = (data: SeriesData) => {
  const made = series(data);
  return changesOf(made, topicRow(made, received)).map(
    (change) => change && [change.difference, change.percent],
  );
};

test('seriesOf(no reports) is null', () => {
  expect(seriesOf({ reports: [] })).toBeNull();
});

test('seriesOf(Suqian) is in the order of the years, without a gap or a break', () => {
  const { places, breaks, latest } = series(suqian);
  expect(places.map(({ id, report }) => [id.slice(0, 4), report?.id])).toEqual([
    ['2023', 'suqian-2023'],
    ['2024', 'suqian-2024'],
    ['2025', 'suqian-2025'],
  ]);
  expect(breaks).toEqual([]);
  expect(latest).toBe(suqian2025);
});

test('a missing year has a place of its own, with the given reason', () => {
  const gaps = [{ period: '2021', reason: 'not-found' as const }];
  const { places } = series({ reports: [reportOf('2022'), reportOf('2019')], gaps });
  expect(places.map(({ period, report, gap }) => [period.start, report !== null, gap?.reason])).toEqual([
    ['2019', true, undefined],
    ['2020', false, undefined],
    ['2021', false, 'not-found'],
    ['2022', true, undefined],
  ]);
});

test('if a period has several releases, the last is shown and the others are kept', () => {
  const [first, final, revised] = (['provisional', 'final', 'revised'] as const).map((release) =>
    reportOf('2020', { release }),
  );
  const { places } = series({ reports: [revised!, first!, final!] });
  expect(places).toHaveLength(1);
  expect(places[0]).toMatchObject({ report: revised, older: [first, final] });
});

test.each([
  ['form', { form: 'cn-2019' }],
  ['scope', { scope: 'district' as const }],
  ['body', { publisher: { name: { en: 'Other' }, jurisdiction: 'CN' } }],
])('a change of %s is a break, and no change is computed across it', (kind, more) => {
  const data = { reports: [reportOf('2020', { received: 90 }), reportOf('2021', { received: 99, ...more })] };
  expect(kinds(data)).toEqual([[1, kind]]);
  expect(changes(data)).toEqual([null, null]);
  expect(changes({ reports: [reportOf('2020'), reportOf('2021', { received: 99 })] })).toEqual([
    null,
    [9, 10],
  ]);
});

test('part of a year is partial, and a break of period', () => {
  const data = { reports: [reportOf('2020'), reportOf('2021', {}, '2021-06')] };
  expect(series(data).places.map(({ partial }) => partial)).toEqual([false, true]);
  expect(kinds(data)).toEqual([[1, 'period']]);
  const days = reportOf('2021-01-15', {}, '2021-12-31');
  expect(kinds({ reports: [reportOf('2020'), days] })).toEqual([[1, 'period']]);
  const fiscal = [reportOf('2019-10', {}, '2020-09'), reportOf('2020-10', {}, '2021-09')];
  expect(kinds({ reports: fiscal })).toEqual([]);
  expect(kinds({ reports: [reportOf('2018-10', {}, '2019-09'), reportOf('2020')] })).toContainEqual([
    2,
    'period',
  ]);
});

test('a renamed body is the same body; a merger is a break', () => {
  const body = (id: string, more: object = {}) => ({ body: { id, name: { en: id }, ...more } });
  const after = (kind: 'renamed' | 'merged') => ({
    reports: [reportOf('2020', body('a', { successor: 'b', kind })), reportOf('2021', body('b'))],
  });
  expect(kinds(after('renamed'))).toEqual([]);
  expect(kinds(after('merged'))).toEqual([[1, 'body']]);
});

test('a given break is before the first report at or after its end', () => {
  const breaks = [{ between: ['2018', '2020'], kind: 'definition' as const }];
  const data = { reports: [reportOf('2018'), reportOf('2021'), reportOf('2022')], breaks };
  expect(kinds(data)).toEqual([[3, 'definition']]);
});

test('another measure for a topic is a break of definition in its row', () => {
  const made = series({ reports: [reportOf('2017', { label: 'accepted' }), reportOf('2018')] });
  expect(made.breaks).toEqual([]);
  expect([...brokenAt(made, topicRow(made, received))]).toEqual([1]);
});

test('changes of Suqian have both values; a printed one is beside the computed one', () => {
  expect(changes(suqian)).toEqual([null, [14, 0.4], [305, 8.7]]);
  const made = series(suqian);
  expect(changesOf(made, measureRow(made, 'requests-handled', named('requests-handled')))[1]).toMatchObject({
    difference: 39,
    percent: 1.08,
    printed: { text: '+1.05%', value: 1.05 },
  });
});

test('there is no percentage of 0 or of few cases, and no change of inexact figures', () => {
  const change = (before: number, after: number) =>
    changes({ reports: [reportOf('2020', { received: before }), reportOf('2021', { received: after })] })[1];
  expect(change(0, 40)).toEqual([40, null]);
  expect(change(29, 40)).toEqual([11, null]);
  expect(change(30, 45)).toEqual([15, 50]);
  expect(change(40, 30)).toEqual([-10, -25]);
  const missing = [reportOf('2020'), reportOf('2021', { received: null })];
  expect(changes({ reports: missing })).toEqual([null, null]);
});

test('checks over years succeed for Suqian; a wrong carry-over is found, with both numbers', () => {
  expect(compareYears(series(suqian))).toEqual([]);
  const altered = (measure: string, value: number, category?: string) => ({
    ...suqian2024,
    observations: suqian2024.observations.map((observation) =>
      observation.measure === measure && observation.category === category && !observation.applicant
        ? { ...observation, value }
        : observation,
    ),
  });
  const found = (report: typeof suqian2024) =>
    compareYears(series({ reports: [suqian2023, report] })).map(({ finding }) => [
      finding.rule,
      finding.expected,
      finding.found,
    ]);
  expect(found(altered('requests-carried-over', 120))).toEqual([['carried-over', 121, 120]]);
  expect(found(altered('rules', 13, 'in-force'))).toEqual([['in-force', 12, 13]]);
});

test('the outcomes of each year add up to their printed total', () => {
  const made = series({ reports: [liwan2017, huaian2024, suqian2023, suqian2024] });
  const outcomes = classPoints(made, ofTopic('request-outcome'));
  const rows = classRows(outcomes, 'outcome');
  outcomes.forEach((point, at) => {
    if (!point) return;
    const values = rows.flatMap(({ points }) => points[at]?.figure.value ?? []);
    expect(sumExactly(values)).toBe(point.breakdown.total?.value);
  });
  expect(rows.map(({ id }) => id)).toContain('outcome/not-this-body-or-does-not-exist');
  expect(rows[rows.length - 1]?.id).toBe('outcome/remainder');
});

const forms = fc.constantFrom('narrative', 'cn-2019', 'cn-2021');
const scopes = fc.constantFrom('office' as const, 'city' as const, undefined);
const years = fc.uniqueArray(
  fc.record({
    year: fc.integer({ min: 2008, max: 2026 }),
    received: fc.option(fc.integer({ min: 0, max: 5000 })),
    form: forms,
    scope: scopes,
  }),
  { selector: ({ year }) => year, minLength: 1, maxLength: 15 },
);
const reportsOf = (
  list: readonly {
    year: number;
    received: number | null;
    form: string;
    scope: 'office' | 'city' | undefined;
  }[],
) =>
  list.map(({ year, received: count, form, scope }) =>
    reportOf(String(year), { received: count, form, scope }),
  );

test('no segment crosses a missing year or a break, and every number is in exactly one', () => {
  fc.assert(
    fc.property(years, (list) => {
      const made = series({ reports: reportsOf(list) });
      const row = topicRow(made, received);
      const segments = segmentsOf(made, row);
      for (const segment of segments) {
        segment.forEach((at, index) => {
          expect(made.places[at]?.report).not.toBeNull();
          expect(row.points[at]?.figure.value).not.toBeNull();
          if (index === 0) return;
          expect(at).toBe((segment[index - 1] ?? 0) + 1);
          expect(made.breaks.some((one) => one.at === at)).toBe(false);
        });
      }
      const known = row.points.flatMap((point, at) => (point?.figure.value == null ? [] : [at]));
      expect(segments.flat()).toEqual(known);
      for (const change of changesOf(made, row)) {
        if (change) expect(change.from.report.form).toBe(change.to.report.form);
      }
    }),
    { numRuns: 60, seed: 2026 },
  );
});

test('any order of the reports gives the same series', () => {
  const shuffled = years.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      const [one, two] = [list, other].map((own) => seriesOf({ reports: reportsOf(own) }));
      expect(two).toEqual(one);
    }),
    { numRuns: 40, seed: 2026 },
  );
});

test('every year from the first to the last has a place, in order', () => {
  fc.assert(
    fc.property(years, (list) => {
      const own = series({ reports: reportsOf(list) }).places.map(({ period }) => Number(period.start));
      const [first = 0] = own;
      expect(own).toEqual(own.map((_, index) => first + index));
      expect(own.length).toBe(Math.max(...list.map(({ year }) => year)) - first + 1);
    }),
    { numRuns: 60, seed: 2026 },
  );
});
