import { expect, test } from 'vitest';
import { huaian2024 } from '../../src/data/huaian-2024.js';
import { findObservation } from '../../src/report/observation-key.js';
import { printedNumbers } from '../fixtures/printed-numbers.js';

const APPLICANTS = [
  'natural-person',
  'commercial-enterprise',
  'research-institution',
  'public-welfare-organisation',
  'legal-service-organisation',
  'other-organisation',
  undefined,
];

/** Table 三, typed by hand from the text of the report: its 25 rows and 7 columns, the total last. */
const TABLE_3: readonly (readonly [string, string | undefined, readonly number[]])[] = [
  ['requests-received', undefined, [3001, 53, 0, 0, 61, 4, 3119]],
  ['requests-carried-over', undefined, [34, 0, 0, 0, 0, 0, 34]],
  ['request-outcomes', 'granted-in-full', [1288, 21, 0, 0, 50, 3, 1362]],
  ['request-outcomes', 'granted-in-part', [447, 7, 0, 0, 0, 0, 454]],
  ['request-outcomes', 'state-secret', [2, 0, 0, 0, 0, 0, 2]],
  ['request-outcomes', 'prohibited-by-law', [30, 1, 0, 0, 0, 0, 31]],
  ['request-outcomes', 'endangers-security', [5, 0, 0, 0, 0, 0, 5]],
  ['request-outcomes', 'third-party-rights', [6, 0, 0, 0, 0, 0, 6]],
  ['request-outcomes', 'internal-affairs', [7, 1, 0, 0, 0, 0, 8]],
  ['request-outcomes', 'deliberative-information', [12, 0, 0, 0, 0, 0, 12]],
  ['request-outcomes', 'enforcement-file', [9, 0, 0, 0, 0, 0, 9]],
  ['request-outcomes', 'administrative-enquiry', [105, 0, 0, 0, 0, 0, 105]],
  ['request-outcomes', 'information-not-held', [746, 12, 0, 0, 10, 1, 769]],
  ['request-outcomes', 'needs-creation', [11, 0, 0, 0, 0, 0, 11]],
  ['request-outcomes', 'still-unclear', [1, 0, 0, 0, 0, 0, 1]],
  ['request-outcomes', 'petition-or-complaint', [56, 6, 0, 0, 0, 0, 62]],
  ['request-outcomes', 'repeated-request', [25, 0, 0, 0, 0, 0, 25]],
  ['request-outcomes', 'public-publication', [0, 0, 0, 0, 0, 0, 0]],
  ['request-outcomes', 'excessive-requests', [0, 0, 0, 0, 0, 0, 0]],
  ['request-outcomes', 'confirmation-or-reissue', [1, 0, 0, 0, 0, 0, 1]],
  ['request-outcomes', 'clarification-overdue', [67, 3, 0, 0, 1, 0, 71]],
  ['request-outcomes', 'fee-unpaid', [6, 0, 0, 0, 0, 0, 6]],
  ['request-outcomes', 'other', [108, 2, 0, 0, 0, 0, 110]],
  ['request-outcomes', undefined, [2932, 53, 0, 0, 61, 4, 3050]],
  ['requests-carried-forward', undefined, [103, 0, 0, 0, 0, 0, 103]],
];

const valueOf = (measure: string, category?: string, applicant?: string) =>
  findObservation(huaian2024, { measure, category, applicant })?.value;

test.each(TABLE_3)('huaian2024 has row %s %s of table 三 as printed', (measure, category, values) => {
  expect(APPLICANTS.map((applicant) => valueOf(measure, category, applicant))).toEqual(values);
});

test('huaian2024 has the 175 cells of table 三 and no more', () => {
  const cells = huaian2024.observations.filter(({ evidence }) => evidence[0]?.cell?.table === '三');
  expect(TABLE_3).toHaveLength(25);
  expect(cells).toHaveLength(25 * 7);
});

test('huaian2024 cites the row and column of each cell of table 三', () => {
  const cells = huaian2024.observations.flatMap(({ evidence }) =>
    evidence.flatMap(({ cell }) => (cell?.table === '三' ? [`${cell.row} × ${cell.column}`] : [])),
  );
  expect(new Set(cells).size).toBe(175);
});

test('huaian2024 has no figures for the groups of table 三, which are not rows of it', () => {
  const groups = ['refused', 'unable-to-provide', 'not-processed', 'other-disposal'];
  expect(groups.map((group) => valueOf('request-outcomes', group))).toEqual(groups.map(() => undefined));
  expect(valueOf('requests-received', undefined, 'legal-person')).toBeUndefined();
});

test('huaian2024 has the figures of table 二', () => {
  const documents = (measure: string) =>
    ['issued', 'repealed', 'in-force'].map((category) => valueOf(measure, category));
  expect(documents('rules')).toEqual([1, 0, 11]);
  expect(documents('normative-documents')).toEqual([8, 26, 66]);
  expect(valueOf('licences')).toBe(447_228);
  expect(valueOf('penalties')).toBe(3_985_758);
  expect(valueOf('compulsory-measures')).toBe(88_283);
  expect(valueOf('administrative-fees')).toBe(96_171.6);
});

test('huaian2024 has the fifteen figures of table 四', () => {
  const block = (measure: string) =>
    ['upheld', 'corrected', 'other', 'pending', undefined].map((category) => valueOf(measure, category));
  expect(block('reconsideration')).toEqual([72, 64, 178, 37, 351]);
  expect(block('litigation-direct')).toEqual([13, 4, 8, 1, 26]);
  expect(block('litigation-after-reconsideration')).toEqual([12, 1, 1, 6, 20]);
});

test('huaian2024 has the figures that occur only in prose', () => {
  const suits = ['upheld', 'corrected', 'other', 'pending', undefined].map((category) =>
    valueOf('litigation', category),
  );
  expect(suits).toEqual([25, 5, 9, 7, 46]);
  const measures = [
    'website-items',
    'policy-documents',
    'interpretations',
    'gazette-issues',
    'press-conferences',
    'fees',
  ];
  expect(measures.map((measure) => valueOf(measure))).toEqual([5500, 11, 21, 6, 12, 3940]);
});

test('huaian2024 counts over 5,500 items, its only inexact figure', () => {
  const inexact = huaian2024.observations.filter(({ status }) => status !== undefined);
  expect(inexact.map(({ measure, value, status }) => [measure, value, status])).toEqual([
    ['website-items', 5500, 'approximate-over'],
  ]);
});

test('huaian2024 has 211 figures, each with a value and none with a share', () => {
  expect(huaian2024.observations).toHaveLength(211);
  expect(huaian2024.observations.filter(({ value, share }) => value === null || share)).toEqual([]);
});

test('huaian2024 has a quotation for each figure that contains it', () => {
  const quoted = huaian2024.observations.flatMap(({ value, evidence }) =>
    evidence.flatMap(({ quote }) => (quote === undefined ? [] : [{ value, quote }])),
  );
  expect(quoted).toHaveLength(21);
  for (const { value, quote } of quoted) expect(printedNumbers(quote), quote).toContain(value);
});
