import { expect, test } from 'vitest';
import { check } from '../../src/check/check.js';
import { disclosureCategories } from '../../src/cards/compose-disclosure-categories.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { huaian2024 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { locales } from '../../src/locale/locales.js';
import { proof } from '../../src/proof/proof.js';
import { findObservation } from '../../src/report/observation-key.js';
import type { Measure, Observation, Report } from '../../src/report/report.js';
import { unitLabelFits, valueInUnit } from '../../src/report/units.js';
import { unitText } from '../../src/words/amounts.js';
import { describeEvidence } from '../../src/words/describe-evidence.js';
import { figureOf } from '../../src/report/figure.js';
import { draft, figure, measure, tinyReport } from './tiny-report.js';
import { figuresIn } from '../../src/table/table.js';
import { allRows } from '../fixtures/rows-of.js';

const money = (multiplier?: number) => measure('fees', { unit: 'CNY', ...(multiplier && { multiplier }) });
const convert = (value: number | null, printedUnit: string, of: Measure) =>
  valueInUnit({ value, printedUnit }, of);

test.each([
  ['元', 25.1],
  ['千元', 25_100],
  ['万元', 251_000],
  ['萬元', 251_000],
  ['亿元', 2_510_000_000],
  ['人民币元', 25.1],
  ['（单位：元）', 25.1],
  ['单位：万元', 251_000],
  ['yuan', 25.1],
  ['RMB', 25.1],
  ['thousand yuan', 25_100],
  ['10,000 yuan', 251_000],
  ['× 10,000 yuan', 251_000],
  ['万', 251_000],
])('valueInUnit converts 251000 %s into 万元 exactly', (printedUnit, value) => {
  expect(convert(251_000, printedUnit, money(10_000))).toBe(value);
});

test('valueInUnit converts to a smaller unit exactly, too', () => {
  expect(convert(17.27, '万元', money())).toBe(172_700);
  expect(convert(0.0035, '万元', money())).toBe(35);
  expect(convert(1.1, '万件', measure('m'))).toBe(11_000);
});

test('valueInUnit treats the words for one counted thing as equal', () => {
  for (const word of ['件', '宗', '条', '份', 'requests', 'FOI requests', 'request']) {
    expect(convert(618, word, measure('m'))).toBe(618);
  }
});

test('valueInUnit recognises a unit by the name or label of its measure', () => {
  const issues = measure('m', { unit: 'issue', unitLabel: { 'zh-Hans': '期', en: 'numbers' } });
  expect(['期', 'issue', 'issues', 'numbers'].map((word) => convert(6, word, issues))).toEqual([6, 6, 6, 6]);
});

test.each([
  ['件', money(10_000)],
  ['%', measure('m')],
  ['元', measure('m')],
  ['USD', money()],
  ['美元', money(10_000)],
  ['天', measure('m')],
  ['千克', measure('m')],
  ['pages', measure('m')],
])('valueInUnit does not convert %s into another kind of unit', (printedUnit, of) => {
  expect(convert(5, printedUnit, of)).toBeUndefined();
});

test('valueInUnit returns undefined if the result is not exact', () => {
  expect(convert(1, '元', money(3))).toBeUndefined();
  expect(convert(9, '元', money(3))).toBe(3);
  expect(convert(Number.MAX_SAFE_INTEGER, '亿元', money())).toBeUndefined();
  expect(convert(0.123456789012345, '元', money(10_000))).toBe(0.0000123456789012345);
});

test('valueInUnit of a figure without a value is null, whatever its unit is', () => {
  expect(convert(null, '元', money(10_000))).toBeNull();
});

/** Huai'an with its fees as another publication might print them. */
function withFees(change: Partial<Observation>): Report {
  return {
    ...huaian2024,
    observations: huaian2024.observations.map((observation) =>
      observation.measure === 'administrative-fees' ? { ...observation, ...change } : observation,
    ),
  };
}

test('251000 元 for a measure in 万元 is 25.1 on the chart, in the statutory table and on the proof sheet', () => {
  const { report } = readReport(withFees({ value: 251_000, printedUnit: '元' }));
  if (!report) throw new Error('refused');
  const messages = locales['zh-Hans'];
  const card = disclosureCategories.compose(report, { messages, variant: 'bars', order: 'published' });
  const fees = report.observations.filter((one) => one.measure === 'administrative-fees');
  const feesAlone = disclosureCategories.compose(
    { ...report, observations: fees },
    { messages, variant: 'bars', order: 'published' },
  );
  const row = allRows(card).find(({ id }) => id === 'administrative-fees');
  expect([row?.label, row?.count.text]).toEqual(['行政事业性收费（万元）', '25.1']);
  expect(feesAlone?.heading).toBe('行政事业性收费25.1万元');
  const { table } = composeStatutoryTable(report, messages, 'disclosure') ?? {};
  expect(table && figuresIn(table).map(({ text }) => text)).toContain('25.1');
  const line = proof(report, 'zh-Hans').find(({ name }) => name === '行政事业性收费');
  expect(line?.text).toBe('25.1万元');
  expect(line?.basis).toContain('算式：251,000元 = 25.1万元');
  expect(findObservation(report, { measure: 'administrative-fees' })).toMatchObject({
    value: 251_000,
    printedUnit: '元',
  });
  expect(check(report)).toEqual(check(huaian2024));
});

