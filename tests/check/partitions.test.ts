import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Measure, Observation } from '../../src/report/report.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

/** Findings on the measure `m` with the classes a and b, and c with the members d and e. */
function findingsOn(observations: readonly Observation[], more: Partial<Measure> = {}, form = 'narrative') {
  const codes = [...'abc'].map((id) => code(id, { list: 'own' }));
  const members = [...'de'].map((id) => code(id, { list: 'own', parent: 'c' }));
  return check(
    tinyReport({
      form,
      measures: [measure('m', { list: 'own', ...more })],
      codes: [...codes, ...members],
      observations,
    }),
  );
}

const about = { status: 'approximate-about' } as const;

test('check(report) finds nothing if the categories add up to the total', () => {
  expect(findingsOn([figure('m', 618), figure('m/a', 473), figure('m/b', 145)])).toEqual([]);
});

test('check(report) adds decimals as printed', () => {
  const amounts = [figure('m', 0.3), figure('m/a', 0.1), figure('m/b', 0.2)];
  expect(findingsOn(amounts, { unit: 'CNY' })).toEqual([]);
});

test('check(report) finds nothing if a total of 0 has classes of 0', () => {
  expect(findingsOn([figure('m', 0), figure('m/a', 0), figure('m/b', 0)])).toEqual([]);
});

test('check(report) finds nothing to compare in a total without classes, or classes without a total', () => {
  expect(findingsOn([figure('m', 5)])).toEqual([]);
  expect(findingsOn([figure('m/a', 5), figure('m/b', 6)])).toEqual([]);
});

test('check(report) warns if a narrative report itemises less than its total', () => {
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', 4)])).toEqual([
    {
      rule: 'partition',
      severity: 'warning',
      subject: { measure: 'm' },
      operands: [
        { side: 'expected', key: { measure: 'm' }, value: 10 },
        { side: 'found', key: { measure: 'm', category: 'a' }, value: 5 },
        { side: 'found', key: { measure: 'm', category: 'b' }, value: 4 },
      ],
      expected: 10,
      found: 9,
      difference: 1,
    },
  ]);
});

test('check(report) reports less than the total in an exhaustive form as an error', () => {
  const classes = [figure('m/a', 5), figure('m/b', 4), figure('m/d', 0), figure('m/e', 0)];
  expect(findingsOn([figure('m', 10), ...classes], {}, 'cn-2021')).toMatchObject([
    { rule: 'partition', severity: 'error', expected: 10, found: 9, difference: 1 },
  ]);
});

test('check(report) cannot assess an exhaustive form with a class left out', () => {
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', 4)], {}, 'cn-2021')).toMatchObject([
    { rule: 'partition', severity: 'not-assessable', difference: null },
  ]);
});

test('check(report) does not report an approximate class, or one of a signed measure, as larger than its total', () => {
  const over = figure('m', 5000, { status: 'approximate-over' });
  expect(findingsOn([over, figure('m/a', 5200)]).map(({ severity }) => severity)).toEqual([
    'not-assessable',
    'information',
  ]);
  expect(findingsOn([figure('m', 5), figure('m/a', 8), figure('m/b', -3)], { signed: true })).toEqual([]);
});

test('check(report) reports more than the total as an error, in any form', () => {
  const observations = [figure('m', 10), figure('m/a', 5), figure('m/b', 6)];
  const finding = { rule: 'partition', severity: 'error', expected: 10, found: 11, difference: -1 };
  expect(findingsOn(observations)).toMatchObject([finding]);
  expect(findingsOn(observations, {}, 'cn-2021')).toMatchObject([finding]);
});

test('check(report) reports a class larger than its total as an error, instead of the sum', () => {
  expect(findingsOn([figure('m', 10), figure('m/a', 11), figure('m/b', 4)])).toEqual([
    {
      rule: 'part',
      severity: 'error',
      subject: { measure: 'm', category: 'a' },
      operands: [
        { side: 'expected', key: { measure: 'm' }, value: 10 },
        { side: 'found', key: { measure: 'm', category: 'a' }, value: 11 },
      ],
      expected: 10,
      found: 11,
      difference: -1,
    },
  ]);
});

