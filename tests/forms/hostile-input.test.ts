import { expect, test } from 'vitest';
import { readReport } from '../../src/forms/read-report.js';
import { draft, figure, measure } from '../report/tiny-report.js';

const base = draft({ measures: [measure('m')], codes: [], observations: [figure('m', 5)] });

/** 10,000 nested arrays or objects. */
function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < 10_000; depth += 1) value = wrap(value);
  return value;
}

const deepArray = nested((inner) => [inner]);
const deepObject = nested((inner) => ({ measures: inner, label: inner }));

test('readReport(input) returns problems, and does not throw, for anything that is not an object', () => {
  const mismatch = (received: string) => ({
    problems: [{ kind: 'mismatch', path: '', expected: 'Object', received }],
  });
  expect(readReport(null)).toEqual(mismatch('null'));
  expect(readReport('')).toEqual(mismatch('""'));
  expect(readReport('report')).toEqual(mismatch('"report"'));
  expect(readReport(5)).toEqual(mismatch('5'));
  expect(readReport(true)).toEqual(mismatch('true'));
  expect(readReport(undefined)).toEqual({ problems: [{ kind: 'missing', path: '' }] });
});

test('readReport(input) names everything that is missing in an empty object or an array', () => {
  const required = [
    'schemaVersion',
    'id',
    'form',
    'publisher',
    'period',
    'language',
    'sources',
    'observations',
  ].map((path) => ({ kind: 'missing', path }));
  expect(readReport({}).problems).toEqual(required);
  expect(readReport([]).problems).toEqual(required);
});

test('readReport(input) survives input that is nested 10,000 levels deep', () => {
  expect(readReport(deepArray).problems?.length).toBeGreaterThan(0);
  expect(readReport(deepObject).problems?.length).toBeGreaterThan(0);
  for (const key of ['measures', 'codes', 'observations', 'sources', 'publisher', 'unknown']) {
    expect(readReport({ ...base, [key]: deepArray }).problems?.length, key).toBeGreaterThan(0);
    expect(readReport({ ...base, [key]: deepObject }).problems?.length, key).toBeGreaterThan(0);
  }
});

test('readReport(input) reports keys named like properties of the prototype as unexpected', () => {
  const input: unknown = JSON.parse(JSON.stringify(base).replace('{', '{"constructor":1,"toString":2,'));
  expect(readReport(input)).toEqual({
    problems: [
      { kind: 'unexpected', path: 'constructor' },
      { kind: 'unexpected', path: 'toString' },
    ],
  });
});

test('readReport(input) reports a key __proto__ as unexpected, and changes no prototype', () => {
  const input: unknown = JSON.parse(JSON.stringify(base).replace('{', '{"__proto__":{"polluted":true},'));
  expect(readReport(input)).toEqual({ problems: [{ kind: 'unexpected', path: '__proto__' }] });
  expect('polluted' in {}).toBe(false);
});

test('readReport(input) reports references named like properties of the prototype as unresolved', () => {
  const problems = ['constructor', 'valueof'].flatMap(
    (name) =>
      readReport({ ...base, observations: [figure(`${name}/a`, 5), figure(`m/${name}/${name}`, 5)] })
        .problems,
  );
  expect(problems.map((problem) => `${problem?.kind} ${problem?.path}`)).toEqual([
    'unresolved observations[0].measure',
    'unresolved observations[1].category',
    'unresolved observations[1].applicant',
    'unresolved observations[0].measure',
    'unresolved observations[1].category',
    'unresolved observations[1].applicant',
  ]);
});

test('readReport(input) treats a form named like a property of the prototype as unknown', () => {
  expect(readReport({ ...base, form: 'constructor' }).report?.measures).toEqual(base.measures);
});

test('readReport(input) does not change its input', () => {
  const before = JSON.stringify(base);
  readReport(base);
  expect(JSON.stringify(base)).toBe(before);
});

test('readReport(input) rejects codes whose parents form a cycle', () => {
  const codes = [
    { id: 'a', list: 'class', label: { en: 'A' }, parent: 'b' },
    { id: 'b', list: 'class', label: { en: 'B' }, parent: 'a' },
  ];
  expect(readReport({ ...base, codes }).problems?.filter(({ path }) => path.startsWith('codes'))).toEqual([
    { kind: 'too-deep', path: 'codes[0].parent', expected: '5', received: 'b' },
    { kind: 'too-deep', path: 'codes[1].parent', expected: '5', received: 'a' },
  ]);
});