test('describeEvidence(wording, basis) gives the conversion beside the cell', () => {
  const { report } = readReport(withFees({ value: 251_000, printedUnit: '元' }));
  const shown = report && figureOf(report, { measure: 'administrative-fees' });
  if (!shown) throw new Error('refused');
  const basis = { figure: shown, remainder: false, share: null, base: null };
  expect(describeEvidence({ report, messages: locales.en }, basis)).toContainEqual({
    term: 'Formula',
    text: '251,000 元 = 25.1 × 10,000 yuan',
  });
});

test('readReport rejects a printed unit that cannot be converted, and names it, its path and the unit of the measure', () => {
  expect(readReport(withFees({ value: 251_000, printedUnit: '件' })).problems).toEqual([
    { kind: 'unit', path: 'observations[14].printedUnit', received: '件', expected: '10000 CNY' },
  ]);
});

test('readReport rejects a unit label that contradicts the multiplier', () => {
  const labelled = (label: string, multiplier?: number) =>
    readReport(
      draft({
        measures: [
          measure('m', { unit: 'CNY', unitLabel: { en: label }, ...(multiplier && { multiplier }) }),
        ],
        codes: [],
        observations: [figure('m', 1)],
      }),
    ).problems ?? [];
  expect(labelled('万元')).toEqual([
    { kind: 'unit', path: 'measures[0].unitLabel["en"]', received: '万元', expected: 'CNY' },
  ]);
  expect(labelled('千元', 10_000)).toHaveLength(1);
  expect(labelled('万元', 10_000)).toEqual([]);
  expect(labelled('元', 10_000)).toEqual([]);
  expect(unitLabelFits(measure('m', { unitLabel: { en: '千瓦时' } }), 'en')).toBe(true);
});

/** A report of fees in a given unit, as `readReport` reads it. */
const inUnit = (of: Partial<Measure>, value: number, printedUnit?: string) =>
  readReport(
    draft({
      measures: [measure('m', of)],
      codes: [],
      observations: [{ ...figure('m', value), ...(printedUnit !== undefined && { printedUnit }) }],
    }),
  );

test.each([
  ['万元', 251_000, '元', '25.1万元'],
  ['萬元', 251_000, '元', '25.1万元'],
  ['万元', 2, '亿元', '20,000万元'],
  ['亿元', 55_000, '万元', '5.5亿元'],
  ['10,000 yuan', 251_000, '元', '25.1万元'],
  ['thousand CNY', 251_000, '元', '251千元'],
  ['万条', 55_000, '条', '5.5万条'],
  ['万件', 55_000, '件', '5.5万件'],
  ['万人次', 55_000, '人次', '5.5万人次'],
  ['万港元', 55_000, '港元', '5.5万港元'],
  ['万元', 25.1, undefined, '25.1万元'],
  ['万', 55_000, '件', '5.5万'],
])('a measure in %s shows %d %s as %s', (unit, value, printedUnit, text) => {
  const { report } = inUnit({ unit }, value, printedUnit);
  expect(report && proof(report, 'zh-Hans')[0]?.text).toBe(text);
});

test('a unit that names its multiplier, and has it as a field too, is not multiplied twice', () => {
  const { report } = inUnit({ unit: '万元', multiplier: 10_000 }, 55_000, '元');
  expect(report && proof(report, 'zh-Hans')[0]?.text).toBe('5.5万元');
  expect(inUnit({ unit: '万元', multiplier: 1000 }, 5).problems).toEqual([
    { kind: 'unit', path: 'measures[0].unit', received: '万元', expected: '1000 万元' },
  ]);
});

test('readReport rejects a printed unit if the unit of the measure is a multiple of something unknown', () => {
  for (const printedUnit of ['页', '条', '万']) {
    expect(inUnit({ unit: '万页' }, 55_000, printedUnit).problems).toEqual([
      { kind: 'unit', path: 'observations[0].printedUnit', received: printedUnit, expected: '万页' },
    ]);
  }
  expect(inUnit({ unit: '万页' }, 5, '万页').problems).toBeUndefined();
});

test('unitText(wording, measure) includes the multiplier of a unit, whatever it is and whoever names it', () => {
  const report = tinyReport({ measures: [measure('m')], codes: [], observations: [figure('m', 1)] });
  const text = (language: 'zh-Hans' | 'zh-Hant' | 'en', of: Partial<Measure>) =>
    unitText({ messages: locales[language], report }, measure('m', of));
  expect(text('zh-Hans', { unit: 'CNY', multiplier: 1000 })).toBe('千元');
  expect(text('zh-Hant', { unit: 'CNY', multiplier: 10_000 })).toBe('萬元');
  expect(text('en', { unit: 'CNY', multiplier: 1000 })).toBe('× 1,000 yuan');
  expect(text('zh-Hans', { unit: 'CNY', multiplier: 12 })).toBe('×12元');
  expect(text('en', { unit: 'USD', multiplier: 1_000_000 })).toBe('× 1,000,000 USD');
  expect(text('zh-Hans', { unit: 'CNY', multiplier: 10_000, unitLabel: { 'zh-Hans': '元' } })).toBe('万元');
  expect(text('zh-Hans', { unit: 'CNY', multiplier: 10_000, unitLabel: { 'zh-Hans': '万元' } })).toBe('万元');
});
