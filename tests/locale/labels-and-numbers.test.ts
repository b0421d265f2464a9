import { expect, test } from 'vitest';
import { locales } from '../../src/locale/locales.js';

const amount = { number: '418', full: '418件' } as never;

test.each(['zh-Hans', 'zh-Hant'] as const)(
  'a label that ends in a digit is separated from its number, in %s',
  (language) => {
    const heading = (label: string) => locales[language].largestHeading(label, amount, null);
    expect(heading('申请办理情况2017')).toBe('申请办理情况2017：418件');
    expect(heading('申请办理情况２０１７')).toBe('申请办理情况２０１７：418件');
    expect(heading('申请办理情况')).toBe('申请办理情况418件');
  },
);

test('a label that names a number is not followed by the same word', () => {
  const hans = locales['zh-Hans'];
  expect(hans.notPublished(['申请数量'])).toBe('报告未公布申请数量');
  expect(hans.notPublished(['不予公开'])).toBe('报告未公布不予公开的数字');
  expect(locales['zh-Hant'].notPublished(['申請數量'])).toBe('報告未公布申請數量');
});
