import { expect, test } from 'vitest';
import { comparableNumbers } from '../../src/report/comparable-numbers.js';

test.each([
  ['411', '412'],
  ['-4', '4'],
  ['5‰', '5%'],
  ['two thirds', 'one third'],
  ['½', '¼'],
  ['三分之二', '三分之一'],
  ['at least 38', '38'],
  ['at least 38', 'at most 38'],
  ['至少38', '38'],
  ['约55%', '55%'],
  ['超过66%', '不足66%'],
  ['1.2万', '1.2'],
  ['5,500余', '5,500'],
  ['近5,000', '5,000'],
  ['< 0.1%', '0.1%'],
  ['数量（万件）', '数量（件）'],
  ['nearly two thirds', 'two thirds'],
])('“%s” and “%s” are not the same number', (one, other) => {
  expect(comparableNumbers(one)).not.toBe(comparableNumbers(other));
});

test.each([
  ['3,050', '3050'],
  ['３，０５０件', '3,050 requests'],
  ['约55%', 'about 55%'],
  ['約34%*', '约34%'],
  ['至少859件', 'at least 859 requests'],
  ['不适用', 'not applicable'],
  ['5,500余', 'over 5,500'],
  ['近5,000件', 'nearly 5,000'],
  ['超过66%', 'over 66%'],
  ['1.2万件', '12,000 requests'],
  ['其余 12', 'the rest: 12'],
  ['数量（万件）', 'Number (× 10,000 requests)'],
])('“%s” and “%s” are the same number in other words', (one, other) => {
  expect(comparableNumbers(one)).toBe(comparableNumbers(other));
});
