import { expect, test } from 'vitest';
import { tableLanguage } from '../../src/intake/table-language.js';

test.each([
  [null, '同意公开 411', 'zh-Hans'],
  [null, '同意公開 411', 'zh-Hant'],
  [null, 'Granted 411', 'en'],
  [null, '其他 411', null],
  [null, '411', null],
  [null, '', null],
  ['fr', '同意公開', 'zh-Hant'],
  ['en', '同意公開', 'en'],
  ['zh-CN', '同意公開', 'zh-Hant'],
  ['zh-TW', '同意公开', 'zh-Hans'],
  ['zh-TW', '其他', 'zh-Hant'],
  ['zh', 'other', 'zh-Hans'],
  [null, '同意公開「同意公开」 屬於', 'zh-Hant'],
] as const)('tableLanguage(%j, “%s”) is %j', (said, text, expected) => {
  expect(tableLanguage(said, text)).toBe(expected);
});
