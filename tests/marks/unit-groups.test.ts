import { expect, test } from 'vitest';
import { placeUnits } from '../../src/marks/place-units.js';
import { UNIT, UNIT_STEP, UNITS_A_GROUP, unitGroups } from '../../src/marks/unit-groups.js';

test('unitGroups(count) groups the marks in fives, the rest last', () => {
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

test('unitGroups(count) throws a RangeError that names the count if it is not a number of cases', () => {
  for (const count of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => unitGroups(count)).toThrow(
      new RangeError(`unitGroups: expected a whole number of cases, got ${count}`),
    );
  }
});

test('placeUnits(groups, room) starts a line with each group that does not fit, and breaks none', () => {
  const [start, next] = [UNIT_STEP, 2 * UNIT_STEP + 6];
  const wide = next + UNIT_STEP + UNIT;
  expect(placeUnits([2, 2], wide)).toEqual([0, start, next, next + UNIT_STEP].map((x) => [x, 0]));
  expect(placeUnits([2, 2], wide - 1)[2]).toEqual([0, UNIT_STEP]);
  expect(placeUnits([5], 10)[4]).toEqual([4 * UNIT_STEP, 0]);
});
