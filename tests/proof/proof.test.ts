import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import type { Card } from '../../src/cards/card.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { CHARTS } from '../../src/report/charts.js';
import { check } from '../../src/check/check.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES, type Language } from '../../src/report/language.js';
import { proof } from '../../src/proof/proof.js';
import { proofCsv } from '../../src/proof/proof-csv.js';
import type { Report, Text } from '../../src/report/report.js';
import { ORDERS } from '../../src/statistics/order-parts.js';
import { describeEvidence } from '../../src/words/describe-evidence.js';
import { describeFinding } from '../../src/words/describe-finding.js';
import * as tiny from '../report/tiny-report.js';
import { figuresIn } from '../../src/table/table.js';
import { allRows, columnsOf, groupsOf } from '../fixtures/rows-of.js';

const NUMBER = /\d+(?:[,.]\d+)*%?/g;

function numbersIn(texts: readonly string[], printed: readonly string[]): readonly string[] {
  const bare = texts.map((text) => printed.reduce((rest, words) => rest.split(words).join(' '), text));
  return bare.flatMap((text) => text.match(NUMBER) ?? []);
}

/** Texts of the dataset with numbers that are not figures: titles, labels, units, notes, the period. */
function wordsOfDataset(report: Report): readonly string[] {
  const texts: (Text | undefined)[] = [
    report.publisher.name,
    ...report.sources.map(({ title }): Text => title),
    ...report.sources.map(({ note }): Text | undefined => note),
    ...report.measures.map(({ label }): Text => label),
    ...report.codes.map(({ label }): Text => label),
    ...report.observations.map(({ note }): Text | undefined => note),
  ];
  const period = [`${report.period.start}年`, report.period.start];
  const words = [...texts.flatMap((text) => Object.values(text ?? {})), ...period, '× 10,000'];
  return words.sort((a, b) => b.length - a.length);
}

function textsOf(card: Card): readonly string[] {
  const { heading, subtitle, summary, caption, notes, sourceNotes } = card;
  return [
    heading,
    subtitle,
    summary,
    caption,
    ...columnsOf(card),
    ...notes,
    ...sourceNotes,
    ...groupsOf(card).flatMap(({ label }) => label ?? []),
    ...allRows(card).flatMap(({ label, count, share }) => [label, count.text, share?.text ?? '']),
  ];
}

function everyCard(report: Report, language: Language): readonly Card[] {
  return allCharts.flatMap(({ compose, variants }) =>
    variants.flatMap((variant) =>
      ORDERS.flatMap((order) => compose(report, { messages: locales[language], variant, order }) ?? []),
    ),
  );
}

for (const report of [liwan2017, huaian2024]) {
  test.each(LANGUAGES)(
    `no chart or finding of ${report.id} has a number that is not on the sheet: %s`,
    (language) => {
      const wording = { messages: locales[language], report };
      const sheet = proof(report, language);
      const words = wordsOfDataset(report);
      const onSheet = new Set(
        numbersIn(
          sheet.map(({ text }) => text),
          [],
        ),
      );
      const cards = everyCard(report, language);
      const texts = [
        ...cards.flatMap(textsOf),
        ...check(report).map((finding) => describeFinding(wording, finding)),
        ...CHARTS['statutory-table'].variants.flatMap((id) => {
          const { table } = composeStatutoryTable(report, locales[language], id) ?? {};
          return table ? figuresIn(table).map(({ text }) => text) : [];
        }),
      ];
      const numbers = numbersIn(texts, words);
      expect(numbers.length).toBeGreaterThan(150);
      expect([...new Set(numbers)].filter((number) => !onSheet.has(number))).toEqual([]);

      const onSheetOrInBasis = new Set(
        numbersIn(
          sheet.flatMap(({ text, basis }) => [text, ...basis]),
          [],
        ),
      );
      const evidence = cards
        .flatMap((card) => allRows(card))
        .flatMap(({ basis }) => describeEvidence(wording, basis))
        .map(({ text }) => text);
      const stray = numbersIn(evidence, words).filter((number) => !onSheetOrInBasis.has(number));
      // A printed share is beside the result of the figures, which is the same number.
      expect([...new Set(stray)]).toEqual([]);
    },
  );

  test(`proof(report) has each observation of ${report.id}, printed, with its evidence`, () => {
    const printed = proof(report, 'zh-Hans').filter(({ kind }) => kind === 'printed');
    const shares = report.observations.filter(({ share }) => share).length;
    const figures = report.observations.filter(({ value }) => value !== null).length;
    expect(printed.length).toBe(figures + shares);
    expect(printed.filter(({ basis }) => basis.length === 0)).toEqual([]);
  });
}

