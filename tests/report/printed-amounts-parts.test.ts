import { expect, test } from 'vitest';
import { printedAmounts } from '../../src/report/printed-amounts.js';

test.each([
  ['公开1亿2千万条', 120_000_000],
  ['公开1亿2千万余条', 120_000_000],
  ['公开1亿5百万条', 105_000_000],
  ['总金额2亿3千万元', 230_000_000],
  ['公开3百万5千条', 3_005_000],
  ['公开1千2百万条', 12_000_000],
  ['公开1亿2000万条', 120_000_000],
  ['公开3万5千条', 35_000],
  ['35k items', 35_000],
  ['1.2m items', 1_200_000],
  ['1.2 mn', 1_200_000],
  ['RMB1.2m', 1_200_000],
  ['2 bn yuan', 2_000_000_000],
  ['RMB 251 000', 251_000],
  ['12元5角', 12.5],
  ['12元5角3分', 12.53],
  ['单位：元 251000', 251_000],
  ['单位：万元，25.1', 251_000],
])('a quotation of a number in parts or with a short size: %s', (text, amount) => {
  expect(printedAmounts(text).map(({ value, size }) => Number((value * (size ?? 1)).toFixed(3)))).toEqual([
    amount,
  ]);
});

test.each(['12 kg', '12 km', '5 months', '3 m²'])('a letter that is not a multiplier: %s', (text) => {
  expect(printedAmounts(text)[0]?.size).toBeNull();
});

test('adjacent numbers stay separate', () => {
  expect(printedAmounts('2023 251 件').map(({ value }) => value)).toEqual([2023, 251]);
  expect(printedAmounts('报送单位：元氏县 12').at(-1)).toEqual({ value: 12, size: null });
});
