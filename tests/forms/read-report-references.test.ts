import { expect, test } from 'vitest';
import { readReport } from '../../src/forms/read-report.js';
import type { Report } from '../../src/report/report.js';
import { code, draft, figure, measure, share } from '../report/tiny-report.js';

type Parts = Partial<Pick<Report, 'measures' | 'codes' | 'observations' | 'sources'>>;

function problemsOf({ sources, ...parts }: Parts) {
  const document = draft({
    measures: [measure('m')],
    codes: [code('a')],
    observations: [figure('m', 5)],
    ...parts,
  });
  return readReport({ ...document, ...(sources && { sources }) }).problems;
}

const cell = { table: '1', row: '1', column: '1' };

test('readReport(input) reports a figure of a missing measure', () => {
  expect(problemsOf({ observations: [figure('x', 5)] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].measure', received: 'x' },
  ]);
});

test('readReport(input) reports a category that is not in the list of its measure', () => {
  expect(problemsOf({ observations: [figure('m/x', 5)] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].category', received: 'x' },
  ]);
});

test('readReport(input) does not accept a category from another list', () => {
  expect(problemsOf({ codes: [code('a', { list: 'channel' })], observations: [figure('m/a', 5)] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].category', received: 'a' },
  ]);
});

test('readReport(input) reports a category of a measure that has no list', () => {
  const { list: _, ...fees } = measure('m');
  expect(problemsOf({ measures: [fees], observations: [figure('m/a', 5)] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].category', received: 'a' },
  ]);
});

test('readReport(input) reports an applicant that is not in the list of applicants', () => {
  expect(problemsOf({ observations: [figure('m//a', 5)] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].applicant', received: 'a' },
  ]);
});

test('readReport(input) reports evidence in a missing source', () => {
  expect(problemsOf({ observations: [figure('m', 5, { evidence: [{ source: 'x', cell }] })] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].evidence[0].source', received: 'x' },
  ]);
});

test('readReport(input) reports a share of a figure that is not printed', () => {
  expect(problemsOf({ observations: [figure('m/a', 5, { share: share('50%', 50) })] })).toEqual([
    { kind: 'unresolved', path: 'observations[0].share.of', received: 'm//' },
  ]);
});

test('readReport(input) reports a parent that is missing, in another list, or the code itself', () => {
  const unresolved = (received: string) => [{ kind: 'unresolved', path: 'codes[0].parent', received }];
  expect(problemsOf({ codes: [code('a', { parent: 'x' })] })).toEqual(unresolved('x'));
  expect(problemsOf({ codes: [code('a', { parent: 'a' })] })).toEqual([
    { kind: 'too-deep', path: 'codes[0].parent', expected: '5', received: 'a' },
  ]);
  expect(problemsOf({ codes: [code('a', { parent: 'b' }), code('b', { list: 'channel' })] })).toEqual(
    unresolved('b'),
  );
});

test('readReport(input) accepts a parent that comes after its child', () => {
  expect(problemsOf({ codes: [code('a', { parent: 'b' }), code('b')] })).toBeUndefined();
});

test('readReport(input) reports duplicate sources, measures and codes', () => {
  const source = { id: 's', title: { en: 'Tiny' } };
  expect(problemsOf({ sources: [source, source] })).toEqual([
    { kind: 'duplicate', path: 'sources[1].id', received: 's' },
  ]);
  expect(problemsOf({ measures: [measure('m'), measure('m')] })).toEqual([
    { kind: 'duplicate', path: 'measures[1].id', received: 'm' },
  ]);
  expect(problemsOf({ codes: [code('a'), code('a')] })).toEqual([
    { kind: 'duplicate', path: 'codes[1].id', received: 'outcome/a' },
  ]);
});

test('readReport(input) accepts the same code in two lists', () => {
  expect(problemsOf({ codes: [code('other'), code('other', { list: 'channel' })] })).toBeUndefined();
});

test('readReport(input) reports each repetition of a figure, also with the same value', () => {
  expect(problemsOf({ observations: [figure('m', 5), figure('m', 5), figure('m', 6)] })).toEqual([
    { kind: 'duplicate', path: 'observations[1]', received: 'm//' },
    { kind: 'duplicate', path: 'observations[2]', received: 'm//' },
  ]);
});

test('readReport(input) requires a reason for a figure without a value', () => {
  const { status: _, ...withoutStatus } = figure('m', null);
  expect(problemsOf({ observations: [withoutStatus] })).toEqual([
    { kind: 'no-status', path: 'observations[0].status', received: 'undefined' },
  ]);
});

test('readReport(input) does not accept “approximate” as the reason for a missing value', () => {
  expect(problemsOf({ observations: [figure('m', null, { status: 'approximate-over' })] })).toEqual([
    { kind: 'no-status', path: 'observations[0].status', received: 'approximate-over' },
  ]);
});

test('readReport(input) rejects a value that is marked as missing, also 0', () => {
  expect(problemsOf({ observations: [figure('m', 0, { status: 'blank' })] })).toEqual([
    { kind: 'no-status', path: 'observations[0].status', received: 'blank' },
  ]);
});

test('readReport(input) rejects a negative figure of a measure that is not signed', () => {
  expect(problemsOf({ observations: [figure('m', -35)] })).toEqual([
    { kind: 'negative', path: 'observations[0].value', received: '-35' },
  ]);
});

test('readReport(input) accepts a negative figure of a signed measure', () => {
  const measures = [measure('m', { signed: true })];
  expect(problemsOf({ measures, observations: [figure('m', -35)] })).toBeUndefined();
});

test('readReport(input) rejects evidence with neither a quotation nor a cell', () => {
  const evidence = [{ source: 's', cell }, { source: 's' }];
  expect(problemsOf({ observations: [figure('m', 5, { evidence })] })).toEqual([
    { kind: 'no-evidence', path: 'observations[0].evidence[1]' },
  ]);
});

test('readReport(input) rejects evidence with both a quotation and a cell', () => {
  const evidence = [{ source: 's', quote: '5', cell }];
  expect(problemsOf({ observations: [figure('m', 5, { evidence })] })).toEqual([
    { kind: 'no-evidence', path: 'observations[0].evidence[0]' },
  ]);
});

test('readReport(input) returns every problem with references at once, in document order', () => {
  const broken = figure('x/y/z', null, { evidence: [{ source: 'x' }], share: share('1%', 1, 'q') });
  const problems = problemsOf({
    codes: [code('a', { parent: 'x' }), code('a')],
    observations: [figure('m', -1), { ...broken, status: 'approximate-about' }],
  });
  expect(problems?.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
    'duplicate codes[1].id',
    'unresolved codes[0].parent',
    'negative observations[0].value',
    'unresolved observations[1].measure',
    'unresolved observations[1].applicant',
    'no-status observations[1].status',
    'unresolved observations[1].share.of',
    'unresolved observations[1].evidence[0].source',
    'no-evidence observations[1].evidence[0]',
  ]);
});
