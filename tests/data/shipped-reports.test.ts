import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { huaian2024, liwan2017, suqian2023, suqian2024, suqian2025 } from '../../src/data/index.js';
import huaian from '../../src/data/huaian-2024.json' with { type: 'json' };
import liwan from '../../src/data/liwan-2017.json' with { type: 'json' };
import suqian23 from '../../src/data/suqian-2023.json' with { type: 'json' };
import suqian24 from '../../src/data/suqian-2024.json' with { type: 'json' };
import suqian25 from '../../src/data/suqian-2025.json' with { type: 'json' };
import { shippedReports } from '../../src/data/shipped-reports.js';
import { readReport } from '../../src/forms/read-report.js';
import { acceptedReport } from '../../src/report/accepted-reports.js';
import { reportSchema } from '../../src/report/schema.js';

/** As written to `report.schema.json`. */
const schema: AnySchemaObject = JSON.parse(JSON.stringify(reportSchema));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

describe.each([
  ['liwan-2017', liwan, liwan2017],
  ['huaian-2024', huaian, huaian2024],
  ['suqian-2023', suqian23, suqian2023],
  ['suqian-2024', suqian24, suqian2024],
  ['suqian-2025', suqian25, suqian2025],
])('%s', (id, json, shipped) => {
  test('readReport(json) finds no problem, and returns the shipped report', () => {
    expect(readReport(structuredClone(json))).toEqual({ report: shipped });
  });

  test('an independent validator accepts the JSON by the published schema', () => {
    validate(json);
    expect(validate.errors).toBeNull();
  });

  test('its id is its name', () => {
    expect([json.id, shipped.id]).toEqual([id, id]);
  });

  test('shippedReports loads it by its id, accepted', async () => {
    const loaded = await shippedReports.get(id)?.();
    expect(loaded).toBe(shipped);
    expect(acceptedReport(loaded)).toBe(true);
  });

  test('its publisher, sources, measures and codes are labelled in exactly the three supported languages', () => {
    const texts = [
      shipped.publisher.name,
      shipped.publisher.shortName ?? {},
      ...shipped.sources.map(({ title }) => title),
      ...shipped.sources.flatMap(({ note }) => (note ? [note] : [])),
      ...shipped.measures.map(({ label }) => label),
      ...shipped.codes.map(({ label }) => label),
      ...shipped.observations.flatMap(({ note }) => (note ? [note] : [])),
    ];
    for (const text of texts) {
      expect(Object.keys(text), JSON.stringify(text)).toEqual(['zh-Hans', 'zh-Hant', 'en']);
    }
  });

  test('each of its figures has evidence in words or in a cell', () => {
    const counts = shipped.observations.map(({ evidence }) => evidence.length);
    expect(Math.min(...counts)).toBe(1);
  });
});

test('shippedReports holds five reports', () => {
  expect([...shippedReports.keys()]).toEqual([
    'liwan-2017',
    'huaian-2024',
    'suqian-2023',
    'suqian-2024',
    'suqian-2025',
  ]);
});

test.each([
  ['no schema version', { ...liwan, schemaVersion: undefined }],
  ['a figure as a string', { ...liwan, observations: [{ ...liwan.observations[0], value: '8758' }] }],
  ['a key that the schema does not know', { ...liwan, total: 8758 }],
  ['an unknown topic', { ...liwan, measures: [{ ...liwan.measures[0], topic: 'weather' }] }],
  ['a figure without evidence', { ...liwan, observations: [{ ...liwan.observations[0], evidence: [] }] }],
  ['a label in no language', { ...liwan, codes: [{ ...liwan.codes[0], label: {} }] }],
  ['an address that is none', { ...liwan, sources: [{ ...liwan.sources[0], url: 'javascript:alert(1)' }] }],
])('the published schema and readReport(input) both reject %s', (_, broken) => {
  const document: unknown = JSON.parse(JSON.stringify(broken));
  expect(validate(document)).toBe(false);
  expect(readReport(document).problems?.length).toBe(1);
});
