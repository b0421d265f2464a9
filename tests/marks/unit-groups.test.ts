import { expect, test } from 'vitest';
import { UNITS_A_GROUP, unitGroups } from '../../src/marks/unit-groups.js';

test('unitGroups(count) puts the marks in fives, what is left over last', () => {
  expect(UNITS_A_GROUP).toBe(5);
  expect(unitGroups(14)).toEqual([5, 5, 4]);
  expect(unitGroups(8)).toEqual([5, 3]);
});

test('unitGroups(count) has no empty group after a full one', () => {
  expect(unitGroups(5)).toEqual([5]);
  expect(unitGroups(10)).toEqual([5, 5]);
});

test('unitGroups(count) is one group for fewer than five', () => {
  expect(unitGroups(1)).toEqual([1]);
  expect(unitGroups(4)).toEqual([4]);
});

test('unitGroups(count) is empty for no cases', () => {
  expect(unitGroups(0)).toEqual([]);
});

test('unitGroups(count) throws a RangeError, naming the count, if it is no number of cases', () => {
  for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => unitGroups(count)).toThrow(
      new RangeError(`unitGroups: expected a whole number of cases, got ${count}`),
    );
  }
});
