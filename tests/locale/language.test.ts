import { expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/report/language.js';
import { locales } from '../../src/locale/locales.js';

test.each([
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh', 'zh-Hans'],
  ['zh-Hans-TW', 'zh-Hans'],
  ['zh-Hans', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['zh-Hant', 'zh-Hant'],
  ['zh-Hant-CN', 'zh-Hant'],
  ['ZH_tw', 'zh-Hant'],
  ['cmn', 'zh-Hans'],
  ['cmn-Hans', 'zh-Hans'],
  ['cmn-Hant', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['yue-HK', 'zh-Hant'],
  ['yue-Hans', 'zh-Hans'],
  ['zh-yue', 'zh-Hant'],
  ['en', 'en'],
  ['en-GB', 'en'],
  [' EN-us ', 'en'],
])('languageOf(%o) is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([['fr'], ['zhx'], ['english'], ['x-zh'], ['constructor'], [''], [' '], ['-'], [null], [undefined]])(
  'languageOf(%o) is null: the language is not supported',
  (tag) => {
    expect(languageOf(tag)).toBeNull();
  },
);

test('languageOf(tag) is the tag itself for each supported language', () => {
  expect(LANGUAGES.map(languageOf)).toEqual(LANGUAGES);
});

test('locales has the text of each language under its tag', () => {
  expect(Object.keys(locales)).toEqual(LANGUAGES);
  expect(LANGUAGES.map((language) => locales[language].language)).toEqual(LANGUAGES);
});
