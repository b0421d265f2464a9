import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { CHARTS } from '../../src/report/charts.js';
import { connectSources, EMBEDDABLE, readAddress } from '../../src/embed/read-address.js';

const read = (query: string, allowed: readonly string[] = []) =>
  readAddress(new URL(`https://charts.gov.example/a/embed.html?${query}`), allowed);

test('EMBEDDABLE lists every chart with its variants, the tables and the report', () => {
  const charts = allCharts.map(({ name, variants }) => [name, variants] as const);
  expect(Object.fromEntries(EMBEDDABLE)).toEqual({
    ...Object.fromEntries(charts),
    'statutory-table': CHARTS['statutory-table'].variants,
    report: [],
  });
});

test('readAddress() reads the known attributes, and ignores what sites add', () => {
  const query =
    'chart=request-outcomes&report-id=liwan-2017&variant=strip&order=published&theme=dark&lang=zh-HK&from=timeline&origin=https://www.gov.example';
  expect(read(query)).toEqual({
    embedding: {
      tag: 'foi-request-outcomes',
      attributes: { 'report-id': 'liwan-2017', variant: 'strip', order: 'published', theme: 'dark' },
    },
    problem: null,
    origin: 'https://www.gov.example',
  });
});

test.each([
  ['', { kind: 'value', name: 'chart', value: '' }],
  ['chart=constructor&report-id=x', { kind: 'value', name: 'chart', value: 'constructor' }],
  ['chart=applicants&report-id=x&variant=strip', { kind: 'value', name: 'variant', known: 'strips, bars' }],
  ['chart=report&report-id=x&variant=bars', { kind: 'value', name: 'variant', known: '—' }],
  ['chart=applicants&report-id=x&theme=red', { kind: 'value', name: 'theme', known: 'light, dark' }],
  ['chart=applicants&report-id=x&order=up', { kind: 'value', name: 'order', known: 'value, published' }],
  ['chart=applicants&report-id=x&lang=fr', { kind: 'value', name: 'lang', known: 'zh-Hans, zh-Hant, en' }],
  ['chart=applicants', { kind: 'data' }],
  ['chart=applicants&report-id=&src=', { kind: 'data' }],
  ['chart=applicants&report-id=x&src=y', { kind: 'data' }],
  ['chart=applicants&report-id=x&origin=*', { kind: 'origin', value: '*' }],
  ['chart=applicants&report-id=x&origin=https://a.example/', { kind: 'origin' }],
  ['chart=applicants&report-id=x&origin=null', { kind: 'origin' }],
])('readAddress() reports what is wrong with “%s”', (query, problem) => {
  expect(read(query)).toEqual({
    embedding: null,
    problem: expect.objectContaining(problem),
    origin: null,
  });
});

test.each(['*', '/', 'garbage', 'null', 'https://a.example/', 'javascript:1', ''])(
  'readAddress() rejects origin=%s before anything else, and names nobody to receive the height',
  (origin) => {
    const problem = { kind: 'origin', value: origin };
    for (const rest of ['chart=bad', 'chart=applicants', 'chart=applicants&report-id=x']) {
      expect(read(`${rest}&origin=${encodeURIComponent(origin)}`)).toEqual({
        embedding: null,
        problem,
        origin: null,
      });
    }
  },
);

test('readAddress() names the page that receives the height of a message', () => {
  const { problem, origin } = read('chart=bad&origin=https://www.gov.example');
  expect([problem?.kind, origin]).toEqual(['value', 'https://www.gov.example']);
});

test.each([
  ['2024.json', 'https://charts.gov.example/a/2024.json'],
  ['/2024.json', 'https://charts.gov.example/2024.json'],
  ['https://data.gov.example/2024.json', 'https://data.gov.example/2024.json'],
])('readAddress() allows src=%s on its own site and on allowed ones', (src, address) => {
  const { embedding } = read(`chart=report&src=${src}`, ['https://data.gov.example']);
  expect(embedding?.attributes['src']).toBe(address);
});

test.each([
  'https://evil.example/2024.json',
  '//evil.example/2024.json',
  'http://charts.gov.example/2024.json',
  'https://data.gov.example.evil.example/2024.json',
  'https://data.gov.example@evil.example/2024.json',
  'data:application/json,{}',
  'blob:https://charts.gov.example/1',
  'javascript:1',
  'http://[',
])('readAddress() rejects src=%s', (src) => {
  const { problem } = read(`chart=report&src=${encodeURIComponent(src)}`, ['https://data.gov.example']);
  expect(problem).toEqual({ kind: 'source', value: src });
});

test('connectSources() returns the origins of connect-src, without keywords, wildcards and paths', () => {
  const policy =
    "default-src 'none'; connect-src 'self' https://a.example https://*.b.example https://c.example/x http://d.example:8080 *; img-src https://e.example";
  expect(connectSources(policy)).toEqual(['https://a.example', 'http://d.example:8080']);
  expect(connectSources("default-src 'none'")).toEqual([]);
});
