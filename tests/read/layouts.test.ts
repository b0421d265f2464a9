import { expect, test } from 'vitest';
import { readPage } from '../../src/read/index.js';
import { expectedOf, figuresFrom, numbersFrom, readValues, wrongIn } from './figures.js';
import { LAYOUTS } from './layouts.js';

const seeds = [1, 2, 3];

test.each(Object.keys(LAYOUTS))('every figure is read from a page in this layout: %s', (name) => {
  for (const seed of seeds) {
    const figures = figuresFrom(numbersFrom(seed));
    const expected = expectedOf(figures);
    const { report, unread, problems } = readPage(LAYOUTS[name]?.(figures) ?? '');
    expect(wrongIn(report, expected)).toEqual([]);
    expect(unread).toEqual([]);
    expect(problems).toEqual([]);
    expect(readValues(report).size).toBe(expected.size);
    expect(report?.publisher.name).toEqual({ 'zh-Hans': '某市人民政府' });
    expect(report?.period).toEqual({ start: '2024', end: '2024' });
  }
});