test('check(report) cannot assess a sum with a class that was not published', () => {
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', null)])).toMatchObject([
    { rule: 'partition', severity: 'not-assessable', expected: 10, found: null, difference: null },
  ]);
});

test('check(report) cannot assess a sum whose total was not published', () => {
  expect(findingsOn([figure('m', null), figure('m/a', 5), figure('m/b', 4)])).toMatchObject([
    { rule: 'partition', severity: 'not-assessable', expected: null, found: 9, difference: null },
  ]);
});

test('check(report) cannot assess a sum with an approximate class or total', () => {
  const finding = { rule: 'partition', severity: 'not-assessable', expected: 10, found: 9, difference: null };
  const [withClass] = findingsOn([figure('m', 10), figure('m/a', 5, about), figure('m/b', 4)]);
  const [withTotal] = findingsOn([figure('m', 10, about), figure('m/a', 5), figure('m/b', 4)]);
  expect(withClass).toMatchObject(finding);
  expect(withTotal).toMatchObject(finding);
});

test('check(report) compares a printed subtotal with its members, and the total with the subtotal', () => {
  const observations = [
    figure('m', 10),
    figure('m/a', 3),
    figure('m/c', 7),
    figure('m/d', 5),
    figure('m/e', 1),
  ];
  expect(findingsOn(observations)).toMatchObject([
    { rule: 'partition', subject: { measure: 'm', category: 'c' }, expected: 7, found: 6, difference: 1 },
  ]);
});

test('check(report) counts the members of a group that has no printed subtotal', () => {
  expect(findingsOn([figure('m', 10), figure('m/a', 3), figure('m/d', 5), figure('m/e', 2)])).toEqual([]);
  expect(findingsOn([figure('m', 10), figure('m/a', 3), figure('m/d', 5), figure('m/e', 1)])).toMatchObject([
    { rule: 'partition', subject: { measure: 'm' }, expected: 10, found: 9 },
  ]);
});

test('check(report) allows a subset to be less than its total, also with an unknown class', () => {
  const subset = { relation: 'subset' } as const;
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', 4)], subset)).toEqual([]);
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', null)], subset)).toEqual([]);
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', 4)], subset, 'cn-2021')).toEqual([]);
});

test('check(report) reports a subset larger than its total as an error', () => {
  const subset = { relation: 'subset' } as const;
  expect(findingsOn([figure('m', 10), figure('m/a', 5), figure('m/b', 6)], subset)).toMatchObject([
    { rule: 'partition', severity: 'error', expected: 10, found: 11, difference: -1 },
  ]);
  expect(
    findingsOn([figure('m', 10), figure('m/a', 8), figure('m/b', 6), figure('m/c', null)], subset),
  ).toMatchObject([{ rule: 'partition', severity: 'error', expected: 10, found: 14 }]);
});

test('check(report) does not add up labels that may overlap', () => {
  const labels = { relation: 'multi-label' } as const;
  expect(findingsOn([figure('m', 10), figure('m/a', 8), figure('m/b', 7)], labels)).toEqual([]);
  expect(findingsOn([figure('m', 10), figure('m/a', 8), figure('m/b', null)], labels)).toEqual([]);
});

test('check(report) reports a label with more cases than there are as an error', () => {
  const labels = { relation: 'multi-label' } as const;
  expect(findingsOn([figure('m', 10), figure('m/a', 11), figure('m/b', 12)], labels)).toMatchObject([
    { rule: 'part', severity: 'error', subject: { measure: 'm', category: 'a' }, difference: -1 },
    { rule: 'part', severity: 'error', subject: { measure: 'm', category: 'b' }, difference: -2 },
  ]);
});

test('check(report) compares nothing if the classes have no relation to the total', () => {
  expect(findingsOn([figure('m', 10), figure('m/a', 80), figure('m/b', 70)], { relation: 'none' })).toEqual(
    [],
  );
});
