import { expect, test } from 'vitest';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { breakDown } from '../../src/statistics/breakdown.js';
import type { Part } from '../../src/statistics/part.js';
import { fewCases } from '../../src/statistics/few-cases.js';
import { orderParts } from '../../src/statistics/order-parts.js';
import { sumShares } from '../../src/statistics/sum-shares.js';

const liwan = (measure: string) => breakDown(liwan2017, { measure });
const outcomes = breakDown(huaian2024, { measure: 'request-outcomes' });
const rowsOf = (parts: readonly Part[]) =>
  parts.map(({ id, figure: { value }, share }) => [id, value, share?.value ?? null, share?.derived ?? null]);

test('breakDown(liwan2017, outcomes) is the 618 answered, including a remainder of twelve', () => {
  const { total, parts, itemised, excess } = liwan('request-outcomes');
  expect(rowsOf(parts)).toEqual([
    ['granted-in-full', 411, 66.5, false],
    ['granted-in-part', 55, 8.9, false],
    ['refused', 7, 1.1, false],
    ['not-government-information', 31, 5, false],
    ['not-this-body-or-does-not-exist', 73, 11.8, false],
    ['unclear-request', 29, 4.7, false],
    ['remainder', 12, 1.9, true],
  ]);
  expect([total?.value, itemised, excess]).toEqual([618, 606, 0]);
});

test('breakDown(liwan2017, disclosure) is the 8,758 items without a remainder, their shares derived', () => {
  const { total, parts, itemised } = liwan('proactive-disclosure');
  expect(rowsOf(parts)).toEqual([
    ['organisation', 104, 1.2, true],
    ['departmental-documents', 170, 1.9, true],
    ['news', 6274, 71.6, true],
    ['administrative-powers', 387, 4.4, true],
    ['budgets-and-accounts', 165, 1.9, true],
    ['proposal-results', 7, 0.1, true],
    ['other', 1651, 18.9, true],
  ]);
  expect([total?.value, itemised]).toEqual([8758, 8758]);
});

test('sumShares(outcomes of Liwan) are 98 as printed, 1.9 derived and 99.9 in all', () => {
  expect(sumShares(liwan('request-outcomes'))).toEqual({ printed: 98, derived: 1.9, all: 99.9 });
});

test('sumShares(disclosure of Liwan) are 100 derived', () => {
  expect(sumShares(liwan('proactive-disclosure'))).toEqual({ printed: null, derived: 100, all: 100 });
});

test('sumShares(channels of Liwan) are 100 as printed', () => {
  expect(sumShares(liwan('requests-accepted'))).toEqual({ printed: 100, derived: null, all: 100 });
});

test('sumShares(subjects of Liwan) is null: they are not exhaustive', () => {
  expect(sumShares(liwan('request-subjects'))).toBeNull();
});

test('fewCases(appeals of Liwan) is true for 14 and 8, that of its outcomes false', () => {
  expect(fewCases([liwan('reconsideration'), liwan('litigation')])).toBe(true);
  expect(fewCases([liwan('request-outcomes')])).toBe(false);
});

test('fewCases(appeals of Huai’an) is false: 351 beside 26 and 20', () => {
  const block = (measure: string) => breakDown(huaian2024, { measure });
  expect(fewCases([block('litigation-direct'), block('litigation-after-reconsideration')])).toBe(true);
  expect(fewCases([block('litigation-direct'), block('reconsideration')])).toBe(false);
});

test('orderParts(outcomes of Liwan, "value") sorts by count and puts the remainder last', () => {
  const ids = orderParts(liwan('request-outcomes').parts, 'value').map(({ id }) => id);
  expect(ids).toEqual([
    'granted-in-full',
    'not-this-body-or-does-not-exist',
    'granted-in-part',
    'not-government-information',
    'unclear-request',
    'refused',
    'remainder',
  ]);
});

test('breakDown(huaian2024, outcomes) sums the groups that table 三 does not print', () => {
  expect(rowsOf(outcomes.parts)).toEqual([
    ['granted-in-full', 1362, 44.7, true],
    ['granted-in-part', 454, 14.9, true],
    ['refused', 178, 5.8, true],
    ['unable-to-provide', 781, 25.6, true],
    ['not-processed', 88, 2.9, true],
    ['other-disposal', 187, 6.1, true],
  ]);
  expect([outcomes.total?.value, outcomes.itemised, outcomes.excess]).toEqual([3050, 3050, 0]);
  expect(outcomes.parts.map(({ parts }) => parts.length)).toEqual([0, 0, 8, 3, 5, 3]);
});

test('sumShares(outcomes of Huai’an) are 100 derived', () => {
  expect(sumShares(outcomes)).toEqual({ printed: null, derived: 100, all: 100 });
});

test('breakDown(huaian2024, outcomes of an applicant) is a column of table 三', () => {
  const { total, parts } = breakDown(huaian2024, {
    measure: 'request-outcomes',
    applicant: 'commercial-enterprise',
  });
  expect(total?.value).toBe(53);
  expect(parts.map(({ figure }) => figure.value)).toEqual([21, 7, 2, 12, 6, 5]);
});

test('breakDown(huaian2024, outcomes of legal persons) sums the five columns of table 三', () => {
  const { total, parts } = breakDown(huaian2024, { measure: 'request-outcomes', applicant: 'legal-person' });
  expect(total?.value).toBe(118);
  expect(parts.map(({ figure }) => figure.value)).toEqual([74, 7, 2, 23, 6, 6]);
});
