import { expect, test } from 'vitest';
import { quotedIn } from '../../src/locale/quoted-in.js';

test.each([
  ['411件', '“411件”'],
  ['“同意公開”的411件', '“‘同意公開’的411件”'],
  ['「同意公開」的411件', '“‘同意公開’的411件”'],
  ['稱「『甲』的乙」', '“稱‘“甲”的乙’”'],
  ['the people’s “own”', '“the people’s ‘own’”'],
  ['“甲', '““甲”'],
  ['', '“”'],
])('quotedIn(%s) alternates paired quotation marks, and leaves unpaired ones: %s', (quote, said) => {
  expect(quotedIn(quote, '“”', '‘’')).toBe(said);
});

test('quotedIn uses corner brackets on both levels in Traditional Chinese', () => {
  expect(quotedIn('“同意公開”的411件', '「」', '『』')).toBe('「『同意公開』的411件」');
});
