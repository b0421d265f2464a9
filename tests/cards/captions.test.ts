import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';

const captions = (report: typeof liwan2017, chart: string) =>
  LANGUAGES.map((language) => {
    const { compose, order } = allCharts.find(({ name }) => name === chart) ?? {};
    return compose?.(report, { messages: locales[language], variant: '', order: order ?? 'published' })
      ?.caption;
  });

test('the caption of a table names up to three measures, each by its label', () => {
  expect(captions(liwan2017, 'appeal-results')).toEqual([
    '行政复议、行政诉讼（荔湾区，2017年）',
    '行政復議、行政訴訟（荔灣區，2017年）',
    'Administrative reconsideration; Administrative litigation (Liwan District, 2017)',
  ]);
  expect(captions(huaian2024, 'appeal-results')[0]).toBe(
    '行政复议、行政诉讼（未经复议直接起诉）、行政诉讼（复议后起诉）（淮安市，2024年）',
  );
});

test('the caption of a table with more measures is one name', () => {
  expect(captions(liwan2017, 'key-figures')).toEqual([
    '主要数字（荔湾区，2017年）',
    '主要數字（荔灣區，2017年）',
    'Key figures (Liwan District, 2017)',
  ]);
  expect(captions(huaian2024, 'request-flow')[2]).toBe(
    "Requests received, concluded and carried forward (Huai'an, 2024)",
  );
  expect(captions(huaian2024, 'disclosure-categories')[2]).toBe(
    "Information disclosed proactively (Huai'an, 2024)",
  );
});
