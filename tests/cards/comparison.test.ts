import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ComparisonCard, composeComparison } from '../../src/cards/compose-comparison.js';
import { seriesMessages } from '../../src/locale/en-series.js';
import { locales } from '../../src/locale/locales.js';
import type { Report } from '../../src/report/report.js';
import { bodiesOf, type Compared } from '../../src/series/comparison.js';
import { lineOf, linesOf } from '../../src/table/table.js';
import { reportOf } from '../series/report-of.js';
import { ukBodies } from '../series/uk-bodies.js';

const words = { messages: locales.en, own: seriesMessages };

function card(reports: readonly Report[], more: Partial<Compared> = {}): ComparisonCard {
  const bodies = bodiesOf({ reports });
  const compared = {
    figure: 'requests-received',
    order: 'published',
    own: null,
    whole: null,
    ...more,
  } as const;
  const own = bodies && composeComparison(bodies, compared, words);
  if (!own) throw new Error('no card');
  return own;
}

const rowsIn = ({ table }: ComparisonCard) => (table?.bodies ?? []).flatMap(linesOf).map(lineOf);
const labels = (own: ComparisonCard) => rowsIn(own).map(({ label }) => label.text);
const texts = (own: ComparisonCard) =>
  rowsIn(own).map(({ figure, share }) => `${figure.text}${share ? ` ${share.text}` : ''}`);
const lengths = (own: ComparisonCard) =>
  rowsIn(own).map(({ figure: { mark } }) => (mark?.type === 'bar' ? mark.length : null));

/** A report of a body for 2020. */
const body = (id: string, received: number | null, more: Partial<Report> = {}) => ({
  ...reportOf('2020', { received, ...more }),
  id,
  body: { id, name: { en: id.toUpperCase() } },
});

test('central government of 2020: a row per body in the order given, on the scale of the largest', () => {
  const own = card(ukBodies(2020));
  expect(own.heading).toBe('Requests received, 2020: 10 public bodies, from 35 to 2,210');
  expect(own.subtitle).toBe('2020 · unit: requests · in the official order');
  expect(labels(own).slice(0, 2)).toEqual(['Cabinet Office', "Attorney General's Office"]);
  expect(lengths(own)[0]).toBe(1);
  expect(lengths(own)[1]).toBeCloseTo(232 / 2210, 10);
});

test('bodies of different scopes are in blocks of their own, with bars on one scale', () => {
  const own = card([
    body('one', 50, { scope: 'office' }),
    body('two', 100, { scope: 'city' }),
    body('three', 25, { scope: 'city' }),
  ]);
  expect(own.table?.bodies).toHaveLength(2);
  expect(new Map(labels(own).map((label, index) => [label, lengths(own)[index]]))).toEqual(
    new Map([
      ['ONE', 0.5],
      ['TWO', 1],
      ['THREE', 0.25],
    ]),
  );
});

test('bodies that merged have a row each, as long as each has a report', () => {
  const names = labels(card(ukBodies(2020)));
  for (const part of ['Foreign and Commonwealth', 'International Development', 'Foreign, Commonwealth'])
    expect(names.some((name) => name.includes(part))).toBe(true);
  expect(labels(card(ukBodies(2016)))).toHaveLength(11);
});

test('by value the largest is first, by name the first of the alphabet, and the own body before them', () => {
  const [value, name] = (['value', 'name'] as const).map((order) =>
    card(ukBodies(2020), { order, own: 'scotland-office' }),
  );
  expect(labels(value!).slice(0, 2)).toEqual(['Scotland Office (own body)', 'Cabinet Office']);
  expect(labels(name!).slice(0, 2)).toEqual(['Scotland Office (own body)', "Attorney General's Office"]);
  expect(value!.heading).toContain('Scotland Office 178 requests; 10 public bodies');
  expect(value!.subtitle).toContain(
    'largest number first, equal ones in the official order · own body first',
  );
});

test('equal bodies keep the official order, and no row has a rank', () => {
  const own = card([body('b', 7), body('a', 7), body('c', 9)], { order: 'value' });
  expect(labels(own)).toEqual(['C', 'B', 'A']);
});

