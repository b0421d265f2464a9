import { expect, test } from 'vitest';
import type { Measure, Observation } from '../../src/report/report.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

const CODES = [code('a'), code('b'), code('c'), code('d', { parent: 'c' }), code('p', { list: 'applicant' })];

const reportOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  tinyReport({ measures: [measure('m', more)], codes: CODES, observations });

const breakdownOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  breakDown(reportOf(observations, more), { measure: 'm' });

const about = { status: 'approximate-about' } as const;

test('breakDown(report, of) makes derived shares of an approximate total approximate', () => {
  const { parts } = breakdownOf([figure('m', 10, about), figure('m/a', 10)]);
  expect(parts[0]?.share).toEqual({ value: 100, digits: 1, status: 'approximate-about', derived: true });
});

test('breakDown(report, of) derives shares of subsets and labels, and none where there is no relation', () => {
  const sharesIn = (relation: Measure['relation']) =>
    breakdownOf([figure('m', 8), figure('m/a', 1)], { relation }).parts.map((part) => part.share?.value);
  expect(sharesIn('subset')).toEqual([12.5]);
  expect(sharesIn('multi-label')).toEqual([12.5]);
  expect(sharesIn('none')).toEqual([undefined]);
});

test('breakDown(report, of) shows a share as it is printed, at its decimals, also if it is not right', () => {
  const printed = figure('m/a', 31, { share: share('5%', 5) });
  const odd = figure('m/b', 1, { share: share('99.00%', 99) });
  expect(
    breakdownOf([figure('m', 618), printed, odd])
      .parts.slice(0, 2)
      .map((part) => part.share),
  ).toEqual([
    { value: 5, digits: 0, derived: false },
    { value: 99, digits: 2, derived: false },
  ]);
});

test('breakDown(report, of) shows a printed share without a count, with its “about”', () => {
  const printed = { ...share('大約55%', 55), ...about };
  expect(breakdownOf([figure('m', 618), figure('m/a', null, { share: printed })]).parts[0]?.share).toEqual({
    value: 55,
    digits: 0,
    status: 'approximate-about',
    derived: false,
  });
});

test('breakDown(report, of) derives the share in the total where the printed one is of a subtotal', () => {
  const ofGroup = { text: '70%', value: 70, of: { measure: 'm', category: 'c' } };
  const { parts } = breakdownOf([figure('m', 20), figure('m/c', 10), figure('m/d', 7, { share: ofGroup })]);
  expect(parts[0]?.parts[0]?.share).toEqual({ value: 35, digits: 1, derived: true });
});

test('breakDown(report, of) gives no share to 0, unless the report prints one', () => {
  const zero = figure('m/b', 0, { share: share('0%', 0) });
  expect(breakdownOf([figure('m', 5), figure('m/a', 0), zero]).parts.map((part) => part.share)).toEqual([
    null,
    { value: 0, digits: 0, derived: false },
    { value: 100, digits: 1, derived: true },
  ]);
});

test('breakDown(report, of) with an applicant is that column, its shares being of its own total', () => {
  const report = reportOf([
    figure('m', 100),
    figure('m/a', 100),
    figure('m//p', 8),
    figure('m/a/p', 5, { share: share('5%', 5) }),
    figure('m/b/p', 3),
  ]);
  const { total, parts } = breakDown(report, { measure: 'm', applicant: 'p' });
  expect(total?.value).toBe(8);
  expect(parts.map(({ id, share: shown }) => [id, shown?.value, shown?.derived])).toEqual([
    ['a', 62.5, true],
    ['b', 37.5, true],
  ]);
});
