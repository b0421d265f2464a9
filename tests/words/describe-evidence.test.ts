import { expect, test } from 'vitest';
import { huaian2024 } from '../../src/data/index.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { describeEvidence } from '../../src/words/describe-evidence.js';

test('describeEvidence names a cell in the language of its source, and alternates quotation marks in its names', () => {
  const security = huaian2024.observations.find(({ evidence }) =>
    evidence.some(({ cell }) => cell?.row.includes('三安全一稳定') && cell.column === '总计'),
  );
  const lines = LANGUAGES.map((language) => {
    const figure = { key: { measure: '' }, value: 0, ...(security && { observation: security }) };
    const basis = { figure, remainder: false, share: null, base: null };
    return describeEvidence({ report: huaian2024, messages: locales[language] }, basis)[0];
  });
  expect(lines.map((line) => line?.text)).toEqual([
    '表三，“（三）不予公开 3.危及‘三安全一稳定’”行，“总计”栏',
    '表三，「（三）不予公开 3.危及『三安全一稳定』」行，「总计」欄',
    'table 三, row “（三）不予公开 3.危及‘三安全一稳定’”, column “总计”',
  ]);
  expect(lines.map((line) => line?.language)).toEqual(['zh-Hans', 'zh-Hans', 'zh-Hans']);
  expect(lines[2]?.pieces?.filter((_, place) => place % 2)).toEqual([
    '三',
    '“（三）不予公开 3.危及‘三安全一稳定’”',
    '“总计”',
  ]);
});
