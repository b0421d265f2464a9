import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import type { Measure, Observation } from '../../src/report/report.js';
import { code, figure, measure, share, tinyReport } from '../report/tiny-report.js';

const quoted = (...quotes: readonly string[]) => ({
  evidence: quotes.map((quote) => ({ source: 's', quote })),
});

function findingsOn(observation: Observation) {
  const codes = [code('a'), code('ab', { mapsTo: ['a', 'b'] }), code('p', { list: 'applicant' })];
  const measures = [measure('m', { signed: true }), measure('of')];
  const base = figure('of', 618);
  return check(tinyReport({ measures, codes, observations: [observation, base] }));
}

const contradiction = (found: number, expected: number | null) => ({
  rule: 'evidence',
  severity: 'error',
  subject: { measure: 'm' },
  operands: [],
  expected,
  found,
  difference: null,
});

test('check(report) finds nothing if the figure is in its quotation', () => {
  expect(findingsOn(figure('m', 618, quoted('共受理信息公開申請618件')))).toEqual([]);
});

test('check(report) reads full-width digits and separators in a quotation', () => {
  expect(findingsOn(figure('m', 3_985_758, quoted('３，９８５，７５８件')))).toEqual([]);
});

test('check(report) reports a figure that contradicts its quotation as an error, with the quoted number', () => {
  expect(findingsOn(figure('m', 681, quoted('共受理信息公開申請618件')))).toEqual([contradiction(681, 618)]);
});

test('check(report) names no figure if the quotation has several others', () => {
  expect(findingsOn(figure('m', 681, quoted('618件中73件')))).toEqual([contradiction(681, null)]);
});

test('check(report) does not find a figure inside a longer number', () => {
  expect(findingsOn(figure('m', 7, quoted('387條')))).toEqual([contradiction(7, 387)]);
});

test('check(report) searches each quotation of a figure', () => {
  expect(findingsOn(figure('m', 618, quoted('618件', '619件')))).toEqual([contradiction(618, 619)]);
});

test('check(report) ignores quotations without digits, cells, and missing figures', () => {
  expect(findingsOn(figure('m', 12, quoted('十二件')))).toEqual([]);
  expect(findingsOn(figure('m', 12))).toEqual([]);
  expect(findingsOn(figure('m', null, quoted('11%屬住房建設類信息')))).toEqual([]);
});

test('check(report) finds the amount of a negative figure, whose sign may be a dash', () => {
  expect(findingsOn(figure('m', -35, quoted('減少-35件')))).toEqual([]);
});

const sharing = (text: string, value: number, quote: string) =>
  findingsOn(figure('m', 55, { share: share(text, value, 'of'), ...quoted(quote) }));

test('check(report) finds nothing if the share is in the quotation in the same words', () => {
  expect(sharing('8.9%', 8.9, '55件,占總數的8.9%')).toEqual([]);
});

test('check(report) finds a percentage in words of another language, but not a count in place of a share', () => {
  expect(sharing('占8.9%', 8.9, '55件，比重8.9％')).toEqual([]);
  expect(sharing('占8.9%', 8.9, '55件，8.9萬條')).toEqual([contradiction(8.9, null)]);
});

test('readReport rejects a share whose words give another number in per cent or per mille', () => {
  expect(() => sharing('8.9%', 8.8, '55件,占總數的8.9%')).toThrow('share-text');
  expect(() => sharing('8.9 per cent', 8.8, '55 cases, 8.9 per cent')).toThrow('share-text');
  expect(() => sharing('10‰', 10, '55件,占總數的10‰')).toThrow('share-text');
});

test('check(report) reads a share in per mille, and skips one in words or as a fraction', () => {
  expect(sharing('89‰', 8.9, '55件,占總數的89‰')).toEqual([]);
  const evidence = (text: string, value: number) =>
    sharing(text, value, `55件,占${text}`).filter(({ rule }) => rule === 'evidence');
  expect(evidence('三分之二', 66.7)).toEqual([]);
  expect(evidence('2/3', 66.7)).toEqual([]);
  expect(evidence('六成', 60)).toEqual([]);
});

test('check(report) reports a share whose words are not in the quotation as an error', () => {
  expect(sharing('8.9%', 8.9, '55件,占總數的8.8%')).toEqual([contradiction(8.9, null)]);
});

test('check(report) accepts the share of a figure read from a cell', () => {
  expect(findingsOn(figure('m', 55, { share: share('8.9%', 8.9, 'of') }))).toEqual([]);
});

test('check(report) reports which figures are approximate', () => {
  for (const status of ['approximate-over', 'approximate-about', 'approximate-under'] as const) {
    expect(findingsOn(figure('m', 5500, { status }))).toEqual([
      { ...contradiction(5500, null), rule: 'approximate', severity: 'information' },
    ]);
  }
});

test('check(report) reports that a share is approximate although its count is not published', () => {
  const about = { ...share('约55%', 55, 'of'), status: 'approximate-about' as const };
  expect(findingsOn(figure('m', null, { share: about })).at(-1)).toMatchObject({
    rule: 'approximate',
    severity: 'information',
    found: null,
  });
});

