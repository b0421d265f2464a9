import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../src/locale/locales.js';
import type { Locale } from '../../src/locale/details.js';
import { inTraditional } from '../../src/locale/traditional.js';
import { chineseIn } from '../../vite.chinese.js';
import { everyMessage } from '../locale/every-message.js';

test('chineseIn(code, written) converts the text of the tag, and nothing else', () => {
  expect(chineseIn("const a = (b) => t`统计${b ? t`数据` : '数据'}` + `数据`;", inTraditional)).toBe(
    "const a = (b) => `統計${b ? `資料` : '数据'}` + `数据`;",
  );
});

test.each(['zh-Hans', 'zh-Hant'] as const)(
  'the package has the same text in %s as its source',
  async (language) => {
    const file = resolve('dist/locale/locales.js');
    const built = ((await import(file)) as { locales: Record<string, Locale> }).locales[language];
    expect([...everyMessage(built!)]).toEqual([...everyMessage(locales[language])]);
  },
);
