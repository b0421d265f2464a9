import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Report } from '../../src/report/report.js';
import { figure, tinyReport } from '../report/tiny-report.js';

const year = (key: string, value: number | null, status?: 'approximate-over') =>
  tinyReport({
    form: 'cn-2021',
    measures: [],
    codes: [],
    observations: [figure(key, value, status && { status })],
  });

/** The findings on the carry-over; the flow of these reports is incomplete. */
function findings(now: Report, before?: Report) {
  return check(now, before).filter(({ rule }) => rule === 'carried-over');
}

test('check(report, previous) finds nothing if last year’s carried forward equals this year’s carried over', () => {
  expect(findings(year('requests-carried-over', 34), year('requests-carried-forward', 34))).toEqual([]);
});

test('check(report, previous) warns if they differ', () => {
  expect(findings(year('requests-carried-over', 34), year('requests-carried-forward', 35))).toEqual([
    {
      rule: 'carried-over',
      severity: 'warning',
      subject: { measure: 'requests-carried-over' },
      operands: [
        { side: 'expected', key: { measure: 'requests-carried-forward' }, value: 35 },
        { side: 'found', key: { measure: 'requests-carried-over' }, value: 34 },
      ],
      expected: 35,
      found: 34,
      difference: 1,
    },
  ]);
});

test('check(report, previous) compares each applicant with itself', () => {
  const now = year('requests-carried-over//natural-person', 34);
  expect(findings(now, year('requests-carried-forward//natural-person', 30))).toMatchObject([
    { rule: 'carried-over', subject: { applicant: 'natural-person' }, difference: -4 },
  ]);
  expect(findings(now, year('requests-carried-forward//commercial-enterprise', 30))).toEqual([]);
});

test('check(report, previous) cannot assess a carry-over that was not published, or not exactly', () => {
  const notAssessable = { rule: 'carried-over', severity: 'not-assessable', difference: null };
  expect(findings(year('requests-carried-over', null), year('requests-carried-forward', 34))).toMatchObject([
    { ...notAssessable, expected: 34, found: null },
  ]);
  expect(
    findings(year('requests-carried-over', 34), year('requests-carried-forward', 30, 'approximate-over')),
  ).toMatchObject([{ ...notAssessable, expected: 30, found: 34 }]);
});

test('check(report, previous) finds nothing if the previous year has no such figure or measure', () => {
  expect(findings(year('requests-carried-over', 34), year('licences', 34))).toEqual([]);
  expect(findings(year('licences', 34), year('requests-carried-forward', 34))).toEqual([]);
});

test('check(report) does not compare years without the previous report', () => {
  expect(findings(year('requests-carried-over', 34))).toEqual([]);
});