test('check(report) reports merged classes once, not for each applicant', () => {
  expect(findingsOn(figure('m/ab', 73))).toMatchObject([
    { rule: 'merged', severity: 'information', subject: { measure: 'm', category: 'ab' }, found: 73 },
  ]);
  expect(findingsOn(figure('m/ab/p', 73))).toEqual([]);
});

test('check(report) reports nothing for a class with one concept', () => {
  expect(findingsOn(figure('m/a', 73))).toEqual([]);
});

test('check(report) warns about fractions of whole things, but not 1.2 in ten thousands, or money', () => {
  const fractionsIn = (value: number, more: Partial<Measure>) =>
    check(
      tinyReport({
        measures: [measure('m', { relation: 'none', ...more })],
        codes: [],
        observations: [figure('m', value)],
      }),
    ).map(({ rule, severity, found }) => [rule, severity, found]);
  expect(fractionsIn(2.5, {})).toEqual([['fraction', 'warning', 2.5]]);
  expect(fractionsIn(2, {})).toEqual([]);
  expect(fractionsIn(1.2, { multiplier: 10_000 })).toEqual([]);
  expect(fractionsIn(1.23456, { multiplier: 10_000 })).toEqual([['fraction', 'warning', 1.23456]]);
  expect(fractionsIn(2.5, { unit: 'CNY' })).toEqual([]);
  expect(fractionsIn(2.5, { unit: 'hour' })).toEqual([]);
});

test.each([
  ['CNY', 10_000, 3500, '全年收费3500元', 0.35],
  ['CNY', 10_000, 3500, '全年收费0.35万元', 0.35],
  ['CNY', 1, 35, '全年收费35万余元', 350_000],
  ['item', 1, 5, '主动公开信息5万条', 50_000],
  ['item', 1, 3, '主动公开信息3 million items', 3_000_000],
  ['item', 1, 3, '公开3万5千条', 35_000],
  ['item', 10_000, 1.3, '公开信息12000条', 1.2],
  ['CNY', 10_000, 2.51, '¥251,000', 25.1],
])(
  'check(report) reads the unit in a quotation: %s × %s, %s from %s',
  (unit, multiplier, value, quote, expected) => {
    const measures = [measure('m', { unit, multiplier })];
    const observations = [figure('m', value, quoted(quote))];
    expect(check(tinyReport({ measures, codes: [], observations }))).toEqual([
      contradiction(value, expected),
    ]);
  },
);

test.each([
  ['CNY', 10_000, 0.35, undefined, '全年收费3500元'],
  ['CNY', 10_000, 3500, '元', '全年收费3500元'],
  ['CNY', 10_000, 25.1, undefined, '收费251000元'],
  ['CNY', 10_000, 25.1, undefined, '收费25.1（万元）'],
  ['item', 1, 50_000, undefined, '主动公开信息5万余条'],
  ['item', 10_000, 5, undefined, '主动公开信息5万条'],
  ['item', 1, 12, undefined, '公开12千瓦时电价信息'],
  ['CNY', 10_000, 12_000, undefined, '采购总金额1亿2000万元'],
  ['CNY', 1, 120_003_000, undefined, '采购总金额1亿2000万零3000元'],
  ['CNY', 10_000, 25.1, undefined, '收费25万1千元'],
  ['CNY', 10_000, 25.1, undefined, 'RMB 251,000'],
  ['CNY', 10_000, 25.1, undefined, '¥251,000'],
  ['CNY', 10_000, 25.1, undefined, '人民币251，000'],
  ['CNY', 10_000, 25.1, undefined, '收费（元）：251000'],
  ['CNY', 10_000, 120, undefined, 'RMB 1.2 million'],
  ['item', 1, 35_000, undefined, '公开3万5千条'],
  ['item', 1, 105_000, undefined, '公开10万5千'],
  ['item', 1, 35_200, undefined, '公开3万5千2百条'],
  ['CNY', 10_000, 10_000.3, undefined, '1亿零3000元'],
  ['CNY', 10_000, 12, undefined, '收费120000.00（元）'],
  ['item', 1, 35_000, undefined, '公開3萬5000條'],
  ['item', 1, 5, undefined, '公开3万5千条、5件'],
  ['item', 10_000, 1.2, undefined, '公开信息12000条'],
  ['item', 10_000, 1.2, undefined, '12,000 items disclosed'],
  ['item', 10_000, 12, undefined, '主动公开信息（万条）12'],
  ['item', 1, 1234, undefined, "1'234 items"],
  ['item', 1, 1234, undefined, '1\u202f234 items'],
])(
  'check(report) finds nothing if a quotation gives the figure in another unit: %s × %s, %s%s from %s',
  (unit, multiplier, value, printedUnit, quote) => {
    const measures = [measure('m', { unit, multiplier })];
    const observations = [figure('m', value, { ...quoted(quote), ...(printedUnit && { printedUnit }) })];
    expect(check(tinyReport({ measures, codes: [], observations }))).toEqual([]);
  },
);