test('proof(report) has the twelve with their formula, and the charts that show them', () => {
  const twelve = proof(liwan2017, 'zh-Hans').filter(({ text, kind }) => text === '12' && kind === 'derived');
  expect(twelve).toContainEqual({
    kind: 'derived',
    name: '已答复的申请 · 报告未分项',
    text: '12',
    basis: ['618 − (411 + 55 + 7 + 31 + 73 + 29) = 12'],
    charts: ['request-outcomes'],
  });
});

test('proof(report) gives the formula of a derived share', () => {
  const shares = proof(liwan2017, 'en').filter(({ text, kind }) => text === '71.6%' && kind === 'derived');
  expect(shares.map(({ basis }) => basis)).toEqual([['6,274 ÷ 8,758 = 71.6%']]);
});

test('proof(report) describes the share of a rest as 100 less the others', () => {
  const rest = proof(liwan2017, 'en').find(({ text }) => text === 'about 34%');
  expect(rest?.basis).toEqual(['100% − about 55% − 11% = about 34%']);
  expect(rest?.name).toBe(
    'Subjects of the requests · Health, market regulation, law enforcement and others · share of Requests accepted',
  );
});

test('proof(report) does not call a printed share derived because of a finding', () => {
  const found = proof(liwan2017, 'en').filter(({ name }) => name.includes('check of the printed share'));
  expect(found).toEqual([]);
});

test('proof(report) has the subtotals of the statutory form with their terms', () => {
  const refused = proof(huaian2024, 'zh-Hans').find(({ text, kind }) => text === '178' && kind === 'derived');
  expect(refused?.name).toBe('本年度办理结果 · 不予公开');
  expect(refused?.basis).toEqual(['2 + 31 + 5 + 6 + 8 + 12 + 9 + 105 = 178']);
});

