import { expect, test } from 'vitest';
import { readReport } from '../../src/forms/read-report.js';
import { draft, figure, measure } from '../report/tiny-report.js';

const base = draft({ measures: [measure('m')], codes: [], observations: [figure('m', 5)] });
const { id: _, ...withoutId } = base;
const [onlyFigure] = base.observations;
const withFigure = (more: object) => ({ ...base, observations: [{ ...onlyFigure, ...more }] });
const withMeasure = (more: object) => ({ ...base, measures: [{ ...measure('m'), ...more }] });

test('readReport(input) returns the report of a valid document', () => {
  const { report, problems } = readReport(base);
  expect(problems).toBeUndefined();
  expect(report).toEqual(base);
});

test('readReport(input) names a key that is missing', () => {
  expect(readReport(withoutId)).toEqual({ problems: [{ kind: 'missing', path: 'id' }] });
});

test('readReport(input) names a key that is undefined as missing', () => {
  expect(readReport({ ...base, form: undefined })).toEqual({ problems: [{ kind: 'missing', path: 'form' }] });
});

test('readReport(input) distinguishes a figure without a value from one whose value is null', () => {
  expect(readReport(withFigure({ value: undefined }))).toEqual({
    problems: [{ kind: 'missing', path: 'observations[0].value' }],
  });
  expect(readReport(withFigure({ value: null, status: 'blank' })).problems).toBeUndefined();
});

test('readReport(input) names a key that is not in the schema, at each level', () => {
  expect(readReport({ ...base, totals: 1 })).toEqual({ problems: [{ kind: 'unexpected', path: 'totals' }] });
  expect(readReport(withFigure({ comment: 'x' }))).toEqual({
    problems: [{ kind: 'unexpected', path: 'observations[0].comment' }],
  });
});

test('readReport(input) writes a key that is not an identifier in brackets', () => {
  expect(readReport({ ...base, 'a b': 1 })).toEqual({ problems: [{ kind: 'unexpected', path: '["a b"]' }] });
});

test('readReport(input) names a wrong type, with the expected and the received one', () => {
  expect(readReport(withFigure({ value: '5' }))).toMatchObject({
    problems: [{ kind: 'mismatch', path: 'observations[0].value', received: '"5"' }],
  });
  expect(readReport({ ...base, measures: {} })).toEqual({
    problems: [{ kind: 'mismatch', path: 'measures', expected: 'Array', received: 'Object' }],
  });
});

test('readReport(input) rejects figures that are not finite', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(readReport(withFigure({ value })).problems).toMatchObject([
      { kind: 'mismatch', path: 'observations[0].value' },
    ]);
  }
});

test('readReport(input) rejects another version of the schema', () => {
  expect(readReport({ ...base, schemaVersion: 2 })).toEqual({
    problems: [{ kind: 'mismatch', path: 'schemaVersion', expected: '1', received: '2' }],
  });
});

test('readReport(input) rejects an id that is not in kebab-case', () => {
  for (const id of ['', 'A', 'a_b', 'a--b', '-a', '区']) {
    expect(readReport({ ...base, id }).problems).toMatchObject([{ kind: 'mismatch', path: 'id' }]);
  }
});

test('readReport(input) accepts a date as precise as printed, and no other format', () => {
  const endingOn = (end: string) => readReport({ ...base, period: { start: '2017', end } }).problems;
  for (const date of ['2017', '2017-12', '2017-12-31']) expect(endingOn(date)).toBeUndefined();
  for (const date of ['17', '2017年', '2017-1', '2017-12-31T00:00']) {
    expect(endingOn(date)).toMatchObject([{ kind: 'mismatch', path: 'period.end' }]);
  }
});

test('readReport(input) accepts web addresses only', () => {
  const at = (url: string) => readReport({ ...base, sources: [{ ...base.sources[0], url }] }).problems;
  expect(at('https://www.gz.gov.cn/a')).toBeUndefined();
  for (const url of [
    'javascript:alert(1)',
    'www.gz.gov.cn',
    'https://',
    'ftp://gz.gov.cn',
    'https://a\u202eb',
    'https://a/\u0007',
  ]) {
    expect(at(url)).toMatchObject([{ kind: 'mismatch', path: 'sources[0].url' }]);
  }
});