test.each(['2017-00', '2017-13', '2017-12-32', '17'])('readReport(input) rejects the date %s', (start) => {
  expect(readReport({ ...base, period: { start, end: '2018' } }).problems).toMatchObject([
    { kind: 'mismatch', path: 'period.start' },
  ]);
});

test('readReport(input) rejects a category of a measure that has no list', () => {
  const measures = JSON.parse(JSON.stringify([{ ...measure('m'), list: undefined }]));
  const codes = [{ id: 'a', list: 'undefined', label: { en: 'A' } }];
  const { problems } = readReport({ ...base, measures, codes, observations: [figure('m/a', 5)] });
  expect(problems).toEqual([{ kind: 'unresolved', path: 'observations[0].category', received: 'a' }]);
});

test('readReport(input) also checks the references of valid parts, at their own places', () => {
  const wrong = { ...figure('m', 5), value: '5' };
  const observations = [wrong, figure('m/nowhere', 5)];
  expect(
    readReport({ ...base, schemaVersion: 2, observations }).problems?.map(
      ({ kind, path }) => `${kind} ${path}`,
    ),
  ).toEqual([
    'mismatch schemaVersion',
    'mismatch observations[0].value',
    'unresolved observations[1].category',
  ]);
});

test('readReport(input) rejects a number that cannot be represented exactly', () => {
  const observations = [figure('m', 9007199254740992)];
  expect(readReport({ ...base, observations }).problems).toMatchObject([{ path: 'observations[0].value' }]);
});

test('readReport(input) rejects a share whose text gives another number', () => {
  const share = { text: '66.5%', value: 6.65, of: { measure: 'm' } };
  const { problems } = readReport({ ...base, observations: [figure('m', 618, { share })] });
  expect(problems).toEqual([
    { kind: 'share-text', path: 'observations[0].share.value', expected: '66.5', received: '6.65' },
  ]);
});

test('readReport(input) freezes what it accepts', () => {
  const { report } = readReport({ ...base });
  expect(Object.isFrozen(report?.observations[0]?.evidence[0])).toBe(true);
});

test('readReport(input) accepts five levels above a code, but not six', () => {
  const chain = (length: number) =>
    Array.from({ length }, (_, index) => ({
      id: `k${index}`,
      list: 'class',
      label: { en: `K${index}` },
      ...(index > 0 && { parent: `k${index - 1}` }),
    }));
  expect(readReport({ ...base, codes: chain(6) }).problems).toBeUndefined();
  expect(readReport({ ...base, codes: chain(7) }).problems).toEqual([
    { kind: 'too-deep', path: 'codes[6].parent', expected: '5', received: 'k5' },
  ]);
});

test('readReport(input) rejects texts and lists that are longer than in any report', () => {
  const share = (text: string) => ({ text, value: 50, of: { measure: 'm' } });
  const long = { kind: 'too-long', expected: '100' };
  expect(
    readReport({ ...base, observations: [figure('m', 5, { share: share('9'.repeat(200_000)) })] }).problems,
  ).toEqual([{ ...long, path: 'observations[0].share.text', received: '200000' }]);
  expect(readReport({ ...base, id: 'a'.repeat(101) }).problems).toEqual([
    { ...long, path: 'id', received: '101' },
  ]);
  const sources = Array.from({ length: 101 }, (_, index) => ({ id: `s${index}`, title: { en: 'S' } }));
  expect(readReport({ ...base, sources: [...base.sources, ...sources] }).problems).toEqual([
    { ...long, path: 'sources', received: '102' },
  ]);
});

test('readReport(input) accepts fifteen decimals, but not sixteen', () => {
  expect(readReport({ ...base, observations: [figure('m', 1e-15)] }).problems).toBeUndefined();
  expect(readReport({ ...base, observations: [figure('m', 1e-16)] }).problems).toEqual([
    { kind: 'decimals', path: 'observations[0].value', expected: '15', received: '1e-16' },
  ]);
});

test('readReport(input) refuses a text in more languages than are written', () => {
  const title = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`en-x${at}`, 'Source']));
  expect(readReport({ ...base, sources: [{ id: 's', title }] }).problems).toEqual([
    { kind: 'too-long', path: 'sources[0].title', expected: '50', received: '51' },
  ]);
});
