import { expect, test } from 'vitest';
import { cn2021 } from '../../src/forms/cn-2021.js';
import { completeReport } from '../../src/forms/complete-report.js';
import { formOf } from '../../src/forms/forms.js';
import { narrative } from '../../src/forms/narrative.js';
import { readReport } from '../../src/forms/read-report.js';
import { code, draft, figure, measure, tinyReport } from '../report/tiny-report.js';

const statutory = { form: 'cn-2021', measures: [], codes: [], observations: [figure('reconsideration', 5)] };

test('formOf(report) is the form that the report names', () => {
  expect(formOf({ form: 'cn-2021' })).toBe(cn2021);
  expect(formOf({ form: 'narrative' })).toBe(narrative);
});

test('formOf(report) is the narrative form for an unknown one', () => {
  expect(formOf({ form: 'cn-1999' })).toBe(narrative);
});

test('readReport(input) adds the measures and codes of the form', () => {
  const report = tinyReport(statutory);
  expect(report.measures).toEqual(cn2021.measures);
  expect(report.codes).toEqual(cn2021.codes);
});

test('readReport(input) resolves figures by the codes of the form', () => {
  const granted = figure('request-outcomes/granted-in-full/natural-person', 1288);
  expect(tinyReport({ ...statutory, observations: [granted] }).observations).toEqual([granted]);
});

test('readReport(input) adds nothing to a narrative report', () => {
  const parts = { measures: [measure('m')], codes: [code('a')], observations: [figure('m', 5)] };
  expect(tinyReport(parts)).toMatchObject({ measures: parts.measures, codes: parts.codes });
});

test('completeReport(report, form) puts the report’s own entries after those of the form', () => {
  const report = completeReport(
    draft({ ...statutory, measures: [measure('m')], codes: [code('a')] }),
    cn2021,
  );
  expect(report.measures.map(({ id }) => id)).toEqual([...cn2021.measures.map(({ id }) => id), 'm']);
  expect(report.codes).toHaveLength(cn2021.codes.length + 1);
  expect(report.codes.at(-1)).toEqual(code('a'));
});

test('completeReport(report, form) lets the report replace a measure or a code, in its place', () => {
  const own = measure('rules', { unit: 'rule', list: 'document-count', relation: 'none' });
  const renamed = code('refused', { label: { en: 'Withheld' } });
  const report = completeReport(draft({ ...statutory, measures: [own], codes: [renamed] }), cn2021);
  expect(report.measures[0]).toEqual(own);
  expect(report.measures).toHaveLength(cn2021.measures.length);
  const places = (codes: readonly { readonly id: string; readonly list: string }[]) =>
    codes.map(({ list, id }) => `${list}/${id}`);
  expect(places(report.codes)).toEqual(places(cn2021.codes));
  expect(report.codes).toContainEqual(renamed);
});

test('completeReport(report, form) does not replace a code of the form with one of another list', () => {
  const report = completeReport(draft({ ...statutory, codes: [code('pending')] }), cn2021);
  expect(report.codes.filter(({ id }) => id === 'pending').map(({ list }) => list)).toEqual([
    'appeal-result',
    'outcome',
  ]);
});

test('completeReport(report, form) changes nothing the second time', () => {
  const once = completeReport(draft({ ...statutory, measures: [measure('m')], codes: [code('a')] }), cn2021);
  expect(completeReport(once, cn2021)).toEqual(once);
});

test('readReport(input) reads its own JSON output to the same report', () => {
  const report = tinyReport({ ...statutory, measures: [measure('m')], codes: [code('a')] });
  expect(readReport(JSON.parse(JSON.stringify(report)))).toEqual({ report });
});

test('readReport(input) returns a report that it has already read', () => {
  const report = tinyReport(statutory);
  expect(readReport(report).report).toBe(report);
});

test('readReport(input) reads a changed copy of such a report again', () => {
  const report = tinyReport(statutory);
  expect(readReport({ ...report, id: 5 }).problems).toMatchObject([{ kind: 'mismatch', path: 'id' }]);
});

test('readReport(input) needs no measures, codes or jurisdiction where the form brings all that the figures name', () => {
  const { measures, codes, publisher, ...rest } = draft(statutory);
  const { jurisdiction, ...named } = publisher;
  expect([measures, codes, jurisdiction]).toEqual([[], [], expect.any(String)]);
  const { report } = readReport({ ...rest, publisher: named });
  expect(report?.measures).toEqual(cn2021.measures);
  expect(report?.codes).toEqual(cn2021.codes);
  expect(readReport({ ...rest, publisher: named, form: 'narrative' }).problems).toEqual([
    { kind: 'unresolved', path: 'observations[0].measure', received: 'reconsideration' },
  ]);
});
