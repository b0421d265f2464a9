import { expect, test } from 'vitest';
import type { Measure, Observation } from '../../src/report/report.js';
import { breakDown, conceptsOf } from '../../src/statistics/breakdown.js';
import type { Part } from '../../src/statistics/part.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const CODES = [
  code('a'),
  code('b'),
  code('other'),
  code('c'),
  code('d', { parent: 'c' }),
  code('e', { parent: 'c' }),
  code('p', { list: 'applicant' }),
  code('q', { list: 'applicant' }),
];

const reportOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  tinyReport({ measures: [measure('m', more)], codes: CODES, observations });

const breakdownOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  breakDown(reportOf(observations, more), { measure: 'm' });

const valuesOf = (parts: readonly Part[]) => parts.map(({ id, figure: { value } }) => [id, value]);
const about = { status: 'approximate-about' } as const;

test('breakDown(report, of) has the classes in published order, and no remainder if they add up', () => {
  const {
    measure: of,
    total,
    parts,
    itemised,
    excess,
  } = breakdownOf([figure('m/b', 4), figure('m', 10), figure('m/a', 6)]);
  expect(of.id).toBe('m');
  expect(total?.value).toBe(10);
  expect(valuesOf(parts)).toEqual([
    ['a', 6],
    ['b', 4],
  ]);
  expect([itemised, excess]).toEqual([10, 0]);
});

test('breakDown(report, of) gives a class its code, its figure and its derived share', () => {
  const [part] = breakdownOf([figure('m', 3), figure('m/a', 2), figure('m/b', 1)]).parts;
  expect(part).toEqual({
    kind: 'class',
    id: 'a',
    code: code('a'),
    figure: { key: { measure: 'm', category: 'a' }, value: 2, observation: figure('m/a', 2) },
    share: {
      value: 66.7,
      digits: 1,
      derived: true,
      base: { key: { measure: 'm' }, value: 3, observation: figure('m', 3) },
      ofAnother: false,
    },
    parts: [],
  });
});

test('breakDown(report, of) puts the remainder last, as a class of its own with a derived share', () => {
  const { parts, itemised, excess } = breakdownOf([
    figure('m', 618),
    figure('m/a', 411),
    figure('m/other', 195),
  ]);
  expect(valuesOf(parts)).toEqual([
    ['a', 411],
    ['other', 195],
    ['remainder', 12],
  ]);
  const remainder = parts.at(-1);
  expect(remainder).toMatchObject({ kind: 'remainder', share: { value: 1.9, digits: 1, derived: true } });
  expect(remainder?.code).toBeUndefined();
  expect(remainder?.figure.status).toBeUndefined();
  expect(remainder?.figure.operands?.map(({ value }) => value)).toEqual([618, 411, 195]);
  expect([itemised, excess]).toEqual([606, 0]);
});

test('breakDown(report, of) subtracts decimals as printed', () => {
  const { parts } = breakdownOf([figure('m', 0.3), figure('m/a', 0.1)]);
  expect(valuesOf(parts)).toEqual([
    ['a', 0.1],
    ['remainder', 0.2],
  ]);
});

test('breakDown(report, of) distinguishes a printed catch-all from a class', () => {
  const { parts } = breakdownOf([figure('m', 10), figure('m/a', 6), figure('m/other', 4)]);
  expect(parts.map(({ kind }) => kind)).toEqual(['class', 'other']);
});

test('breakDown(report, of) has an excess if the classes exceed their total, and no remainder', () => {
  const { parts, itemised, excess } = breakdownOf([figure('m', 10), figure('m/a', 6), figure('m/b', 5)]);
  expect(parts.map(({ id }) => id)).toEqual(['a', 'b']);
  expect([itemised, excess]).toEqual([11, 1]);
});

test('breakDown(report, of) has no excess over an approximate total', () => {
  const { parts, excess } = breakdownOf([figure('m', 10, about), figure('m/a', 6), figure('m/b', 5)]);
  expect(parts).toHaveLength(2);
  expect(excess).toBe(0);
});

test('breakDown(report, of) without a printed total has neither shares nor a remainder', () => {
  const { total, parts, itemised, excess } = breakdownOf([figure('m/a', 6), figure('m/b', 5)]);
  expect(total).toBeNull();
  expect(parts.map((part) => part.share)).toEqual([null, null]);
  expect([itemised, excess]).toEqual([11, 0]);
});

test('breakDown(report, of) with a total that was not published has neither shares nor a remainder', () => {
  const { total, parts } = breakdownOf([figure('m', null), figure('m/a', 6)]);
  expect(total).toMatchObject({ value: null, status: 'not-published' });
  expect(parts).toMatchObject([{ id: 'a', share: null }]);
});

