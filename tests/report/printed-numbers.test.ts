import { expect, test } from 'vitest';
import { printedNumbers } from '../fixtures/printed-numbers.js';
import { printedFraction, printedShare, printedShares } from '../../src/report/printed-numbers.js';

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

test('printedNumbers(text) ignores commas that do not separate thousands', () => {
  expect(printedNumbers('11,5')).toEqual([11, 5]);
  expect(printedNumbers('11，5')).toEqual([11, 5]);
  expect(printedNumbers('2017，618件')).toEqual([2017, 618]);
  expect(printedNumbers('73，1234件')).toEqual([73, 1234]);
});

test('printedNumbers(text) does not join digits across a space', () => {
  expect(printedNumbers('1 288')).toEqual([1, 288]);
});

test('printedNumbers(text) reads no sign, because a hyphen may be a dash', () => {
  expect(printedNumbers('-35')).toEqual([35]);
});

test('printedNumbers(text) ends a number at the point of a sentence', () => {
  expect(printedNumbers('A total of 618.')).toEqual([618]);
});

test('printedNumbers(text) does not join numbers at a comma that does not separate thousands', () => {
  expect(printedNumbers('73,1234件')).toEqual([73, 1234]);
  expect(printedNumbers('12,3456')).toEqual([12, 3456]);
});

test('printedShare(text) is the share in percent, with the printed decimals', () => {
  expect(
    ['66.5%', '5.25%', '5%', '5.0%', '大約55%', '94.5 per cent', '94.5 percent', '1,234.5%'].map(
      printedShare,
    ),
  ).toEqual([
    { value: 66.5, digits: 1 },
    { value: 5.25, digits: 2 },
    { value: 5, digits: 0 },
    { value: 5, digits: 1 },
    { value: 55, digits: 0 },
    { value: 94.5, digits: 1 },
    { value: 94.5, digits: 1 },
    { value: 1234.5, digits: 1 },
  ]);
});

test('printedShare(text) reads full-width digits, points and signs', () => {
  expect(printedShare('６６．５％')).toEqual({ value: 66.5, digits: 1 });
});

test('printedShare(text) reads per mille as percent with one decimal more', () => {
  expect(['10‰', '12.5‰', '千分之十二', '千分之12', '百分之66.5', '3 per mille'].map(printedShare)).toEqual([
    { value: 1, digits: 1 },
    { value: 1.25, digits: 2 },
    { value: 1.2, digits: 1 },
    { value: 1.2, digits: 1 },
    { value: 66.5, digits: 1 },
    { value: 0.3, digits: 1 },
  ]);
});

test('printedShare(text) is null for a fraction, for no share and for two', () => {
  expect(['三分之二', '2/3', '六成', '百分之几', '一半', '618件', '', '60%-70%'].map(printedShare)).toEqual(
    Array.from({ length: 8 }, () => null),
  );
});

test('printedShares(text) reads each share of a sentence and no counts', () => {
  expect(printedShares('网上73件,占11.8%，信函72件,占11.7％')).toEqual([
    { value: 11.8, digits: 1 },
    { value: 11.7, digits: 1 },
  ]);
});

test('printedShares(text) reads a long run of digits and points in linear time', () => {
  expect(printedShares('1'.repeat(200_000))).toEqual([]);
  expect(printedShares('1.'.repeat(100_000))).toEqual([]);
});

test('printedShare(text) reads 百分之 and 千分之 with words or digits', () => {
  expect(
    ['百分之三十', '百分之百', '百分之三十点五', '约百分之十二', '千分之五', '百分之30.'].map(printedShare),
  ).toEqual([
    { value: 30, digits: 0 },
    { value: 100, digits: 0 },
    { value: 30.5, digits: 1 },
    { value: 12, digits: 0 },
    { value: 0.5, digits: 1 },
    { value: 30, digits: 0 },
  ]);
  expect(['百分之五六', '百分之几'].map(printedShare)).toEqual([null, null]);
});

test('printedFraction(text) is the exact fraction for words', () => {
  expect(
    [
      '三分之二',
      '3分之2',
      '2/3',
      '⅓',
      '七成',
      '7成',
      '七成五',
      '两成半',
      '超过七成',
      '一半',
      '一半以上',
      '半數',
      'about half',
      '万分之十',
      '十二分之五',
    ].map(printedFraction),
  ).toEqual([
    [2, 3],
    [2, 3],
    [2, 3],
    [1, 3],
    [7, 10],
    [7, 10],
    [75, 100],
    [25, 100],
    [7, 10],
    [1, 2],
    [1, 2],
    [1, 2],
    [1, 2],
    [10, 10_000],
    [5, 12],
  ]);
});

test('printedFraction(text) is null for words that it cannot read, and undefined for a number', () => {
  const words = [
    '五六成',
    '过半',
    '大半',
    '十分之一二',
    'half a per cent',
    'two thirds',
    '绝大多数',
    '1/0',
    '一半或三成',
  ];
  expect(words.map(printedFraction)).toEqual(words.map(() => null));
  expect(['66.7%', '百分之三十', '66.7%（约三分之二）'].map(printedFraction)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
