import { expect, test } from 'vitest';
import { isolated, oneLine } from '../../src/report/one-line.js';

test.each([
  ['a command to a terminal', '\u001b]52;c;ZXZpbA==\u0007申请\u001b[2J', ']52;c;ZXZpbA==申请[2J'],
  ['a command of one character', '\u009b2J申请', '2J申请'],
  ['zero and delete', 'a\0b\u007fc', 'abc'],
  ['marks of direction', '\u202e114\u202c \u200e\u200f\u061c\u2066\u2067', '114 '],
  ['half a character', 'a\ud83d', 'a'],
  ['no characters', 'a\ufffe\uffff\ufdd0', 'a'],
  ['hidden tags and a byte-order mark', '\ufeffa\u{e0041}\u{e007f}', 'a'],
])('oneLine(text) removes %s', (_, text, line) => {
  expect(oneLine(text)).toBe(line);
});

test.each(['\n', '\r\n', '\r', '\t', '\v', '\f', '\u0085', '\u2028', '\u2029', '\n\n'])(
  'oneLine(text) replaces %j with a space',
  (end) => {
    expect(oneLine(`Granted${end}::error::forged`)).toBe('Granted ::error::forged');
  },
);

test.each(['同意公開', 'Granted in full: 411 — “x”', 'می‌خواهم', '👨‍👩‍👧', '葛󠄀', 'é', 'e\u0301', ''])(
  'oneLine(text) leaves %j unchanged',
  (text) => {
    expect(oneLine(text)).toBe(text);
  },
);

test('isolated(text) isolates right-to-left text, and nothing else', () => {
  expect(isolated('منح كامل')).toBe('\u2068منح كامل\u2069');
  expect(isolated('אושר 3')).toBe('\u2068אושר 3\u2069');
  expect(isolated('同意公开')).toBe('同意公开');
  expect(isolated('Granted in full')).toBe('Granted in full');
});

test('isolated(text) closes its own isolate, whatever the text contains', () => {
  expect(isolated('\u2069منح\u202e\u2068')).toBe('\u2068منح\u2069');
  expect(isolated('\u202e411\u2069')).toBe('411');
});
