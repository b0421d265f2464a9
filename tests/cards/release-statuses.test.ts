import { expect, test } from 'vitest';
import { cardCsv } from '../../src/cards/card-csv.js';
import { requestFlow } from '../../src/cards/compose-request-flow.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { composeStatutoryTable } from '../../src/cards/compose-statutory-table.js';
import { suqian2025 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { readFigure } from '../../src/intake/read-figure.js';
import { locales } from '../../src/locale/locales.js';
import { proof } from '../../src/proof/proof.js';
import { figureOf } from '../../src/report/figure.js';
import { MISSING_STATUSES } from '../../src/report/schema.js';
import type { Report, Status } from '../../src/report/report.js';
import { figuresIn } from '../../src/table/table.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const outcomes = measure('m', { topic: 'request-outcome', unit: 'request' });
const options = { variant: 'bars', order: 'published' } as const;

const compose = (report: Report, language: keyof typeof locales = 'en') => {
  const card = requestOutcomes.compose(report, { messages: locales[language], ...options });
  if (!card?.table) throw new Error('no card');
  return { ...card, table: card.table };
};
const reportOf = (status: Status, value: number | null, more: object = {}) =>
  tinyReport({
    measures: [outcomes],
    codes: [code('granted'), code('refused')],
    observations: [
      figure('m', 100),
      figure('m/granted', value, { status, ...more }),
      figure('m/refused', 40),
    ],
  });
const textsOf = (report: Report, language?: keyof typeof locales) =>
  figuresIn(compose(report, language).table).map(({ text }) => text);

test.each([
  ['provisional', 'provisional 60', '初步统计60'],
  ['revised', 'revised 60', '修订后60'],
] as const)('a %s figure is marked in its cell and in the CSV', (status, en, hans) => {
  const report = reportOf(status, 60);
  expect(textsOf(report)).toContain(en);
  expect(textsOf(report, 'zh-Hans')).toContain(hans);
  const csv = cardCsv({ messages: locales.en, report }, compose(report));
  expect(csv).toContain(`"60","${en}","printed"`);
});

test('a revised figure names the value that it replaces, a provisional one that it may change', () => {
  expect(compose(reportOf('revised', 60, { previous: 55 })).notes.join()).toContain('first published was 55');
  expect(compose(reportOf('provisional', 60)).notes.join()).toMatch(
    /provisional; a later release may change/,
  );
});

test('the sum of a provisional figure is provisional; a revised one is as exact as any', () => {
  const sumWith = (status: Status) => {
    const report = tinyReport({
      measures: [outcomes],
      codes: [code('g'), code('a', { parent: 'g' }), code('b', { parent: 'g' })],
      observations: [figure('m/a', 3, { status }), figure('m/b', 4)],
    });
    const sum = figureOf(report, { measure: 'm', category: 'g' });
    return [sum?.value, sum?.status];
  };
  expect(sumWith('provisional')).toEqual([7, 'provisional']);
  expect(sumWith('revised')).toEqual([7, undefined]);
});

test.each([
  ['not-yet-known', 'not yet known', '尚未得知'],
  ['unreadable', 'unreadable', '无法辨认'],
  ['not-found', 'not in the source', '来源未载'],
] as const)('a figure that is %s has a reason of its own, no mark, and is never 0', (status, en, hans) => {
  const report = reportOf(status, null);
  const { summary, table } = compose(report);
  const cell = figuresIn(table).find(({ text }) => text === en);
  expect(cell?.mark).toBeNull();
  expect(cell?.basis.figure.value).toBeNull();
  expect(textsOf(report, 'zh-Hans')).toContain(hans);
  expect(summary.toLowerCase()).toContain(en);
  expect(summary).not.toContain('not publish');
});

test('a page table is read with every mark of ours, in each language', () => {
  for (const { missing, approximate } of Object.values(locales)) {
    for (const status of MISSING_STATUSES) expect(readFigure(missing[status])?.status).toBe(status);
    for (const status of ['provisional', 'revised'] as const)
      expect(readFigure(approximate(status, '3,525'))).toMatchObject({ value: 3525, status });
  }
});

test('readReport refuses a replaced value of a figure that is not revised', () => {
  const broken = (more: object) =>
    readReport({
      ...suqian2025,
      measures: [],
      codes: [],
      observations: [
        {
          measure: 'rules',
          category: 'issued',
          value: 3,
          evidence: suqian2025.observations[0]?.evidence,
          ...more,
        },
      ],
    }).problems?.map(({ kind, path }) => [kind, path]);
  expect(broken({ previous: 2, status: 'revised' })).toBeUndefined();
  expect(broken({ previous: 2 })).toEqual([['previous', 'observations[0].previous']]);
});

test('a report says in its subtitle that it is provisional or revised', () => {
  const subtitle = (release: 'provisional' | 'final' | 'revised') =>
    compose({ ...reportOf('revised', 60), release }).subtitle;
  expect(subtitle('provisional')).toContain('provisional figures');
  expect(subtitle('revised')).toContain('revised figures');
  expect(subtitle('final')).toBe(compose(reportOf('revised', 60)).subtitle);
});

test('an excerpt never says of what it lacks that the report does not publish it', () => {
  expect(requestFlow.compose(suqian2025, { messages: locales.en, ...options })).toBeNull();
  const card = composeStatutoryTable(suqian2025, locales.en, 'requests');
  const texts = new Set(card?.table.bodies && figuresIn(card.table).map(({ text }) => text));
  expect(texts).toContain('not in the source');
  expect(texts).not.toContain('not published');
  expect(card?.notes).toEqual([locales.en.excerptNote]);
  const words = JSON.stringify(proof(suqian2025, 'en'));
  expect(words).not.toMatch(/not publish|not itemised/i);
});

test('what an excerpt leaves of a total is not in the source, and is not called “not itemised”', () => {
  const report = { ...reportOf('provisional', 30), excerpt: true } as Report;
  const { summary, notes, table } = compose(report);
  const labels = table.bodies.flatMap(({ rows }) => rows.map(({ cells }) => cells[0]?.text));
  expect(labels).toContain('not in the source');
  expect([summary, ...notes, ...labels].join()).not.toMatch(/not itemised/i);
});
