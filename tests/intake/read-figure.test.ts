import { expect, test } from 'vitest';
import { readFigure, readShare } from '../../src/intake/read-figure.js';
import { printedShare } from '../../src/report/printed-numbers.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';

const valueOf = (text: string) => {
  const read = readFigure(text);
  return read && [read.value, ...(read.status ? [read.status] : [])];
};

test.each([
  ['618', [618]],
  ['3,985,758', [3_985_758]],
  ['３，９８５，７５８', [3_985_758]],
  ['６１８', [618]],
  ['3\u202f985\u00a0758', [3_985_758]],
  ['41\u200b1\ufeff', [411]],
  ['411*', [411]],
  ['411†', [411]],
  ['411[1]', [411]],
  ['411①', [411]],
  ['  411\n 件 ', [411]],
  ['411宗', [411]],
  ['8,758 items', [8758]],
  ['共618件', [618]],
  ['0', [0]],
  ['12（计算值）', [12]],
  ['12*', [12]],
])('readFigure(%j) is an exact count', (text, expected) => {
  expect(valueOf(text)).toEqual(expected);
});

test.each([
  ['5500余', [5500, 'approximate-over']],
  ['５５００餘件', [5500, 'approximate-over']],
  ['5500多条', [5500, 'approximate-over']],
  ['超过5500', [5500, 'approximate-over']],
  ['over 5,500 items', [5500, 'approximate-over']],
  ['近5000', [5000, 'approximate-under']],
  ['nearly 5,000', [5000, 'approximate-under']],
  ['约5000件', [5000, 'approximate-about']],
  ['大約5000', [5000, 'approximate-about']],
  ['about 5,000', [5000, 'approximate-about']],
])('readFigure(%j) keeps its inexactness', (text, expected) => {
  expect(valueOf(text)).toEqual(expected);
});

test.each([
  ['', [null, 'blank']],
  [' \u00a0 ', [null, 'blank']],
  ['/', [null, 'not-applicable']],
  ['／', [null, 'not-applicable']],
  ['不适用', [null, 'not-applicable']],
  ['-', [null, 'not-published']],
  ['—', [null, 'not-published']],
  ['——', [null, 'not-published']],
  ['未公布', [null, 'not-published']],
  ['not published', [null, 'not-published']],
])('readFigure(%j) is not a figure, and never 0', (text, expected) => {
  expect(valueOf(text)).toEqual(expected);
});

test.each([
  '-35',
  '－35',
  '+1',
  '十二',
  '无',
  '见附件',
  '411件左右吧',
  '3.2亿',
  '1 288',
  '3-5',
  '411计算值0',
  '411件。',
  '98,3%',
  '7（1,7%）',
  '1,7',
  '0,665',
  '12,34,567',
  '1234,567',
  '12.000',
  '3.985.758',
  '1.234',
  '2017\u00a0411',
  '41\u00a01',
  '(12)',
  '（12）',
  '（12件）',
  '10^4',
  '12-',
  '2017年411件',
  '66.5% / 33.5%',
])('readFigure(%j) is rejected, not guessed', (text) => {
  expect(readFigure(text)).toBeUndefined();
});

test('readFigure(text) reads a count and its share in one cell', () => {
  const read = readFigure('411件（占总数的66.5％）');
  expect(read).toMatchObject({ value: 411, share: { text: '66.5%', value: 66.5 } });
});

test('readFigure(text) reads a share without a count as no count', () => {
  expect(readFigure('约55%')).toMatchObject({
    value: null,
    status: 'not-published',
    share: { text: '约55%', value: 55, status: 'approximate-about' },
  });
});

test('readFigure(text) reads 万 and 万元 as units of 10,000', () => {
  expect(readFigure('96,171.6万元')).toMatchObject({
    value: 96_171.6,
    unit: { unit: 'CNY', multiplier: 10_000 },
  });
  expect(readFigure('1.2万余件')).toMatchObject({
    value: 1.2,
    status: 'approximate-over',
    unit: { multiplier: 10_000 },
  });
});

test('readShare(text) keeps a share as printed, and reads a bare number as percent', () => {
  expect(readShare('66.50%')).toMatchObject({ text: '66.50%', value: 66.5 });
  expect(readShare('66.5')).toMatchObject({ text: '66.5%', value: 66.5 });
  expect(readShare('100')).toMatchObject({ text: '100%', value: 100 });
  expect(readShare('约55%')).toMatchObject({ text: '约55%', value: 55, status: 'approximate-about' });
});

test('readShare(text) is null for a missing share, and undefined for words', () => {
  expect(['', '-', '/'].map((text) => readShare(text))).toEqual([null, null, null]);
  expect(readShare('三分之二')).toBeUndefined();
});

test('readFigure(text) reads three decimals of 万 as decimals', () => {
  expect(readFigure('12.345万元')).toMatchObject({ value: 12.345 });
  expect(readFigure('12.345', true)).toMatchObject({ value: 12.345 });
});

test.each(['0.983', '1', '98,3', '98,3%', '411（66.5%）'])(
  'readShare(%j) is rejected, not guessed',
  (text) => {
    expect(readShare(text)).toBeUndefined();
  },
);

test('readShare(text) reads a number below 1 as percent if its header says so', () => {
  expect(readShare('0.983', '%')).toMatchObject({ value: 0.983 });
  expect(readShare('0.983%')).toMatchObject({ value: 0.983 });
  expect(readShare('0')).toMatchObject({ value: 0 });
});

test.each(LANGUAGES.flatMap((language) => Object.entries(locales[language].missing)))(
  'the word of a chart for %s is read back: %s',
  (status, word) => {
    expect(readFigure(word)).toMatchObject({ value: null, status });
  },
);

test.each([
  ['94.5 per cent', 94.5],
  ['94.5 percent', 94.5],
  ['94.5 Per Cent', 94.5],
  ['about 55 per cent', 55],
  ['百分之94.5', 94.5],
  ['约百分之55', 55],
  ['占百分之94.5', 94.5],
  ['10‰', 1],
  ['10 per mille', 1],
  ['千分之10', 1],
  ['千分之0.5', 0.05],
])('readShare(%j) is a share in percent, and keeps its words', (text, value) => {
  const read = readShare(text);
  expect(read?.value).toBe(value);
  expect(text).toContain(read?.text);
  expect(printedShare(read?.text ?? '')?.value).toBe(value);
});

test.each([
  ['411 (94.5 per cent)', 411, 94.5],
  ['411件，占百分之94.5', 411, 94.5],
  ['411（百分之94.5）', 411, 94.5],
])('readFigure(%j) is a count with its share', (text, value, share) => {
  const read = readFigure(text);
  expect([read?.value, read?.share?.value]).toEqual([value, share]);
});

test.each([
  '百分之九十四点五',
  '百分之',
  '94.5 percentage points',
  '94.5 per case',
  '百分之120',
  '1,5 per cent',
  '百分之9百分之5',
  'per cent',
])('readShare(%j) is not printed in digits, and is rejected', (text) => {
  expect(readShare(text)).toBeUndefined();
  expect(readFigure(text)?.share ?? null).toBeNull();
});

test('readShare(text, sign) reads a bare number according to its header', () => {
  expect(readShare('10', '‰')).toMatchObject({ value: 1, text: '10‰' });
  expect(readShare('0.5', '‰')?.value).toBe(0.05);
  expect(readShare('0.5', '%')?.value).toBe(0.5);
  expect(readShare('0.5')).toBeUndefined();
});