test('a share has its base beside it, and none is computed from fewer than thirty', () => {
  const own = card(ukBodies(2020), { figure: 'granted-in-full', order: 'value' });
  expect(texts(own)[0]).toBe('108 79.4% of 136');
  expect(lengths(own)[0]).toBeCloseTo(108 / 136, 10);
  expect(labels(own).slice(-1)).toEqual(['Department for Exiting the European Union']);
  expect(texts(own).slice(-1)).toEqual(['6 of 17']);
  expect(lengths(own).slice(-1)).toEqual([null]);
  expect(own.notes).toEqual([
    'No share of fewer than 30 requests is computed: Department for Exiting the European Union.',
  ]);
  expect(own.heading).toContain('from 17.2% to 79.4%');
});

test('a body and its parts add up to it: what is left is not itemised, and bars are parts of the whole', () => {
  const reports = [body('a', 50), body('b', 30), body('w', 100)];
  const own = card(reports, { whole: 'w' });
  expect(rowsIn(own).map(({ label, figure }) => [label.text, figure.text])).toEqual([
    ['A', '50'],
    ['B', '30'],
    ['Not itemised in the report', '20'],
    ['W', '100'],
  ]);
  expect(lengths(own)).toEqual([0.5, 0.3, 0.2, null]);
  expect(own.notes).toEqual(['W: 100. The bodies shown add up to 80; 20 are not itemised.']);
});

test('parts that exceed the whole are noted with both numbers, and nothing is adjusted', () => {
  const own = card([body('a', 80), body('b', 30), body('w', 100)], { whole: 'w' });
  expect(labels(own)).toEqual(['A', 'B', 'W']);
  expect(own.notes.join()).toContain('W: 100, but the bodies shown add up to 110, 10 more');
  const unknown = card([body('a', 80), body('b', null), body('w', 100)], { whole: 'w' });
  expect(unknown.notes.join()).toContain('are not compared with the total of W');
});

test('bodies of another scope, or whose figure counts something else, have a block of their own', () => {
  const reports = [
    body('a', 50, { scope: 'office' }),
    body('b', 30, { scope: 'city' }),
    {
      ...body('c', 900),
      measures: reportOf('2020', { label: 'accepted' }).measures,
      scope: 'office' as const,
    },
  ];
  const own = card(reports);
  expect(own.table?.bodies.map(({ rows: [first] }) => first?.cells[0])).toMatchObject([
    { text: 'the office only' },
    { text: 'the whole city' },
    { text: 'the office only · other definition, own scale' },
  ]);
  expect(own.heading).not.toContain('from');
});

test('a body without the figure is named, and so is one whose report is for another year', () => {
  const without = { ...body('x', 5), measures: [], observations: [] };
  const older = { ...body('y', 5), period: { start: '2019', end: '2019' } };
  const own = card([body('a', 1), without, older]);
  expect(labels(own)).toEqual(['A']);
  expect(own.notes).toEqual([
    'No figure: X.',
    'Not shown, because their reports are for other periods: Y: 2019.',
  ]);
});

test('for any bodies, every bar is as long as its number, and parts with what is left add up to the whole', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 100 }), (values, left) => {
      const parts = values.map((value, index) => body(`b${index}`, value));
      const sum = values.reduce((all, value) => all + value, 0);
      const own = card([...parts, body('w', sum + left)], { whole: 'w', order: 'value' });
      const rows = rowsIn(own).slice(0, -1);
      const shown = rows.map(({ figure }) => figure.basis.figure.value ?? 0);
      expect(shown.reduce((all, value) => all + value, 0)).toBe(sum + left);
      rows.forEach(({ figure: { mark } }, index) => {
        const value = shown[index] ?? 0;
        const length = mark?.type === 'bar' ? mark.length : 0;
        expect(length).toBeCloseTo(value === 0 ? 0 : value / (sum + left), 10);
      });
    }),
    { numRuns: 40, seed: 2026 },
  );
});
