import { expect, test } from 'vitest';
import { barFractions } from '../../src/marks/bar-fractions.js';

test('barFractions(values) gives each value its fraction of the largest', () => {
  expect(barFractions([1, 4, 2])).toEqual([0.25, 1, 0.5]);
});

test('barFractions(values) keeps a linear scale from 0: 7 of 6,274 is no longer than its proportion', () => {
  expect(barFractions([7, 6274])).toEqual([7 / 6274, 1]);
});

test('barFractions(values) gives no bar to a figure that was not published', () => {
  expect(barFractions([null, 2])).toEqual([null, 1]);
});

test('barFractions(values) gives no bar to 0', () => {
  expect(barFractions([0, 2])).toEqual([null, 1]);
});

test('barFractions(values) gives no bar to a negative value, which does not stretch the scale', () => {
  expect(barFractions([-8, 2])).toEqual([null, 1]);
});

test('barFractions(values) is empty for no values', () => {
  expect(barFractions([])).toEqual([]);
});

test('barFractions(values) fills the scale with a single value, and with equal ones', () => {
  expect(barFractions([3])).toEqual([1]);
  expect(barFractions([3, 3])).toEqual([1, 1]);
});

test('barFractions(values) has no bars if no value is above 0', () => {
  expect(barFractions([0, 0])).toEqual([null, null]);
  expect(barFractions([null, null])).toEqual([null, null]);
  expect(barFractions([-1, null, 0])).toEqual([null, null, null]);
});

test('barFractions(values) handles amounts with decimals and the largest numbers', () => {
  expect(barFractions([0.25, 0.5])).toEqual([0.5, 1]);
  expect(barFractions([Number.MAX_VALUE / 2, Number.MAX_VALUE])).toEqual([0.5, 1]);
});
