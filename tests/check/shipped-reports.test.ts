import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';

test('check(liwan2017) finds that 606 of 618 outcomes are itemised, twelve fewer, as a warning', () => {
  const outcomes = { measure: 'request-outcomes' };
  expect(check(liwan2017)[0]).toEqual({
    rule: 'partition',
    severity: 'warning',
    subject: outcomes,
    operands: [
      { side: 'expected', key: outcomes, value: 618 },
      { side: 'found', key: { ...outcomes, category: 'granted-in-full' }, value: 411 },
      { side: 'found', key: { ...outcomes, category: 'granted-in-part' }, value: 55 },
      { side: 'found', key: { ...outcomes, category: 'refused' }, value: 7 },
      { side: 'found', key: { ...outcomes, category: 'not-government-information' }, value: 31 },
      { side: 'found', key: { ...outcomes, category: 'not-this-body-or-does-not-exist' }, value: 73 },
      { side: 'found', key: { ...outcomes, category: 'unclear-request' }, value: 29 },
    ],
    expected: 618,
    found: 606,
    difference: 12,
  });
});

test('check(liwan2017) finds exactly this, in this order', () => {
  expect(
    check(liwan2017).map(({ rule, severity, subject, expected, found, difference }) => [
      rule,
      severity,
      `${subject.measure}/${subject.category ?? ''}`,
      expected,
      found,
      difference,
    ]),
  ).toEqual([
    ['partition', 'warning', 'request-outcomes/', 618, 606, 12],
    ['share', 'not-assessable', 'request-subjects/land-and-planning', null, 55, null],
    ['share', 'not-assessable', 'request-subjects/housing-and-construction', null, 11, null],
    ['shares', 'information', 'request-outcomes/', 100, 98, 2],
    ['approximate', 'information', 'request-subjects/land-and-planning', null, null, null],
    ['merged', 'information', 'request-outcomes/not-this-body-or-does-not-exist', null, 73, null],
  ]);
});

test('check(huaian2024) finds nothing but that “over 5,500” is approximate', () => {
  expect(check(huaian2024)).toEqual([
    {
      rule: 'approximate',
      severity: 'information',
      subject: { measure: 'website-items' },
      operands: [],
      expected: null,
      found: 5500,
      difference: null,
    },
  ]);
});
