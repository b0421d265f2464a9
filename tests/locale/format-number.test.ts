import { expect, test } from 'vitest';
import { formatNumber } from '../../src/locale/format-number.js';
import { LANGUAGES } from '../../src/report/language.js';

test.each(LANGUAGES)('formatNumber(value, %o) separates thousands', (language) => {
  expect([0, 618, 8758, 3_985_758].map((value) => formatNumber(value, language))).toEqual([
    '0',
    '618',
    '8,758',
    '3,985,758',
  ]);
});

test.each(LANGUAGES)('formatNumber(value, %o) shows as many decimals as the number has', (language) => {
  expect(formatNumber(96_171.6, language)).toBe('96,171.6');
  expect(formatNumber(0.1, language)).toBe('0.1');
  expect(formatNumber(99.9, language)).toBe('99.9');
});

test.each(LANGUAGES)('formatNumber(value, %o, digits) always shows that many decimals', (language) => {
  expect(formatNumber(5, language, 1)).toBe('5.0');
  expect(formatNumber(5, language, 0)).toBe('5');
  expect(formatNumber(66.5, language, 2)).toBe('66.50');
});

test('formatNumber(value, language) does not remember the decimals of the call before', () => {
  expect(formatNumber(1.25, 'en')).toBe('1.25');
  expect(formatNumber(1.25, 'en', 1)).toBe('1.3');
  expect(formatNumber(1.25, 'en')).toBe('1.25');
});

test('formatNumber(value, language) does not remember the language of the call before', () => {
  expect(formatNumber(8758.5, 'en')).toBe('8,758.5');
  expect(formatNumber(8758.5, 'de')).toBe('8.758,5');
});

test('formatNumber(value, language) writes a negative amount', () => {
  expect(formatNumber(-35, 'en')).toBe('-35');
});
