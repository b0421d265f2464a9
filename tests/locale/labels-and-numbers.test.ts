import { expect, test } from 'vitest';
import { locales } from '../../src/locale/locales.js';

const amount = { number: '418', full: '418件' } as never;

test.each(['zh-Hans', 'zh-Hant'] as const)(
  'a label that ends in a digit is kept apart from its number, in %s',
  (language) => {
    const heading = (label: string) => locales[language].largestHeading(label, amount, '');
    expect(heading('申请办理情况2017')).toBe('申请办理情况2017：418件');
    expect(heading('申请办理情况２０１７')).toBe('申请办理情况２０１７：418件');
    expect(heading('申请办理情况')).toBe('申请办理情况418件');
  },
);
