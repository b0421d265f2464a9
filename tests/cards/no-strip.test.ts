import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { locales } from '../../src/locale/locales.js';
import type { Report } from '../../src/report/report.js';
import { tinyReport } from '../fixtures/tiny-report.js';
import { code, figure, measure, tinyReport as reportOf } from '../report/tiny-report.js';

const outcomes = allCharts.find(({ name }) => name === 'request-outcomes');

function cardOf(report: Report, variant = 'strip') {
  const card = outcomes?.compose(report, { messages: locales.en, variant, order: 'value' });
  if (!card) throw new TypeError('not published');
  return card;
}

test.each([
  ['Not every figure is known', 9, { refused: 4, other: null }],
  ['Not every figure is known', 9, { refused: null, other: null }],
  ['The categories exceed the total', 50, { refused: 40, other: 20 }],
  ['The categories exceed the total', 50, { refused: 60, other: null }],
  ['Every figure is 0', 0, { refused: 0, other: 0 }],
] as const)('a strip that cannot be drawn gives the true reason: %s', (reason, total, parts) => {
  const { strips, notes } = cardOf(tinyReport({ id: 'outcomes', total, parts }));
  expect(strips).toEqual([]);
  expect(notes.filter((note) => note.includes('100% strip'))).toEqual([
    `${reason}, so the 100% strip cannot be drawn.`,
  ]);
});

test.each(['subset', 'multi-label', 'none'] as const)(
  'classes that are not parts of one whole have no strip, which would imply that they are: %s',
  (relation) => {
    const card = cardOf(
      reportOf({
        measures: [measure('m', { relation })],
        codes: [code('a'), code('b')],
        observations: [figure('m', 100), figure('m/a', 60), figure('m/b', 70)],
      }),
    );
    expect([card.layout, card.strips]).toEqual(['bars', []]);
    expect(card.notes).toContain(
      'The categories are not parts of one whole, so the 100% strip cannot be drawn.',
    );
  },
);

test('an approximate total that its classes exceed has no strip', () => {
  const parts = { refused: 40, other: 20 };
  const { strips, notes } = cardOf(tinyReport({ id: 'outcomes', total: [50, 'approximate-about'], parts }));
  expect(strips).toEqual([]);
  expect(notes).toContain('The categories exceed the total, so the 100% strip cannot be drawn.');
});

test('a chart without drawing does not explain its marks', () => {
  const none = cardOf(tinyReport({ id: 'outcomes', total: 0, parts: { refused: 0, other: 0 } }), 'bars');
  expect(none.subtitle).not.toContain('one square per case');
  const few = cardOf(tinyReport({ id: 'outcomes', total: 2, parts: { refused: 2, other: 0 } }), 'bars');
  expect(few.subtitle).toContain('one square per case');
});
