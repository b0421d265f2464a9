import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import { findObservation } from '../../src/report/observation-key.js';
import type { Report } from '../../src/report/report.js';

const APPLICANTS = [
  'natural-person',
  'commercial-enterprise',
  'research-institution',
  'public-welfare-organisation',
  'legal-service-organisation',
  'other-organisation',
  undefined,
];

type Row = readonly [measure: string, category: string | undefined, values: readonly number[]];

/** Table 三, written out from the comparison sheet: its rows and 7 columns, the total last. */
const TABLE_3_OF_2023: readonly Row[] = [
  ['requests-received', undefined, [3402, 99, 0, 4, 5, 1, 3511]],
  ['requests-carried-over', undefined, [91, 3, 0, 0, 2, 0, 96]],
  ['request-outcomes', 'granted-in-full', [1175, 12, 0, 3, 1, 0, 1191]],
  ['request-outcomes', 'granted-in-part', [319, 7, 0, 0, 2, 0, 328]],
  ['request-outcomes', 'state-secret', [0, 0, 0, 0, 0, 0, 0]],
  ['request-outcomes', 'prohibited-by-law', [27, 0, 0, 0, 0, 0, 27]],
  ['request-outcomes', 'endangers-security', [6, 0, 0, 0, 0, 0, 6]],
  ['request-outcomes', 'third-party-rights', [38, 0, 0, 0, 0, 0, 38]],
  ['request-outcomes', 'internal-affairs', [20, 0, 0, 0, 0, 0, 20]],
  ['request-outcomes', 'deliberative-information', [9, 0, 0, 0, 0, 0, 9]],
  ['request-outcomes', 'enforcement-file', [21, 0, 0, 0, 0, 0, 21]],
  ['request-outcomes', 'administrative-enquiry', [20, 1, 0, 0, 0, 0, 21]],
  ['request-outcomes', 'information-not-held', [968, 74, 0, 1, 3, 1, 1047]],
  ['request-outcomes', 'needs-creation', [26, 2, 0, 0, 0, 0, 28]],
  ['request-outcomes', 'still-unclear', [3, 0, 0, 0, 0, 0, 3]],
  ['request-outcomes', 'petition-or-complaint', [305, 0, 0, 0, 0, 0, 305]],
  ['request-outcomes', 'repeated-request', [39, 0, 0, 0, 0, 0, 39]],
  ['request-outcomes', 'public-publication', [0, 0, 0, 0, 0, 0, 0]],
  ['request-outcomes', 'excessive-requests', [58, 0, 0, 0, 0, 0, 58]],
  ['request-outcomes', 'confirmation-or-reissue', [4, 0, 0, 0, 0, 0, 4]],
  ['request-outcomes', 'clarification-overdue', [40, 0, 0, 0, 0, 0, 40]],
  ['request-outcomes', 'fee-unpaid', [10, 0, 0, 0, 0, 0, 10]],
  ['request-outcomes', 'other', [287, 3, 0, 0, 1, 0, 291]],
  ['request-outcomes', undefined, [3375, 99, 0, 4, 7, 1, 3486]],
  ['requests-carried-forward', undefined, [118, 3, 0, 0, 0, 0, 121]],
];
const TABLE_3_OF_2024: readonly Row[] = [
  ['requests-received', undefined, [3440, 75, 0, 1, 6, 3, 3525]],
  ['requests-carried-over', undefined, [118, 3, 0, 0, 0, 0, 121]],
  ['request-outcomes', 'granted-in-full', [1408, 21, 0, 0, 2, 0, 1431]],
  ['request-outcomes', 'granted-in-part', [462, 9, 0, 0, 0, 0, 471]],
  ['request-outcomes', 'state-secret', [2, 0, 0, 0, 0, 0, 2]],
  ['request-outcomes', 'prohibited-by-law', [1, 0, 0, 0, 0, 0, 1]],
  ['request-outcomes', 'endangers-security', [4, 0, 0, 0, 0, 0, 4]],
  ['request-outcomes', 'third-party-rights', [16, 1, 0, 0, 0, 0, 17]],
  ['request-outcomes', 'internal-affairs', [21, 0, 0, 0, 0, 0, 21]],
  ['request-outcomes', 'deliberative-information', [10, 1, 0, 0, 0, 0, 11]],
  ['request-outcomes', 'enforcement-file', [21, 2, 0, 0, 0, 0, 23]],
  ['request-outcomes', 'administrative-enquiry', [13, 0, 0, 0, 0, 0, 13]],
  ['request-outcomes', 'information-not-held', [859, 33, 0, 0, 3, 2, 897]],
  ['request-outcomes', 'needs-creation', [35, 1, 0, 0, 0, 0, 36]],
  ['request-outcomes', 'still-unclear', [8, 0, 0, 0, 0, 0, 8]],
  ['request-outcomes', 'petition-or-complaint', [86, 1, 0, 0, 0, 0, 87]],
  ['request-outcomes', 'repeated-request', [26, 1, 0, 0, 0, 0, 27]],
  ['request-outcomes', 'public-publication', [0, 0, 0, 0, 0, 0, 0]],
  ['request-outcomes', 'excessive-requests', [3, 0, 0, 0, 0, 0, 3]],
  ['request-outcomes', 'confirmation-or-reissue', [0, 0, 0, 0, 0, 0, 0]],
  ['request-outcomes', 'clarification-overdue', [75, 1, 0, 1, 0, 0, 77]],
  ['request-outcomes', 'fee-unpaid', [38, 0, 0, 0, 0, 0, 38]],
  ['request-outcomes', 'other', [352, 2, 0, 0, 0, 0, 354]],
  ['request-outcomes', undefined, [3440, 73, 0, 1, 5, 2, 3521]],
  ['requests-carried-forward', undefined, [118, 5, 0, 0, 1, 1, 125]],
];
const TABLE_3_OF_2025: readonly Row[] = [['requests-received', undefined, [3746, 63, 0, 0, 19, 2, 3830]]];

