import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { type PackedList, unpack } from '../../src/data/unpack.js';
import { columnsOf } from '../../vite.columns.js';

const written = (values: readonly unknown[]) =>
  unpack(new Function(`return ${columnsOf(values)}`)() as PackedList, values.length);

test.each([
  [['a', 'b'], '["a","b"]'],
  [[{ a: 1 }, { a: null, b: 0 }, { b: false }], '{"a":[1,null,],"b":[,0,false]}'],
  [[{ a: [{ b: 'c' }] }, { d: 'e', a: [{ b: '' }] }], '{"a":{"":{"b":["c",""]}},"d":[,"e"]}'],
  [[{ a: ['b'] }, { a: ['b', 'c'] }, { a: [] }], '{"a":[["b"],["b","c"],[]]}'],
])('columnsOf(%j) are restored unchanged', (values, columns) => {
  expect(columnsOf(values)).toBe(columns);
  expect(written(values)).toEqual(values);
});

test.each(['liwan-2017', 'huaian-2024'])('the lists of %s match its file', async (name) => {
  const file = resolve(`dist/data/${name}.json.json.js`);
  const { default: report } = (await import(file)) as { default: unknown };
  expect(report).toEqual(JSON.parse(readFileSync(`src/data/${name}.json`, 'utf8')));
});
