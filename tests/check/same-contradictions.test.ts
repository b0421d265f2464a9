import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestFlow } from '../../src/cards/compose-request-flow.js';
import { requestOutcomes } from '../../src/cards/compose-request-outcomes.js';
import { check } from '../../src/check/check.js';
import { locales } from '../../src/locale/locales.js';
import { proof } from '../../src/proof/proof.js';
import type { Measure, Observation, Report, Status } from '../../src/report/report.js';
import { code, figure, measure, tinyReport } from '../report/tiny-report.js';

const CODES = [code('a'), code('c'), code('d', { parent: 'c' }), code('e', { parent: 'c' })];

type Drawn = readonly [value: number | null, status?: Status];

const drawn: fc.Arbitrary<Drawn | null> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 9 }).map((value): Drawn => [value]) },
  fc.constantFrom<Drawn | null>(
    null,
    [null, 'blank'],
    [null, 'suppressed'],
    [null, 'not-applicable'],
    [5, 'approximate-about'],
    [5, 'approximate-over'],
  ),
);

const observe = (key: string, of: Drawn | null): readonly Observation[] =>
  of ? [figure(key, of[0], of[1] ? { status: of[1] } : {})] : [];

const outcomes = fc
  .record({
    keys: fc.tuple(drawn, drawn, drawn, drawn, drawn),
    relation: fc.constantFrom<Measure['relation']>('partition', 'subset', 'multi-label', 'none'),
  })
  .filter(({ keys }) => keys.some((key) => key))
  .map(({ keys, relation }) =>
    tinyReport({
      measures: [measure('m', { relation })],
      codes: CODES,
      observations: ['m', 'm/a', 'm/c', 'm/d', 'm/e'].flatMap((key, index) =>
        observe(key, keys[index] ?? null),
      ),
    }),
  );

const TOPICS = [
  'requests-received',
  'requests-carried-over',
  'request-outcome',
  'requests-carried-forward',
] as const;

const flows = fc
  .tuple(drawn, drawn, drawn, drawn)
  .filter((keys) => keys.some((key) => key))
  .map((keys) =>
    tinyReport({
      measures: TOPICS.map((topic) => measure(topic, { topic, relation: 'none' })),
      codes: [],
      observations: TOPICS.flatMap((topic, index) => observe(topic, keys[index] ?? null)),
    }),
  );

const options = { messages: locales.en, variant: 'bars', order: 'value' } as const;
const errors = (report: Report) => check(report).filter(({ severity }) => severity === 'error');
const proved = (report: Report, words: RegExp) =>
  proof(report, 'en').some(({ name, charts }) => words.test(name) && !charts.includes('check'));

test('chart, proof sheet and check report the same classes and groups that exceed their totals', () => {
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(outcomes, (report) => {
      const reported = errors(report).length > 0;
      seen[reported ? 'yes' : 'no'] += 1;
      const notes = requestOutcomes.compose(report, options)?.notes.join(' ') ?? '';
      expect(notes.includes('contradicts itself')).toBe(reported);
      expect(proved(report, /excess of the categories/)).toBe(reported);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(200);
});

test('the chart shows the remainder of every total and group that check reports as not fully itemised', () => {
  fc.assert(
    fc.property(outcomes, (report) => {
      const short = check(report).filter(
        ({ rule, severity }) => rule === 'partition' && severity === 'warning',
      );
      const notes = requestOutcomes.compose(report, options)?.notes ?? [];
      for (const { subject } of short) {
        const reported = notes.filter((note) => note.startsWith('c: ') === (subject.category === 'c'));
        expect(reported.join(' ')).toMatch(/short of its total|not itemised/);
      }
      expect(short.length === 0 || proved(report, /Not itemised in the report/)).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('chart, proof sheet and check report the same flows whose sides differ', () => {
  const seen = { yes: 0, no: 0 };
  fc.assert(
    fc.property(flows, (report) => {
      const reported = errors(report).length > 0;
      seen[reported ? 'yes' : 'no'] += 1;
      const notes = requestFlow.compose(report, options)?.notes.join(' ') ?? '';
      expect(notes.includes('contradicts itself')).toBe(reported);
      expect(proved(report, /difference between in and out/)).toBe(reported);
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(200);
});
