import { expect, test } from 'vitest';
import type { Measure, Observation } from '../../src/report/report.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import { FEW_CASES, fewCases } from '../../src/statistics/few-cases.js';
import { orderAlike, orderParts } from '../../src/statistics/order-parts.js';
import { sumShares } from '../../src/statistics/sum-shares.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

const CODES = [
  ...['a', 'other', 'b', 'c', 'd'].map((id) => code(id)),
  ...['a1', 'a2'].map((id) => code(id, { parent: 'a' })),
];

function breakdownOf(observations: readonly Observation[], more: Partial<Measure> = {}) {
  const report = tinyReport({ measures: [measure('m', more)], codes: CODES, observations });
  return breakDown(report, { measure: 'm' });
}

const about = { status: 'approximate-about' } as const;
const mixed = breakdownOf([
  figure('m', 100),
  figure('m/a', 3),
  figure('m/other', 50),
  figure('m/b', 7),
  figure('m/c', null),
  figure('m/d', 0),
]).parts;
const idsOf = (order: 'value' | 'published', parts = mixed) => orderParts(parts, order).map(({ id }) => id);

test('orderParts(parts, "value") sorts by value, unknown after 0, then the catch-all, then the remainder', () => {
  expect(idsOf('value')).toEqual(['b', 'a', 'd', 'c', 'other', 'remainder']);
});

test('orderParts(parts, "published") keeps the order of the form, the remainder last', () => {
  expect(idsOf('published')).toEqual(['a', 'other', 'b', 'c', 'd', 'remainder']);
  expect(idsOf('published', mixed.toReversed())).toEqual(['d', 'c', 'b', 'other', 'a', 'remainder']);
});

test('orderParts(parts, "value") keeps equal values in published order', () => {
  const tied = breakdownOf([figure('m/a', 5), figure('m/b', 9), figure('m/c', 5), figure('m/d', 9)]).parts;
  expect(idsOf('value', tied)).toEqual(['b', 'd', 'a', 'c']);
});

test('orderParts(parts, order) does not change its argument, and is empty for none', () => {
  const before = mixed.map(({ id }) => id);
  orderParts(mixed, 'value');
  expect(mixed.map(({ id }) => id)).toEqual(before);
  expect(orderParts([], 'value')).toEqual([]);
});

test('fewCases(blocks) is true up to 29 and false from 30', () => {
  expect(FEW_CASES).toBe(30);
  expect(fewCases([breakdownOf([figure('m', 29), figure('m/a', 29)])])).toBe(true);
  expect(fewCases([breakdownOf([figure('m', 30), figure('m/a', 30)])])).toBe(false);
});

test('fewCases(blocks) is false as soon as one block has many', () => {
  const few = breakdownOf([figure('m', 8)]);
  const many = breakdownOf([figure('m', 351)]);
  expect(fewCases([few, few])).toBe(true);
  expect(fewCases([few, many])).toBe(false);
});

test('fewCases(blocks, threshold) accepts another threshold', () => {
  const block = breakdownOf([figure('m', 10)]);
  expect([fewCases([block], 10), fewCases([block], 11)]).toEqual([false, true]);
});

test('fewCases(blocks) uses the classes if no total is printed', () => {
  expect(fewCases([breakdownOf([figure('m/a', 29)])])).toBe(true);
  expect(fewCases([breakdownOf([figure('m/a', 30)])])).toBe(false);
});

test('fewCases(blocks) is false for cases that cannot be drawn one by one', () => {
  expect(fewCases([breakdownOf([figure('m', 14, about)])])).toBe(false);
  expect(fewCases([breakdownOf([figure('m', 14), figure('m/a', 14, about)])])).toBe(false);
  expect(fewCases([breakdownOf([figure('m', 1.5)])])).toBe(false);
});

test('fewCases(blocks) ignores figures that were not published', () => {
  expect(fewCases([breakdownOf([figure('m', null), figure('m/a', 3)])])).toBe(true);
  expect(fewCases([breakdownOf([figure('m', null), figure('m/a', 30)])])).toBe(false);
});

