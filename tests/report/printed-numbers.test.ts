import { expect, test } from 'vitest';
import { printedDecimals, printedNumbers } from '../../src/report/printed-numbers.js';

test('printedNumbers(text) reads every number in order', () => {
  expect(printedNumbers('當面申請473宗,占76.5%')).toEqual([473, 76.5]);
  expect(printedNumbers('8宗;確認違法的0宗')).toEqual([8, 0]);
});

test('printedNumbers(text) is empty for words without digits', () => {
  expect(printedNumbers('十二件')).toEqual([]);
  expect(printedNumbers('')).toEqual([]);
});

test('printedNumbers(text) reads full-width digits and points', () => {
  expect(printedNumbers('共６１８件，占６６．５％')).toEqual([618, 66.5]);
});

test('printedNumbers(text) joins thousands separators of both widths', () => {
  expect(printedNumbers('3,985,758 件')).toEqual([3_985_758]);
  expect(printedNumbers('3，985，758件')).toEqual([3_985_758]);
  expect(printedNumbers('９６，１７１．６万元')).toEqual([96_171.6]);
});

test('printedNumbers(text) leaves commas alone that do not part thousands', () => {
  expect(printedNumbers('11,5')).toEqual([11, 5]);
  expect(printedNumbers('11，5')).toEqual([11, 5]);
  expect(printedNumbers('2017，618件')).toEqual([2017, 618]);
  expect(printedNumbers('73，1234件')).toEqual([73, 1234]);
});

test('printedNumbers(text) does not join digits over a space', () => {
  expect(printedNumbers('1 288')).toEqual([1, 288]);
});

test('printedNumbers(text) reads no sign, since a hyphen may be a dash', () => {
  expect(printedNumbers('-35')).toEqual([35]);
});

test('printedNumbers(text) ends a number at the point of a sentence', () => {
  expect(printedNumbers('A total of 618.')).toEqual([618]);
});

test('printedDecimals(text) counts the decimals of the number', () => {
  expect(['66.5%', '5.25%', '5%', '大約55%'].map(printedDecimals)).toEqual([1, 2, 0, 0]);
});

test('printedDecimals(text) keeps a zero that was printed', () => {
  expect(printedDecimals('5.0%')).toBe(1);
});

test('printedDecimals(text) reads a full-width point and full-width decimals', () => {
  expect(printedDecimals('66．５％')).toBe(1);
});

test('printedDecimals(text) is not misled by thousands or by the point of a sentence', () => {
  expect(printedDecimals('1,234.5%')).toBe(1);
  expect(printedDecimals('5%.')).toBe(0);
});

test('printedDecimals(text) is 0 for a text without a number', () => {
  expect(printedDecimals('')).toBe(0);
  expect(printedDecimals('一半')).toBe(0);
});

test('printedNumbers(text) does not join numbers at a comma that separates no thousands', () => {
  expect(printedNumbers('73,1234件')).toEqual([73, 1234]);
  expect(printedNumbers('12,3456')).toEqual([12, 3456]);
});

test('printedDecimals(text) counts full-width decimals', () => {
  expect(printedDecimals('６６．５％')).toBe(1);
});
