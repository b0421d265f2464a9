import { expect, test } from 'vitest';
import { findObservation, keyOf, keyText } from '../../src/report/observation-key.js';
import { code, figure, measure, share, tinyReport } from './tiny-report.js';

test('keyText(key) leaves missing parts empty', () => {
  expect(keyText({ measure: 'm' })).toBe('m//');
  expect(keyText({ measure: 'm', category: 'a' })).toBe('m/a/');
  expect(keyText({ measure: 'm', applicant: 'p' })).toBe('m//p');
});

test('keyText(key) is the same for an undefined category and a missing one', () => {
  expect(keyText({ measure: 'm', category: undefined, applicant: undefined })).toBe('m//');
});

test('keyText(key) distinguishes a category from an applicant of the same name', () => {
  expect(keyText({ measure: 'm', category: 'other' })).not.toBe(
    keyText({ measure: 'm', applicant: 'other' }),
  );
});

test('keyOf(observation) keeps the key and drops the figure', () => {
  expect(keyOf(figure('m/a/p', 5, { share: share('5%', 5) }))).toEqual({
    measure: 'm',
    category: 'a',
    applicant: 'p',
  });
});

test('keyOf(observation) has no property for missing parts', () => {
  expect(Object.keys(keyOf({ measure: 'm', category: undefined, applicant: undefined }))).toEqual([
    'measure',
  ]);
});

test('findObservation(report, key) finds the figure with exactly this key', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('a'), code('p', { list: 'applicant' })],
    observations: [figure('m', 3), figure('m/a', 2), figure('m/a/p', 1)],
  });
  expect(findObservation(report, { measure: 'm' })?.value).toBe(3);
  expect(findObservation(report, { measure: 'm', category: 'a' })?.value).toBe(2);
  expect(findObservation(report, { measure: 'm', category: 'a', applicant: 'p' })?.value).toBe(1);
});

test('findObservation(report, key) is undefined, and not 0, if the report has no such figure', () => {
  const report = tinyReport({ measures: [measure('m')], codes: [], observations: [figure('m', 3)] });
  expect(findObservation(report, { measure: 'm', category: 'a' })).toBeUndefined();
});

test('findObservation(report, key) does not return a figure of another report', () => {
  const parts = { measures: [measure('m')], codes: [] };
  const one = tinyReport({ ...parts, observations: [figure('m', 1)] });
  const two = tinyReport({ ...parts, observations: [figure('m', 2)] });
  expect([one, two, one].map((report) => findObservation(report, { measure: 'm' })?.value)).toEqual([
    1, 2, 1,
  ]);
});