test.each<readonly [string, readonly Observation[]]>([
  ['members of a group that was not published', [figure('m/a', null), figure('m/a1', 29), figure('m/a2', 1)]],
  ['a member of a million in a group of 7', [figure('m', 7), figure('m/a', 7), figure('m/a1', 1_000_000)]],
  ['a member of 9e15', [figure('m/a', 7), figure('m/a1', 9_007_199_254_740_991)]],
  ['a member that is not whole', [figure('m', 7), figure('m/a', 7), figure('m/a1', 99.5)]],
  ['an approximate member', [figure('m', 7), figure('m/a', 7), figure('m/a1', 3, about)]],
  ['classes of 15 each without a total', [figure('m/a', 15), figure('m/b', 15)]],
  ['classes that exceed the total', [figure('m', 29), figure('m/a', 29), figure('m/b', 1)]],
])('fewCases(blocks) considers everything that would be drawn, at any depth: %s', (_, observations) => {
  expect(fewCases([breakdownOf(observations)])).toBe(false);
});

test('fewCases(blocks) is true for a group and its members, which are the same cases', () => {
  const group = [figure('m', 29), figure('m/a', 29), figure('m/a1', 20), figure('m/a2', 9)];
  expect(fewCases([breakdownOf(group)])).toBe(true);
});

test('orderAlike(blocks, "value") has all blocks in the order of the first, by the meaning of their classes', () => {
  const first = breakdownOf([figure('m', 30), figure('m/a', 5), figure('m/other', 9), figure('m/b', 12)]);
  const second = breakdownOf([
    figure('m', 40),
    figure('m/a', 20),
    figure('m/c', 7),
    figure('m/other', 1),
    figure('m/b', 4),
  ]);
  const ids = (order: 'value' | 'published') =>
    orderAlike([first, second], order).map(({ parts }) => parts.map(({ id }) => id).join(' '));
  expect(ids('value')).toEqual(['b a other remainder', 'b a other c remainder']);
  expect(ids('published')).toEqual(['a other b remainder', 'a other b c remainder']);
  expect(orderAlike([], 'value')).toEqual([]);
});

test('fewCases(blocks) is true for no cases', () => {
  expect(fewCases([breakdownOf([figure('m', 0), figure('m/a', 0)])])).toBe(true);
});

test('sumShares(breakdown) adds up printed and derived shares, exactly', () => {
  const printed = figure('m/a', 1, { share: share('33.3%', 33.3) });
  const shown = breakdownOf([figure('m', 3), printed, figure('m/b', 1), figure('m/c', 1)]);
  expect(sumShares(shown)).toEqual({ printed: 33.3, derived: 66.6, all: 99.9 });
});

test('sumShares(breakdown) skips a class without cases', () => {
  const shown = breakdownOf([figure('m', 2), figure('m/a', 2), figure('m/b', 0)]);
  expect(sumShares(shown)).toEqual({ printed: null, derived: 100, all: 100 });
});

test('sumShares(breakdown) is null if a class is unknown', () => {
  expect(sumShares(breakdownOf([figure('m', 2), figure('m/a', 1), figure('m/b', null)]))).toBeNull();
});

test('sumShares(breakdown) is null if a share is approximate', () => {
  expect(sumShares(breakdownOf([figure('m', 2, about), figure('m/a', 2)]))).toBeNull();
  const printed = figure('m/a', 2, { share: { ...share('约100%', 100), ...about } });
  expect(sumShares(breakdownOf([figure('m', 2), printed]))).toBeNull();
});

test('sumShares(breakdown) is null without shares: no total, no cases, or no classes', () => {
  expect(sumShares(breakdownOf([figure('m/a', 2)]))).toBeNull();
  expect(sumShares(breakdownOf([figure('m', 0), figure('m/a', 0)]))).toBeNull();
  expect(sumShares(breakdownOf([figure('m', 2)]))).toBeNull();
});

test('sumShares(breakdown) is null unless the classes are a partition', () => {
  for (const relation of ['subset', 'multi-label', 'none'] as const) {
    expect(sumShares(breakdownOf([figure('m', 2), figure('m/a', 2)], { relation })), relation).toBeNull();
  }
});
