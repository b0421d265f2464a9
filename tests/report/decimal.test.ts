import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, shareOf, sumExactly } from '../../src/report/decimal.js';

test('sumExactly(values) is 0 for none', () => {
  expect(sumExactly([])).toBe(0);
});

test('sumExactly(values) adds decimals as printed, without binary rounding', () => {
  expect(sumExactly([0.1, 0.2])).toBe(0.3);
  expect(sumExactly([66.5, 8.9, 1.1, 5, 11.8, 4.7])).toBe(98);
  expect(sumExactly([96171.6, 0.05])).toBe(96171.65);
});

test('sumExactly(values) keeps a 1 between numbers beyond the safe integers', () => {
  expect(sumExactly([1e16, 1, -1e16])).toBe(1);
});

test('sumExactly(values) reads numbers that JavaScript writes with an exponent', () => {
  expect(sumExactly([1e-7, 2e-7])).toBe(3e-7);
  expect(sumExactly([1.5e21, -1e21])).toBe(5e20);
});

test('sumExactly(values) adds negative decimals', () => {
  expect(sumExactly([0.3, -0.1])).toBe(0.2);
  expect(sumExactly([-0.5, -0.25])).toBe(-0.75);
});

test('sumExactly(values) throws a RangeError for a value that is not finite', () => {
  expect(() => sumExactly([1, Number.NaN])).toThrow(RangeError);
  expect(() => sumExactly([Number.POSITIVE_INFINITY])).toThrow(RangeError);
});

test('sumExactly(values) is the integer sum of the hundredths, for any amounts with two decimals', () => {
  assert(
    property(array(integer({ min: -1e9, max: 1e9 }), { maxLength: 30 }), (hundredths) => {
      const sum = hundredths.reduce((total, value) => total + value, 0);
      expect(sumExactly(hundredths.map((value) => Number(`${value}e-2`)))).toBe(Number(`${sum}e-2`));
    }),
  );
});

test('decimalsOf(value) counts the decimals of the number when written out', () => {
  expect([5, 66.5, -0.25, 1e-7, 1.25e-7, 1.5e21].map(decimalsOf)).toEqual([0, 1, 2, 7, 9, 0]);
});

test('decimalsOf(value) throws a RangeError for a value that is not finite', () => {
  expect(() => decimalsOf(Number.NaN)).toThrow(RangeError);
});

test('shareOf(count, base, digits) is the share as the Liwan report prints it', () => {
  expect([411, 55, 7, 73, 29].map((count) => shareOf(count, 618, 1))).toEqual([66.5, 8.9, 1.1, 11.8, 4.7]);
  expect(shareOf(31, 618, 0)).toBe(5);
  expect(shareOf(12, 618, 1)).toBe(1.9);
});

test('shareOf(count, base, digits) rounds a half up, where binary or bankers’ rounding goes down', () => {
  expect(shareOf(1, 200, 0)).toBe(1);
  expect(shareOf(1, 8, 0)).toBe(13);
  expect(shareOf(201, 20_000, 2)).toBe(1.01);
});

test('shareOf(count, base, digits) rounds down just below a half', () => {
  expect(shareOf(499_999, 100_000_000, 0)).toBe(0);
});

test('shareOf(count, base, digits, "truncate") truncates', () => {
  expect(shareOf(55, 618, 1, 'truncate')).toBe(8.8);
  expect(shareOf(2, 3, 1, 'truncate')).toBe(66.6);
  expect(shareOf(1, 8, 1, 'truncate')).toBe(12.5);
});

test('shareOf(count, base, digits) gives up to nine decimals', () => {
  expect(shareOf(1, 3, 9)).toBe(33.333333333);
});

test('shareOf(count, base, digits) is null when the count or the base is unknown, or the base is 0', () => {
  expect(shareOf(null, 618, 1)).toBeNull();
  expect(shareOf(12, null, 1)).toBeNull();
  expect(shareOf(0, 0, 1)).toBeNull();
});

test('shareOf(count, base, digits) is 0 for no cases', () => {
  expect(shareOf(0, 618, 1)).toBe(0);
});

test('shareOf(count, base, digits) is above 100 if the publication counts more than its base', () => {
  expect(shareOf(226, 222, 1)).toBe(101.8);
});

test('shareOf(count, base, digits) accepts amounts with decimals', () => {
  expect(shareOf(0.1, 0.3, 1)).toBe(33.3);
  expect(shareOf(96171.6, 192343.2, 1)).toBe(50);
});

test('shareOf(count, base, digits) is exact for big numbers', () => {
  expect(shareOf(9_007_199_254_740_991, 9_007_199_254_740_991, 1)).toBe(100);
  expect(shareOf(1e21, 4e21, 0)).toBe(25);
});

test('shareOf(count, base, digits) throws a RangeError that names the counts if one is negative', () => {
  expect(() => shareOf(-1, 618, 1)).toThrow(
    new RangeError('shareOf: expected counts of 0 or more, got -1 of 618'),
  );
  expect(() => shareOf(1, -618, 1)).toThrow(RangeError);
});

test('shareOf(count, base, digits) throws a RangeError if a count is not finite', () => {
  expect(() => shareOf(Number.NaN, 618, 1)).toThrow(RangeError);
  expect(() => shareOf(1, Number.POSITIVE_INFINITY, 1)).toThrow(RangeError);
});

const decimalAmount = (min: number) =>
  record({ units: integer({ min, max: 10_000_000 }), decimals: integer({ min: 0, max: 2 }) });

test('shareOf(count, base, digits) is within half a unit of the exact quotient, a half going up', () => {
  assert(
    property(decimalAmount(0), decimalAmount(1), integer({ min: 0, max: 3 }), (count, base, digits) => {
      const shown = shareOf(asNumber(count), asNumber(base), digits);
      const units = BigInt((shown ?? -1).toFixed(digits).replace('.', ''));
      const [numerator, denominator] = exactUnits(count, base, digits);
      expect((2n * units - 1n) * denominator <= 2n * numerator).toBe(true);
      expect(2n * numerator < (2n * units + 1n) * denominator).toBe(true);
    }),
  );
});

test('shareOf(count, base, digits, "truncate") is the largest share not above the exact quotient', () => {
  assert(
    property(decimalAmount(0), decimalAmount(1), integer({ min: 0, max: 3 }), (count, base, digits) => {
      const shown = shareOf(asNumber(count), asNumber(base), digits, 'truncate');
      const units = BigInt((shown ?? -1).toFixed(digits).replace('.', ''));
      const [numerator, denominator] = exactUnits(count, base, digits);
      expect(units * denominator <= numerator && numerator < (units + 1n) * denominator).toBe(true);
    }),
  );
});

interface Amount {
  readonly units: number;
  readonly decimals: number;
}

function asNumber({ units, decimals }: Amount): number {
  return Number(`${units}e-${decimals}`);
}

/** Percent × 10^digits as a fraction of integers. */
function exactUnits(count: Amount, base: Amount, digits: number): readonly [bigint, bigint] {
  return [
    BigInt(count.units) * 10n ** BigInt(base.decimals + digits + 2),
    BigInt(base.units) * 10n ** BigInt(count.decimals),
  ];
}
