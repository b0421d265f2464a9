import { expect, test } from 'vitest';
import { stripSegments } from '../../src/marks/strip-segments.js';

test('stripSegments(values) lays the classes end to end, in true proportions', () => {
  expect(stripSegments([1, 2, 1])).toEqual([
    { start: 0, length: 0.25 },
    { start: 0.25, length: 0.5 },
    { start: 0.75, length: 0.25 },
  ]);
});

test('stripSegments(values) gives 0 neither a segment nor a width', () => {
  expect(stripSegments([1, 0, 1])).toEqual([{ start: 0, length: 0.5 }, null, { start: 0.5, length: 0.5 }]);
});

test('stripSegments(values) gives a tiny class no minimum', () => {
  expect(stripSegments([1, 1023])).toEqual([
    { start: 0, length: 1 / 1024 },
    { start: 1 / 1024, length: 1023 / 1024 },
  ]);
});

test('stripSegments(values) fills the strip with a single class', () => {
  expect(stripSegments([14])).toEqual([{ start: 0, length: 1 }]);
  expect(stripSegments([14, 0])).toEqual([{ start: 0, length: 1 }, null]);
});

test('stripSegments(values) is null if a value is unknown, because the whole is unknown, too', () => {
  expect(stripSegments([1, null])).toBeNull();
  expect(stripSegments([null])).toBeNull();
});

test('stripSegments(values) is null if a value is negative', () => {
  expect(stripSegments([5, -1])).toBeNull();
});

test('stripSegments(values) is null if there is nothing to show', () => {
  expect(stripSegments([])).toBeNull();
  expect(stripSegments([0])).toBeNull();
  expect(stripSegments([0, 0])).toBeNull();
});

test('stripSegments(values) of the Liwan outcomes, the twelve included, fills the strip without a gap', () => {
  const segments = stripSegments([411, 55, 7, 31, 73, 29, 12]) ?? [];
  expect(segments.map((segment) => segment?.length)).toEqual(
    [411, 55, 7, 31, 73, 29, 12].map((count) => count / 618),
  );
  expect(segments.map((segment) => segment?.start)).toEqual(
    [0, 411, 466, 473, 504, 577, 606].map((count) => count / 618),
  );
});
