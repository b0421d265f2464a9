import { expect, test } from 'vitest';
import type { Measure, Observation } from '../../src/report/report.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

const CODES = [
  code('a'),
  code('b'),
  code('c'),
  code('d', { parent: 'c' }),
  code('e', { parent: 'c' }),
  code('p', { list: 'applicant' }),
];

const reportOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  tinyReport({ measures: [measure('m', more)], codes: CODES, observations });

const breakdownOf = (observations: readonly Observation[], more: Partial<Measure> = {}) =>
  breakDown(reportOf(observations, more), { measure: 'm' });

const about = { status: 'approximate-about' } as const;

test('breakDown(report, of) makes derived shares of an approximate total approximate', () => {
  const { parts } = breakdownOf([figure('m', 10, about), figure('m/a', 10)]);
  expect(parts[0]?.share).toMatchObject({
    value: 100,
    digits: 0,
    status: 'approximate-about',
    derived: true,
    base: { value: 10 },
  });
});

test('breakDown(report, of) derives no decimals from an approximate count, unless the share would be 0 or 100', () => {
  const shareOf = (value: number, more: Partial<Observation>) =>
    breakdownOf([figure('m', 12_000), figure('m/a', value, more)]).parts[0]?.share;
  expect(shareOf(9600, about)).toMatchObject({ value: 80, digits: 0 });
  expect(shareOf(30, about)).toMatchObject({ value: 0.3, digits: 1 });
});

test('breakDown(report, of) rounds the share of a bound so that it stays true', () => {
  const shareOf = (value: number, more: Partial<Observation>) =>
    breakdownOf([figure('m', 12_000), figure('m/a', value, more)]).parts[0]?.share;
  expect(shareOf(5500, { status: 'approximate-over' })).toMatchObject({ value: 45, digits: 0 });
  expect(shareOf(5000, { status: 'approximate-under' })).toMatchObject({ value: 42, digits: 0 });
  expect(shareOf(6000, { status: 'approximate-under' })).toMatchObject({ value: 50, digits: 0 });
  const sum = breakdownOf([figure('m', 12_000), figure('m/d', 1019), figure('m/e', null)]).parts[0];
  expect(sum?.share).toMatchObject({ value: 8.4, digits: 1, status: 'at-least' });
});

test('breakDown(report, of) derives shares of subsets and labels, but none without a relation', () => {
  const sharesIn = (relation: Measure['relation']) =>
    breakdownOf([figure('m', 8), figure('m/a', 1)], { relation }).parts.map((part) => part.share?.value);
  expect(sharesIn('subset')).toEqual([12.5]);
  expect(sharesIn('multi-label')).toEqual([12.5]);
  expect(sharesIn('none')).toEqual([undefined]);
});

test('breakDown(report, of) shows a share as printed, with its decimals, even if it is wrong', () => {
  const printed = figure('m/a', 31, { share: share('5%', 5) });
  const odd = figure('m/b', 1, { share: share('99.00%', 99) });
  expect(
    breakdownOf([figure('m', 618), printed, odd])
      .parts.slice(0, 2)
      .map((part) => part.share),
  ).toMatchObject([
    { value: 5, digits: 0, derived: false, ofAnother: false },
    { value: 99, digits: 2, derived: false, ofAnother: false },
  ]);
});

test('breakDown(report, of) shows a printed share without a count, with its “about”', () => {
  const printed = { ...share('大約55%', 55), ...about };
  expect(
    breakdownOf([figure('m', 618), figure('m/a', null, { share: printed })]).parts[0]?.share,
  ).toMatchObject({
    value: 55,
    digits: 0,
    status: 'approximate-about',
    derived: false,
  });
});

test('breakDown(report, of) shows a printed share of a subtotal, with that base', () => {
  const ofGroup = { text: '70%', value: 70, of: { measure: 'm', category: 'c' } };
  const { parts } = breakdownOf([figure('m', 20), figure('m/c', 10), figure('m/d', 7, { share: ofGroup })]);
  expect(parts[0]?.parts[0]?.share).toMatchObject({
    value: 70,
    derived: false,
    ofAnother: true,
    base: { key: { measure: 'm', category: 'c' }, value: 10 },
  });
});

test('breakDown(report, of) gives no share to 0, unless the report prints one', () => {
  const zero = figure('m/b', 0, { share: share('0%', 0) });
  expect(breakdownOf([figure('m', 5), figure('m/a', 0), zero]).parts.map((part) => part.share)).toMatchObject(
    [null, { value: 0, digits: 0, derived: false }, { value: 100, digits: 1, derived: true }],
  );
});

test('breakDown(report, of) with an applicant is that column; a share of all applicants has that base', () => {
  const report = reportOf([
    figure('m', 100),
    figure('m/a', 100),
    figure('m//p', 8),
    figure('m/a/p', 5, { share: share('5%', 5) }),
    figure('m/b/p', 3),
  ]);
  const { total, parts } = breakDown(report, { measure: 'm', applicant: 'p' });
  expect(total?.value).toBe(8);
  expect(parts.map(({ id, share: shown }) => [id, shown?.value, shown?.ofAnother])).toEqual([
    ['a', 5, true],
    ['b', 37.5, false],
  ]);
});

test('breakDown(report, of) shows a share of another measure, which is the base if the measure has no total', () => {
  const ofOther = { text: '55%', value: 55, of: { measure: 'n' } };
  const report = (total: readonly Observation[]) =>
    tinyReport({
      measures: [measure('m'), measure('n', { list: 'other-list' })],
      codes: CODES,
      observations: [...total, figure('n', 200), figure('m/a', 110, { share: ofOther })],
    });
  const shareIn = (total: readonly Observation[]) =>
    breakDown(report(total), { measure: 'm' }).parts[0]?.share;
  expect(shareIn([])).toMatchObject({ value: 55, derived: false, ofAnother: false, base: { value: 200 } });
  expect(shareIn([figure('m', 220)])).toMatchObject({ value: 55, ofAnother: true, base: { value: 200 } });
});

test('breakDown(report, of) gives a derived share enough decimals to distinguish it from 0 and 100', () => {
  const shareOf = (count: number, total: number) =>
    breakdownOf([figure('m', total), figure('m/a', count)]).parts[0]?.share;
  expect(shareOf(1, 3050)).toMatchObject({ value: 0.03, digits: 2 });
  expect(shareOf(2, 3999)).toMatchObject({ value: 0.1, digits: 1 });
  expect(shareOf(1, 3_985_758)).toMatchObject({ value: 0.00003, digits: 5 });
  expect(shareOf(3049, 3050)).toMatchObject({ value: 99.97, digits: 2 });
  expect(shareOf(3050, 3050)).toMatchObject({ value: 100, digits: 1 });
  expect(shareOf(1, 9e15)).toMatchObject({ value: 0, digits: 9 });
});

test('breakDown(report, of) marks the share of an at-least figure as at least, and derives none in an at-least total', () => {
  const groups = [figure('m/d', 5), figure('m/a', 5)];
  const blank = figure('m/e', null, { status: 'blank' });
  const of = (observations: readonly Observation[]) => breakdownOf(observations).parts;
  const group = of([figure('m', 20), ...groups, blank]).find(({ id }) => id === 'c');
  expect(group?.figure).toMatchObject({ value: 5, status: 'at-least' });
  expect(group?.share).toMatchObject({ value: 25, status: 'at-least' });
});
