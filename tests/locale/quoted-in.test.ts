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
])('quotedIn(%s) alternates the marks of its pairs, and leaves what has no pair: %s', (quote, said) => {
  expect(quotedIn(quote, '“”', '‘’')).toBe(said);
});

test('quotedIn gives Traditional Chinese corner brackets on both levels', () => {
  expect(quotedIn('“同意公開”的411件', '「」', '『』')).toBe('「『同意公開』的411件」');
});
