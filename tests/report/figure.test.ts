import { expect, test } from 'vitest';
import { applicantFigures, approximate, figureOf, partFigures, sumOf } from '../../src/report/figure.js';
import { childCodes } from '../../src/report/child-codes.js';
import { APPROXIMATE_STATUSES, MISSING_STATUSES, RELEASE_STATUSES } from '../../src/report/schema.js';
import { code, figure, measure, tinyReport } from './tiny-report.js';

const applicant = (id: string, parent?: string) =>
  code(id, { list: 'applicant', ...(parent !== undefined && { parent }) });
const codes = [
  code('granted'),
  code('refused'),
  code('secret', { parent: 'refused' }),
  code('privacy', { parent: 'refused' }),
];
const refused = { measure: 'm', category: 'refused' };

test('approximate(status) is true for over, about and under only', () => {
  expect(APPROXIMATE_STATUSES.map(approximate)).toEqual([true, true, true]);
  expect([...MISSING_STATUSES, ...RELEASE_STATUSES].some(approximate)).toBe(false);
  expect(approximate(undefined)).toBe(false);
});

test('figureOf(report, key) is the figure as printed, with its observation', () => {
  const printed = figure('m/granted', 5, { status: 'approximate-over' });
  const report = tinyReport({ measures: [measure('m')], codes, observations: [printed] });
  expect(figureOf(report, { measure: 'm', category: 'granted' })).toEqual({
    key: { measure: 'm', category: 'granted' },
    value: 5,
    status: 'approximate-over',
    observation: printed,
  });
});

test('figureOf(report, key) of a group that is not printed is the sum of its members', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes,
    observations: [figure('m/secret', 2), figure('m/privacy', 5)],
  });
  const group = figureOf(report, refused);
  expect(group).toMatchObject({ key: refused, value: 7 });
  expect(group?.observation).toBeUndefined();
  expect(group?.operands?.map(({ key, value }) => [key.category, value])).toEqual([
    ['secret', 2],
    ['privacy', 5],
  ]);
});

test('figureOf(report, key) of a group that is printed is the printed figure, even if its members differ', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes,
    observations: [figure('m/refused', 9), figure('m/secret', 2), figure('m/privacy', 5)],
  });
  expect(figureOf(report, refused)).toMatchObject({ value: 9, observation: { value: 9 } });
});

test('figureOf(report, key) of a group is at least the known sum if a member was not published', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes,
    observations: [figure('m/secret', 2), figure('m/privacy', null, { status: 'suppressed' })],
  });
  expect(figureOf(report, refused)).toMatchObject({ value: 2, status: 'at-least' });
});

test('figureOf(report, key) of a group is approximate if a member is', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes,
    observations: [figure('m/secret', 2), figure('m/privacy', 50, { status: 'approximate-over' })],
  });
  expect(figureOf(report, refused)).toMatchObject({ value: 52, status: 'approximate-over' });
});

test('figureOf(report, key) is undefined if neither the figure nor a member is printed', () => {
  const report = tinyReport({ measures: [measure('m')], codes, observations: [figure('m/granted', 1)] });
  expect(figureOf(report, refused)).toBeUndefined();
  expect(figureOf(report, { measure: 'm' })).toBeUndefined();
  expect(figureOf(report, { measure: 'nowhere' })).toBeUndefined();
});

test('figureOf(report, key) of a group of applicants is the sum of its members, in the same class', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [...codes, applicant('legal'), applicant('firm', 'legal'), applicant('charity', 'legal')],
    observations: [
      figure('m/granted/firm', 53),
      figure('m/granted/charity', 4),
      figure('m/refused/firm', 100),
    ],
  });
  expect(figureOf(report, { measure: 'm', category: 'granted', applicant: 'legal' })?.value).toBe(57);
});

test('figureOf(report, key) of a total printed by applicant only is their sum, through the groups', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [...codes, applicant('natural'), applicant('legal'), applicant('firm', 'legal')],
    observations: [figure('m//natural', 3001), figure('m//firm', 53)],
  });
  expect(figureOf(report, { measure: 'm' })?.value).toBe(3054);
});

test('partFigures(report, key) are the top classes of a total, in the order of the codes', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes,
    observations: [figure('m/secret', 2), figure('m/privacy', 5), figure('m/granted', 1)],
  });
  expect(
    partFigures(report, { measure: 'm' }, 'omit').map(({ key, value }) => [key.category, value]),
  ).toEqual([
    ['granted', 1],
    ['refused', 7],
  ]);
});

test('partFigures(report, key) are the members of a group', () => {
  const report = tinyReport({ measures: [measure('m')], codes, observations: [figure('m/privacy', 5)] });
  expect(partFigures(report, refused, 'omit').map(({ key }) => key.category)).toEqual(['privacy']);
  expect(partFigures(report, refused, 'unknown').map(({ key, value }) => [key.category, value])).toEqual([
    ['secret', null],
    ['privacy', 5],
  ]);
});

test('partFigures(report, key) is empty for a measure without a list, or a missing one', () => {
  const { list: _, ...fees } = measure('fees');
  const report = tinyReport({ measures: [fees], codes, observations: [figure('fees', 0)] });
  expect(partFigures(report, { measure: 'fees' }, 'omit')).toEqual([]);
  expect(partFigures(report, { measure: 'nowhere' }, 'unknown')).toEqual([]);
});

test('applicantFigures(report, key) are the top groups, or the members of one', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [applicant('natural'), applicant('legal'), applicant('firm', 'legal')],
    observations: [figure('m//natural', 3), figure('m//firm', 2)],
  });
  const values = (group?: string) =>
    applicantFigures(report, { measure: 'm', applicant: group }).map(({ key, value }) => [
      key.applicant,
      value,
    ]);
  expect(values()).toEqual([
    ['natural', 3],
    ['legal', 2],
  ]);
  expect(values('legal')).toEqual([['firm', 2]]);
  expect(values('firm')).toEqual([]);
});

test('childCodes(report, list, parent) returns codes of one list, even if another has the same ids', () => {
  const report = tinyReport({
    measures: [measure('m')],
    codes: [code('other'), code('other', { list: 'channel' })],
    observations: [figure('m/other', 1)],
  });
  expect(childCodes(report, 'channel').map(({ list, id }) => `${list}/${id}`)).toEqual(['channel/other']);
  expect(childCodes(report, undefined)).toEqual([]);
});

test('sumOf(figures) of none is 0', () => {
  expect(sumOf([])).toEqual({ value: 0 });
});

test('sumOf(figures) adds decimals exactly', () => {
  const key = { measure: 'm' };
  expect(
    sumOf([
      { key, value: 0.1 },
      { key, value: 0.2 },
    ]),
  ).toEqual({ value: 0.3 });
});