const valueOf = (report: Report, measure: string, category?: string, applicant?: string) =>
  findObservation(report, { measure, category, applicant })?.value;

describe.each([
  [suqian2023, TABLE_3_OF_2023, 25],
  [suqian2024, TABLE_3_OF_2024, 25],
  [suqian2025, TABLE_3_OF_2025, 1],
])('$id', (report, table, count) => {
  test('has the rows of table 三 as in the sheet, and no more', () => {
    for (const [measure, category, values] of table) {
      const own = APPLICANTS.map((applicant) => valueOf(report, measure, category, applicant));
      expect(own, `${measure} ${category}`).toEqual(values);
    }
    expect(table).toHaveLength(count);
    const cells = report.observations.filter(({ evidence }) => evidence[0]?.cell?.table === '三');
    expect(cells).toHaveLength(count * 7);
  });

  test('covers the whole city and the same body, and was not read from an original', () => {
    expect([report.scope, report.body?.id]).toEqual(['city', 'cn-js-suqian']);
    expect(report.sources.map(({ rehosted }) => rehosted)).toEqual([true]);
    expect(report.sources[0]?.note?.['en']).toContain('not compared');
  });
});

test('the figures of tables 二 and 四 of Suqian match the sheet', () => {
  const documents = (report: Report, measure: string) =>
    ['issued', 'repealed', 'in-force'].map((category) => valueOf(report, measure, category));
  const block = (report: Report, measure: string) =>
    ['upheld', 'corrected', 'other', 'pending', undefined].map((category) =>
      valueOf(report, measure, category),
    );
  const years = [suqian2023, suqian2024, suqian2025];
  expect(years.map((report) => documents(report, 'rules'))).toEqual([
    [2, 0, 11],
    [2, 1, 12],
    [3, 0, 15],
  ]);
  expect(years.map((report) => documents(report, 'normative-documents'))).toEqual([
    [109, 489, 597],
    [50, 227, 420],
    [61, 59, 422],
  ]);
  expect(years.map((report) => valueOf(report, 'licences'))).toEqual([1_808_595, 1_573_179, undefined]);
  expect(years.map((report) => valueOf(report, 'penalties'))).toEqual([2_822_652, 2_676_474, undefined]);
  expect(years.map((report) => valueOf(report, 'administrative-fees'))).toEqual([
    59_237.2449,
    72_701.2578,
    undefined,
  ]);
  expect(years.map((report) => block(report, 'reconsideration'))).toEqual([
    [309, 17, 88, 26, 440],
    [88, 18, 28, 36, 170],
    [119, 25, 91, 24, 259],
  ]);
  expect(years.map((report) => block(report, 'litigation-direct'))).toEqual([
    [1, 1, 16, 6, 24],
    [7, 0, 11, 7, 25],
    [7, 0, 15, 6, 28],
  ]);
  expect(years.map((report) => block(report, 'litigation-after-reconsideration'))).toEqual([
    [13, 0, 67, 9, 89],
    [33, 0, 6, 13, 52],
    [21, 1, 7, 9, 38],
  ]);
});

const found = (report: Report) =>
  check(report)
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ rule, subject, expected, found: value, difference }) => [
      rule,
      subject.measure,
      expected,
      value,
      difference,
    ]);

test('check(suqian2024) finds that its prose contradicts table 四: 134 against 170, 57 against 77', () => {
  expect(found(suqian2024)).toEqual([
    ['identity', 'litigation', 57, 77, -20],
    ['identity', 'reconsideration-filed', 134, 170, -36],
  ]);
});

test('check finds no contradiction in Suqian 2023 and 2025', () => {
  expect([found(suqian2023), found(suqian2025)]).toEqual([[], []]);
});

test.each([
  [suqian2024, suqian2023],
  [suqian2025, suqian2024],
])(
  'check($id, previous) finds that the requests carried over match those carried forward',
  (report, before) => {
    expect(check(report, before)).toEqual(check(report));
  },
);

test('suqian2025 is an excerpt: missing figures have no observation, and are never 0', () => {
  expect([suqian2023.excerpt, suqian2025.excerpt]).toEqual([undefined, true]);
  expect(suqian2025.observations).toHaveLength(30);
  expect(valueOf(suqian2025, 'request-outcomes')).toBeUndefined();
});

test('the change printed in the prose is stored with its figure', () => {
  const change = (report: Report) => findObservation(report, { measure: 'requests-handled' })?.change;
  expect(change(suqian2023)).toEqual({ text: '+70.3%', value: 70.3 });
  expect(change(suqian2024)).toEqual({ text: '+1.05%', value: 1.05 });
});