test('proofCsv(report) is quoted, marked as UTF-8, and harmless in a spreadsheet', () => {
  const evil = {
    ...liwan2017,
    measures: liwan2017.measures.map((measure) => ({ ...measure, label: { en: '=HYPERLINK("x")' } })),
  };
  const csv = proofCsv(evil, 'en');
  expect(csv.startsWith('\ufeff"Kind","Item","Figure","Basis","Shown in"\r\n')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""x"") (proactive-disclosure)"`);
  expect(csv.split('\r\n').filter((line) => line !== '' && !/^\ufeff?"/.test(line))).toEqual([]);
});

test.each([
  [liwan2017, 'zh-Hans'],
  [liwan2017, 'en'],
  [huaian2024, 'zh-Hant'],
  [huaian2024, 'en'],
] as const)('proof(report, language) has one name for one value: %#', (report, language) => {
  const values = new Map<string, Set<string>>();
  for (const { name, text } of proof(report, language)) {
    values.set(name, (values.get(name) ?? new Set()).add(text));
  }
  expect([...values].filter(([, texts]) => texts.size > 1)).toEqual([]);
});

test('proof(report, language) names the sums of a flow by their operands', () => {
  const named = (name: string) => proof(huaian2024, 'zh-Hans').find((line) => line.name === name)?.text;
  expect(named('本年新收政府信息公开申请数量')).toBe('3,119');
  expect(named('本年新收政府信息公开申请数量 + 上年结转政府信息公开申请数量')).toBe('3,153');
});

test('proof(report, language) has a share as the chart shows it, with its base', () => {
  const outcomes = liwan2017.observations.map((observation) =>
    observation.category === 'granted-in-full'
      ? { ...observation, share: { text: '三分之二', value: 66.7, of: { measure: 'request-outcomes' } } }
      : observation.category === 'granted-in-part'
        ? { ...observation, share: { text: '89‰', value: 8.9, of: { measure: 'request-outcomes' } } }
        : observation,
  );
  const { report } = readReport({ ...liwan2017, observations: outcomes });
  const texts =
    report && proof(report, 'zh-Hans').filter(({ name }) => name.endsWith('占已答复的申请的比例'));
  expect(texts?.slice(0, 2).map(({ text }) => text)).toEqual(['三分之二', '89‰']);
});

/** A total for which the report prints a share of another figure. */
const answered = (classShares = false) =>
  tiny.tinyReport({
    measures: [
      tiny.measure('m', { topic: 'request-outcome' }),
      tiny.measure('n', { topic: 'requests-received', list: 'none' }),
    ],
    codes: [tiny.code('a'), tiny.code('b')],
    observations: [
      tiny.figure('m', 200, { share: tiny.share('80%', 80, 'n') }),
      tiny.figure('m/a', 150, classShares ? { share: tiny.share('75%', 75, 'm') } : {}),
      tiny.figure('m/b', 50),
      tiny.figure('n', 250),
    ],
  });

test('a share printed for a total is in its evidence, and no note denies it', () => {
  const report = answered();
  const messages = locales.en;
  const card = requestOutcomes.compose(report, { messages, variant: 'bars', order: 'published' });
  const total = card && allRows(card).find(({ id }) => id === 'total');
  const evidence = total ? describeEvidence({ report, messages }, total.basis) : [];
  expect(evidence.map(({ text }) => text).join()).toContain('80% of “n”');
  expect(card?.notes.join(' ')).not.toContain('prints none');
  expect(card?.notes).toContain('The shares are derived from the published figures.');
  const line = proof(report, 'en').find(({ text }) => text === '80%');
  expect(line?.charts).toEqual(['request-outcomes']);
});

test('the proof sheet lists a printed share under a chart that shows it, not under one that only shows its figure', () => {
  const sheet = proof(answered(true), 'en');
  for (const { name, text, kind, charts } of sheet.filter(
    (line) => line.kind === 'printed' && line.text.endsWith('%'),
  )) {
    expect([name, text, kind, charts]).toEqual([name, text, 'printed', ['request-outcomes']]);
  }
});

test('two measures, two classes, and a class labelled like the remainder, have distinct names', () => {
  const label = { en: 'Requests answered', 'zh-Hans': '已答复的申请' };
  const report = tiny.tinyReport({
    measures: [
      tiny.measure('m', { topic: 'request-outcome', label }),
      tiny.measure('n', { topic: 'requests-received', label, list: 'none' }),
    ],
    codes: [
      tiny.code('a', { label: { en: 'Granted' } }),
      tiny.code('b', { label: { en: 'Granted' } }),
      tiny.code('c', { label: { en: 'Not itemised in the report' } }),
    ],
    observations: [
      tiny.figure('m', 100),
      tiny.figure('m/a', 50),
      tiny.figure('m/b', 20),
      tiny.figure('m/c', 20),
      tiny.figure('n', 120),
    ],
  });
  const names = proof(report, 'en').map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
  expect(names.slice(0, 5)).toEqual([
    'Requests answered (m)',
    'Requests answered (m) · Granted (a)',
    'Requests answered (m) · Granted (b)',
    'Requests answered (m) · Not itemised in the report (c)',
    'Requests answered (n)',
  ]);
  const card = requestOutcomes.compose(report, { messages: locales.en, variant: 'bars', order: 'published' });
  expect(card && allRows(card).map((row) => row.label)).toEqual([
    'Granted (a)',
    'Granted (b)',
    'Not itemised in the report (c)',
    'Not itemised in the report',
    'Total',
  ]);
});
