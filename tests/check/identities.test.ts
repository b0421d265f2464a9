import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Observation } from '../../src/report/report.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const statutory = (observations: readonly Observation[]) =>
  tinyReport({
    form: 'cn-2021',
    measures: [measure('litigation', { topic: 'context', list: 'appeal-result' })],
    codes: [],
    observations,
  });

const flow = (received: number, over: number | null, concluded: number | null, forward: number, of = '') => [
  figure(`requests-received${of}`, received),
  figure(`requests-carried-over${of}`, over),
  figure(`request-outcomes${of}`, concluded),
  figure(`requests-carried-forward${of}`, forward),
];

test('check(report) finds nothing if H1 holds: received and carried over, concluded and forward', () => {
  expect(check(statutory(flow(3119, 34, 3050, 103)))).toEqual([]);
});

test('check(report) reports a flow that does not balance as an error', () => {
  expect(check(statutory(flow(3119, 34, 3050, 102)))).toEqual([
    {
      rule: 'identity',
      identity: 'H1',
      severity: 'error',
      subject: { measure: 'requests-received' },
      operands: [
        { side: 'expected', key: { measure: 'requests-received' }, value: 3119 },
        { side: 'expected', key: { measure: 'requests-carried-over' }, value: 34 },
        { side: 'found', key: { measure: 'request-outcomes' }, value: 3050 },
        { side: 'found', key: { measure: 'requests-carried-forward' }, value: 102 },
      ],
      expected: 3153,
      found: 3152,
      difference: 1,
    },
  ]);
});

test('check(report) checks the flow of each applicant', () => {
  const report = statutory([
    ...flow(60, 0, 60, 0),
    ...flow(10, 0, 9, 0, '//natural-person'),
    ...flow(50, 0, 51, 0, '//commercial-enterprise'),
  ]);
  expect(check(report).filter(({ rule }) => rule === 'identity')).toMatchObject([
    { identity: 'H1', subject: { applicant: 'natural-person' }, difference: 1 },
    { identity: 'H1', subject: { applicant: 'commercial-enterprise' }, difference: -1 },
  ]);
});

test('check(report) cannot assess a flow with a figure that is missing, suppressed or approximate', () => {
  const notAssessable = { rule: 'identity', identity: 'H1', severity: 'not-assessable', difference: null };
  expect(check(statutory(flow(3119, 34, 3050, 103).slice(0, 3)))).toMatchObject([notAssessable]);
  const suppressed = figure('requests-received', null, { status: 'suppressed' });
  expect(check(statutory([suppressed, ...flow(3119, 34, 3050, 103).slice(1)]))).toMatchObject([
    notAssessable,
  ]);
  const about = figure('requests-received', 3119, { status: 'approximate-about' });
  expect(check(statutory([about, ...flow(3119, 34, 3050, 102).slice(1)]))[0]).toMatchObject(notAssessable);
});

test('check(report) finds nothing in a flow with one blank, which follows from the others', () => {
  expect(check(statutory(flow(3119, 34, null, 103)))).toEqual([]);
});

test('check(report) reports a flow in which three figures leave a negative fourth', () => {
  expect(check(statutory(flow(3119, 34, null, 3154)))).toMatchObject([
    { rule: 'identity', severity: 'error', expected: 3153, found: 3154, difference: -1 },
  ]);
  expect(check(statutory(flow(3154, null, 3050, 103)))).toMatchObject([
    { rule: 'identity', severity: 'error', expected: 3154, found: 3153, difference: 1 },
  ]);
});

test('check(report) reports a flow that does not balance in a report without a form, as its chart does', () => {
  const figures = flow(3119, 34, 3050, 102);
  const measures = [
    measure('requests-received', { topic: 'requests-received' }),
    measure('requests-carried-over', { topic: 'requests-carried-over' }),
    measure('request-outcomes', { topic: 'request-outcome' }),
    measure('requests-carried-forward', { topic: 'requests-carried-forward' }),
  ];
  expect(check(tinyReport({ measures, codes: [], observations: figures }))).toMatchObject([
    { rule: 'identity', severity: 'error', expected: 3153, found: 3152, difference: 1 },
  ]);
});

test('check(report) finds nothing in a flow without requests received', () => {
  expect(check(statutory([figure('requests-carried-forward', 103)]))).toEqual([]);
});

const suits = (all: number, direct: number, after: number, of = '') => [
  figure(`litigation${of}`, all),
  figure(`litigation-direct${of}`, direct),
  figure(`litigation-after-reconsideration${of}`, after),
];

test('check(report) finds nothing if S1 holds: all suits are the sum of both kinds', () => {
  expect(check(statutory(suits(46, 26, 20)))).toEqual([]);
});

test('check(report) warns if prose and table differ on the suits, for each result', () => {
  const report = statutory([...suits(46, 26, 20), ...suits(46, 26, 19, '/upheld')]);
  expect(check(report).filter(({ rule }) => rule === 'identity')).toMatchObject([
    {
      identity: 'S1',
      severity: 'warning',
      subject: { measure: 'litigation', category: 'upheld' },
      expected: 46,
      found: 45,
      difference: 1,
    },
  ]);
});

test('check(report) expects no identity of a narrative report', () => {
  const measures = ['requests-received', 'requests-carried-over', 'request-outcomes'].map((id) =>
    measure(id, { relation: 'none' }),
  );
  const observations = measures.map(({ id }, index) => figure(id, index + 1));
  expect(check(tinyReport({ measures, codes: [], observations }))).toEqual([]);
});

const applicants = [
  code('natural', { list: 'applicant' }),
  code('legal', { list: 'applicant' }),
  code('firm', { list: 'applicant', parent: 'legal' }),
];
const split = (observations: readonly Observation[]) =>
  check(tinyReport({ measures: [measure('m')], codes: applicants, observations }));

test('check(report) finds nothing if the applicants add up, through a group that is not printed', () => {
  expect(split([figure('m', 10), figure('m//natural', 6), figure('m//firm', 4)])).toEqual([]);
});

test('check(report) reports applicants that do not add up as an error, whether fewer or more', () => {
  const finding = { rule: 'applicants', severity: 'error', subject: { measure: 'm' }, expected: 10 };
  expect(split([figure('m', 10), figure('m//natural', 6), figure('m//firm', 3)])).toMatchObject([
    { ...finding, found: 9, difference: 1 },
  ]);
  expect(split([figure('m', 10), figure('m//natural', 6), figure('m//firm', 5)])).toMatchObject([
    { ...finding, found: 11, difference: -1 },
  ]);
});

test('check(report) compares a printed group of applicants with its members', () => {
  const findings = split([
    figure('m', 10),
    figure('m//natural', 6),
    figure('m//legal', 4),
    figure('m//firm', 3),
  ]);
  expect(findings).toMatchObject([{ subject: { measure: 'm', applicant: 'legal' }, expected: 4, found: 3 }]);
});

test('check(report) cannot assess applicants if one is unknown or approximate', () => {
  const notAssessable = { rule: 'applicants', severity: 'not-assessable', difference: null };
  expect(split([figure('m', 10), figure('m//natural', 6), figure('m//firm', null)])).toMatchObject([
    { ...notAssessable, expected: 10, found: null },
  ]);
  const over = figure('m//firm', 3, { status: 'approximate-over' });
  expect(split([figure('m', 10), figure('m//natural', 6), over])[0]).toMatchObject(notAssessable);
});
