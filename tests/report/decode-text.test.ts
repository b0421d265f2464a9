import { expect, test } from 'vitest';
import { decodeText } from '../../src/report/decode-text.js';
import { nameEncoding } from '../../src/report/name-encoding.js';

const TEXT = '{"name": "荔湾区人民政府信息公开"}';
const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const wide = (text: string, little: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? ['\ufeff'] : []), ...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

/** `{"name": "政府信息公开"}` */
const GBK = bytes(
  ...utf8('{"name": "'),
  0xd5,
  0xfe,
  0xb8,
  0xae,
  0xd0,
  0xc5,
  0xcf,
  0xa2,
  0xb9,
  0xab,
  0xbf,
  0xaa,
  ...utf8('"}'),
);
/** `{"name": "政府𠮷"}`, whose last character takes four bytes. */
const GB18030 = bytes(...utf8('{"name": "'), 0xd5, 0xfe, 0xb8, 0xae, 0x95, 0x34, 0xb2, 0x35, ...utf8('"}'));
/** `{"name": "政府資訊公開"}` */
const BIG5 = bytes(
  ...utf8('{"name": "'),
  0xac,
  0x46,
  0xa9,
  0xb2,
  0xb8,
  0xea,
  0xb0,
  0x54,
  0xa4,
  0xbd,
  0xb6,
  0x7d,
  ...utf8('"}'),
);

test('decodeText(bytes) reads UTF-8, with and without its byte-order mark', () => {
  expect(decodeText(utf8(TEXT))).toBe(TEXT);
  expect(decodeText(utf8(`\ufeff${TEXT}`))).toBe(TEXT);
  expect(decodeText(bytes())).toBe('');
});

test('decodeText(bytes) reads UTF-16 by its byte-order mark, in either byte order', () => {
  expect(decodeText(wide(TEXT, true, true))).toBe(TEXT);
  expect(decodeText(wide(TEXT, false, true))).toBe(TEXT);
});

test('decodeText(bytes, type) decodes anything other than UTF-8 as declared', () => {
  const name = '{"name": "政府信息公开"}';
  for (const charset of ['gbk', 'GB2312', '"gb18030"', ' GBK ; q=1'])
    expect(decodeText(GBK, `application/json; charset=${charset}`)).toBe(name);
  expect(decodeText(GB18030, 'text/plain;charset=gb18030')).toBe('{"name": "政府𠮷"}');
  expect(decodeText(BIG5, 'application/json; charset=big5')).toBe('{"name": "政府資訊公開"}');
  expect(decodeText(wide(TEXT, true, false), 'application/json; charset=utf-16le')).toBe(TEXT);
});

test('decodeText(bytes, type) recognises UTF-8, whatever a server declares for all its files', () => {
  expect(decodeText(utf8(TEXT), 'application/json; charset=gb2312')).toBe(TEXT);
  expect(decodeText(wide(TEXT, true, true), 'application/json; charset=utf-8')).toBe(TEXT);
  expect(decodeText(utf8(TEXT), 'application/json; charset=nonsense')).toBe(TEXT);
});

test.each([
  ['GBK', GBK, undefined, 'GBK/GB18030'],
  ['GB18030 with four bytes', GB18030, undefined, 'GBK/GB18030'],
  ['GBK that is declared as UTF-8', GBK, 'application/json; charset=utf-8', 'GBK/GB18030'],
  ['GBK that is declared as nothing known', GBK, 'application/json; charset=nonsense', 'GBK/GB18030'],
  ['GBK whose end is missing', GBK.subarray(0, 15), undefined, 'GBK/GB18030'],
  ['Big5', BIG5, undefined, 'Big5'],
  ['UTF-16 without a mark', wide(TEXT, true, false), undefined, 'UTF-16'],
  ['UTF-16 of the other order without a mark', wide(TEXT, false, false), undefined, 'UTF-16'],
  ['UTF-16 with half a unit at its end', wide(TEXT, true, true).subarray(0, 41), undefined, 'UTF-16'],
  ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0), undefined, 'UTF-32'],
  ['UTF-32 of the other order', bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b), undefined, 'UTF-32'],
  ['UTF-8 whose end is missing', utf8('{"name": "荔湾').subarray(0, -1), undefined, 'cut'],
  ['Western European', bytes(...utf8('{"name": "caf'), 0xe9, ...utf8('"}')), undefined, null],
  ['UTF-8 with a damaged byte', bytes(...utf8('{"name": "'), 0xff, ...utf8('荔"}')), undefined, null],
])(
  'decodeText(bytes) rejects %s, and nameEncoding(bytes) names the apparent encoding',
  (_, given, type, name) => {
    expect(decodeText(given, type)).toBeNull();
    expect(nameEncoding(given)).toBe(name);
  },
);
