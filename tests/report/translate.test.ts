import { expect, test } from 'vitest';
import { translate } from '../../src/report/translate.js';

const text = { 'zh-Hans': '宗', 'zh-Hant': '宗（繁）' };

test('translate(text, language, fallback) returns the text in that language', () => {
  expect(translate(text, 'zh-Hant', 'zh-Hans')).toBe('宗（繁）');
});

test('translate(text, language, fallback) falls back to the language of the report', () => {
  expect(translate(text, 'en', 'zh-Hant')).toBe('宗（繁）');
});

test('translate(text, language, fallback) returns the first text if there is no other', () => {
  expect(translate(text, 'en', 'de')).toBe('宗');
});

test('translate(text, language, fallback) is not misled by names of the prototype', () => {
  expect(translate({ de: 'x' }, 'en', 'valueOf')).toBe('x');
});
