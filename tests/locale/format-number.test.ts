import { assert, double, integer, oneof, pre, property } from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../../src/locale/format-number.js';
import { LANGUAGES } from '../../src/report/language.js';

const amount = oneof(
  integer({ min: -1e12, max: 1e12 }),
  integer({ min: 0, max: 10_000 }),
  integer({ min: -1e9, max: 1e9 }).map((units) => units / 1000),
  double({ min: 1e-3, max: 1e9, noNaN: true }),
);

test.each(LANGUAGES)('formatNumber(value) formats a number like Intl in %s', (language) => {
  const intl = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  assert(
    property(amount, (value) => {
      pre(!Object.is(value, -0));
      expect(formatNumber(value)).toBe(intl.format(value));
    }),
    { numRuns: 2000 },
  );
});

test.each(LANGUAGES)('formatNumber(value, digits) rounds a number like Intl in %s', (language) => {
  const intl = [0, 1, 2].map(
    (digits) =>
      new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const short = integer({ min: 0, max: 1e9 }).map((units) => units / 1000);
  assert(
    property(short, (value) => {
      expect([0, 1, 2].map((digits) => formatNumber(value, digits))).toEqual(
        intl.map((format) => format.format(value)),
      );
    }),
    { numRuns: 2000 },
  );
});

test('formatNumber(value) separates thousands', () => {
  expect([0, 618, 8758, 3_985_758].map((value) => formatNumber(value))).toEqual([
    '0',
    '618',
    '8,758',
    '3,985,758',
  ]);
});

test('formatNumber(value) shows as many decimals as the number has', () => {
  expect([96_171.6, 0.1, 99.9, 0.000_000_1].map((value) => formatNumber(value))).toEqual([
    '96,171.6',
    '0.1',
    '99.9',
    '0.0000001',
  ]);
});

test('formatNumber(value, digits) always shows that many decimals', () => {
  expect(formatNumber(5, 1)).toBe('5.0');
  expect(formatNumber(5, 0)).toBe('5');
  expect(formatNumber(66.5, 2)).toBe('66.50');
});

test('formatNumber(value, digits) rounds the decimal as written, not the binary number', () => {
  expect(formatNumber(1.005, 2)).toBe('1.01');
  expect(formatNumber(-1.25, 1)).toBe('-1.3');
});

test('formatNumber(value) formats a negative amount, and never a negative 0', () => {
  expect(formatNumber(-35)).toBe('-35');
  expect(formatNumber(-0)).toBe('0');
});

test('formatNumber(value) throws if the value is not a number', () => {
  expect(() => formatNumber(NaN)).toThrow(RangeError);
});