test('readReport(input) rejects an unknown topic, relation or status', () => {
  expect(readReport(withMeasure({ topic: 'weather' })).problems).toMatchObject([
    { kind: 'mismatch', path: 'measures[0].topic', received: '"weather"' },
  ]);
  expect(readReport(withMeasure({ relation: 'sum' })).problems).toMatchObject([
    { kind: 'mismatch', path: 'measures[0].relation', received: '"sum"' },
  ]);
  expect(readReport(withFigure({ status: 'estimated' })).problems).toMatchObject([
    { kind: 'mismatch', path: 'observations[0].status', received: '"estimated"' },
  ]);
});

test('readReport(input) rejects a multiplier that is not a whole number of 1 or more', () => {
  for (const multiplier of [0, 1.5, -10]) {
    const { problems } = readReport(withMeasure({ multiplier }));
    expect(problems).toMatchObject([{ kind: 'mismatch', path: 'measures[0].multiplier' }]);
  }
});

test('readReport(input) rejects a label without languages, an empty one, and one without a language tag', () => {
  expect(readReport(withMeasure({ label: {} })).problems).toMatchObject([
    { kind: 'mismatch', path: 'measures[0].label' },
  ]);
  expect(readReport(withMeasure({ label: { en: '' } })).problems).toMatchObject([
    { kind: 'mismatch', path: 'measures[0].label.en' },
  ]);
  expect(readReport(withMeasure({ label: { 'in English': 'x' } })).problems).toMatchObject([
    { kind: 'mismatch', path: 'measures[0].label["in English"]' },
  ]);
});

test('readReport(input) rejects a negative share', () => {
  const share = { text: '-1%', value: -1, of: { measure: 'm' } };
  expect(readReport(withFigure({ share })).problems).toMatchObject([
    { kind: 'mismatch', path: 'observations[0].share.value' },
  ]);
});

test('readReport(input) rejects a report without sources or figures, and a figure without evidence', () => {
  expect(readReport({ ...base, sources: [] }).problems).toMatchObject([
    { kind: 'mismatch', path: 'sources' },
  ]);
  expect(readReport({ ...base, observations: [] }).problems).toMatchObject([
    { kind: 'mismatch', path: 'observations' },
  ]);
  expect(readReport(withFigure({ evidence: [] })).problems).toMatchObject([
    { kind: 'mismatch', path: 'observations[0].evidence' },
  ]);
});

test('readReport(input) returns every problem with the shape at once, in document order', () => {
  const { problems } = readReport({
    ...withoutId,
    language: 5,
    observations: [
      { ...onlyFigure, value: 'five' },
      { ...onlyFigure, evidence: undefined },
    ],
    extra: true,
  });
  expect(problems?.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'missing id',
    'mismatch language',
    'mismatch observations[0].value',
    'missing observations[1].evidence',
    'unexpected extra',
  ]);
});

test.each([
  [
    'a label',
    { ...base, measures: [{ ...measure('m'), label: { en: 'Gr\ufffdnted' } }] },
    'measures[0].label.en',
  ],
  [
    'a quotation',
    withFigure({ evidence: [{ source: 's', quote: '\ufffd\ufffd120\ufffd' }] }),
    'observations[0].evidence[0].quote',
  ],
  [
    'a publisher',
    { ...base, publisher: { name: { en: '\ufffd' }, jurisdiction: 'CN' } },
    'publisher.name.en',
  ],
  ['half a character', withFigure({ note: { en: 'a\ud83d' } }), 'observations[0].note.en'],
])('readReport(input) rejects text that was decoded wrongly: %s', (_place, input, path) => {
  expect(readReport(input).problems).toMatchObject([{ kind: 'mismatch', path, format: 'words' }]);
});

test('readReport(input) accepts surrogate pairs', () => {
  expect(readReport(withFigure({ note: { en: '𠮷😀' } })).problems).toBeUndefined();
});