test('breakDown(report, of) of a total of 0 has classes without shares', () => {
  const { total, parts, excess } = breakdownOf([figure('m', 0), figure('m/a', 0), figure('m/b', 0)]);
  expect(total?.value).toBe(0);
  expect(parts.map(({ id, share: shown }) => [id, shown])).toEqual([
    ['a', null],
    ['b', null],
  ]);
  expect(excess).toBe(0);
});

test('breakDown(report, of) has neither parts nor a remainder if no class is printed', () => {
  const { total, parts, itemised } = breakdownOf([figure('m', 10)]);
  expect(total?.value).toBe(10);
  expect(parts).toEqual([]);
  expect(itemised).toBe(0);
});

test('breakDown(report, of) leaves a class that was not published unknown, not 0', () => {
  const { parts, itemised } = breakdownOf([figure('m', 10), figure('m/a', 6), figure('m/b', null)]);
  expect(valuesOf(parts)).toEqual([
    ['a', 6],
    ['b', null],
    ['remainder', 4],
  ]);
  expect(parts[1]?.share).toBeNull();
  expect(itemised).toBe(6);
});

test('breakDown(report, of) marks a remainder beside “nearly” as approximate, and has none beside “about”', () => {
  const rowsOf = (status: 'approximate-about' | 'approximate-under') =>
    breakdownOf([figure('m', 10), figure('m/a', 6, { status }), figure('m/b', 3)]).parts.map(
      ({ id, figure: found, share: shown }) => [id, found.status, shown?.status],
    );
  expect(rowsOf('approximate-under')).toEqual([
    ['a', 'approximate-under', 'approximate-under'],
    ['b', undefined, undefined],
    ['remainder', 'approximate-about', 'approximate-about'],
  ]);
  expect(rowsOf('approximate-about').map(([id]) => id)).toEqual(['a', 'b']);
});

test('breakDown(report, of) has no remainder if the classes are not the whole, or overlap', () => {
  for (const relation of ['subset', 'multi-label', 'none'] as const) {
    const { parts, excess } = breakdownOf([figure('m', 10), figure('m/a', 6)], { relation });
    expect(valuesOf(parts), relation).toEqual([['a', 6]]);
    expect(excess).toBe(0);
  }
  expect(
    breakdownOf([figure('m', 10), figure('m/a', 6), figure('m/b', 6)], { relation: 'multi-label' }).excess,
  ).toBe(0);
});

test('breakDown(report, of) sums a group that is not printed from its members', () => {
  const { parts, itemised } = breakdownOf([
    figure('m', 16),
    figure('m/a', 6),
    figure('m/d', 7),
    figure('m/e', 3),
  ]);
  expect(valuesOf(parts)).toEqual([
    ['a', 6],
    ['c', 10],
  ]);
  const group = parts[1];
  expect(group?.figure.observation).toBeUndefined();
  expect(group?.share).toMatchObject({ value: 62.5, digits: 1, derived: true });
  expect(group?.parts.map(({ id, share: shown }) => [id, shown?.value])).toEqual([
    ['d', 43.8],
    ['e', 18.8],
  ]);
  expect(itemised).toBe(16);
});

test('breakDown(report, of) sums the applicants if no total is printed', () => {
  const observations = [figure('m//p', 6), figure('m//q', 4), figure('m/a/p', 6), figure('m/a/q', 4)];
  const { total, parts } = breakdownOf(observations);
  expect(total?.value).toBe(10);
  expect(total?.observation).toBeUndefined();
  expect(valuesOf(parts)).toEqual([['a', 10]]);
});

test('breakDown(report, of) of a measure without a list is its total alone', () => {
  const { list: _, ...fees } = measure('fees');
  const report = tinyReport({ measures: [fees], codes: CODES, observations: [figure('fees', 0)] });
  expect(breakDown(report, { measure: 'fees' })).toMatchObject({
    total: { value: 0 },
    parts: [],
    itemised: 0,
  });
});

test('breakDown(report, of) throws a RangeError that names a missing measure', () => {
  expect(() => breakDown(reportOf([figure('m', 1)]), { measure: 'x' })).toThrow(
    new RangeError('breakDown: unknown measure x'),
  );
});

test('conceptsOf(code) are those that it maps to, or else its own id', () => {
  expect(conceptsOf(code('a'))).toEqual(['a']);
  expect(conceptsOf(code('ab', { mapsTo: ['a', 'b'] }))).toEqual(['a', 'b']);
});

test('breakDown(report, of) treats a class mapped only to “other” as a catch-all, a merged one as a class', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('rest', { mapsTo: ['other'] }), code('mixed', { mapsTo: ['other', 'refused'] })],
    observations: [figure('m/rest', 1), figure('m/mixed', 1)],
  });
  expect(breakDown(report, { measure: 'm' }).parts.map(({ kind }) => kind)).toEqual(['other', 'class']);
});
