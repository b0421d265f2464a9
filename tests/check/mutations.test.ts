import { expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { escapedFrom, excusedIn, mutationsOf } from './mutations.js';

const everything = () => true;
const sumsAndShares = ({ rule }: Finding) => rule !== 'evidence';

const NO_IDENTITY = 'table 二 has no identities, and the prose does not repeat this cell';
const ALONE = 'printed once, in prose, and no part or total of anything';

/** Figures of Huai’an that nothing in the report confirms: only a second reading helps here. */
const UNCONFIRMED = {
  'rules/repealed/': NO_IDENTITY,
  'rules/in-force/': NO_IDENTITY,
  'normative-documents/issued/': NO_IDENTITY,
  'normative-documents/repealed/': NO_IDENTITY,
  'normative-documents/in-force/': NO_IDENTITY,
  'licences//': NO_IDENTITY,
  'penalties//': NO_IDENTITY,
  'compulsory-measures//': NO_IDENTITY,
  'administrative-fees//': NO_IDENTITY,
};

/** Figures of Huai’an that only their quotation protects. */
const QUOTED_ONLY_HUAIAN = {
  'website-items//': ALONE,
  'policy-documents//': ALONE,
  'interpretations//': ALONE,
  'gazette-issues//': ALONE,
  'press-conferences//': ALONE,
  'rules/issued/': 'table 二 has no identities; the prose repeats this cell',
  'fees//': ALONE,
};

/** Figures of Liwan that only their quotation protects. */
const QUOTED_ONLY_LIWAN = {
  'request-subjects/land-and-planning/ share': 'approximate, and without a count',
  'request-subjects/housing-and-construction/ share': 'without a count',
  'fees//': ALONE,
  'proposal-results//': 'the 7 items in the disclosure total are items, these are results: no identity',
  'key-area-columns//': ALONE,
  'websites-merged//': ALONE,
};

test('mutationsOf(liwan2017) makes each of its figures wrong', () => {
  expect(mutationsOf(liwan2017)).toHaveLength(32 + 2 * 26 + 2 * 12);
});

test('mutationsOf(huaian2024) makes each of its figures wrong', () => {
  expect(mutationsOf(huaian2024)).toHaveLength(211 + 2 * 100);
});

test('check(report) notices every wrong figure of the Liwan report', () => {
  expect(escapedFrom(liwan2017, everything)).toEqual([]);
});

test('check(report) notices every wrong figure of the Huai’an report except the unconfirmed cells of table 二', () => {
  expect(escapedFrom(huaian2024, everything)).toEqual(excusedIn(huaian2024, UNCONFIRMED));
});

test('check(report) notices every wrong figure of Liwan by sums and shares, except those with only a quotation', () => {
  expect(escapedFrom(liwan2017, sumsAndShares)).toEqual(excusedIn(liwan2017, QUOTED_ONLY_LIWAN));
});

test('check(report) notices every wrong figure of Huai’an by sums, except those with only a quotation', () => {
  expect(escapedFrom(huaian2024, sumsAndShares)).toEqual(
    excusedIn(huaian2024, { ...UNCONFIRMED, ...QUOTED_ONLY_HUAIAN }),
  );
});

test.each([
  [liwan2017, QUOTED_ONLY_LIWAN],
  [huaian2024, { ...UNCONFIRMED, ...QUOTED_ONLY_HUAIAN }],
])('the excused figures of $id are all in the report', (report, reasons) => {
  const figures = new Set(mutationsOf(report).map(({ figure }) => figure));
  expect(Object.keys(reasons).filter((figure) => !figures.has(figure))).toEqual([]);
});
