import { expect, test } from 'vitest';
import { numbersIn } from '../../src/intake/own-rows.js';

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
])('“%s” and “%s” are not the same number', (one, other) => {
  expect(numbersIn(one)).not.toBe(numbersIn(other));
});

test.each([
  ['3,050', '3050'],
  ['３，０５０件', '3,050 requests'],
  ['约55%', 'about 55%'],
  ['約34%*', '约34%'],
  ['至少859件', 'at least 859 requests'],
  ['不适用', 'not applicable'],
])('“%s” and “%s” are the same number in other words', (one, other) => {
  expect(numbersIn(one)).toBe(numbersIn(other));
});
