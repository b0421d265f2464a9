import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { TABLE_FORMATS, FORMATS } from '../../src/cli/render.js';
import { run } from '../../src/cli/run.js';
import huaian from '../../src/data/huaian-2024.json' with { type: 'json' };
import liwan from '../../src/data/liwan-2017.json' with { type: 'json' };
import { LANGUAGES } from '../../src/report/language.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-charts-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Sets and clears the terminal's clipboard, forges a line, reverses what follows, and is invalid in XML. */
const EVIL = '\u001b]52;c;ZXZpbA==\u0007\u009bJ\r\n::error::forged\u2028\u2029\u202e\u2066\u200f\ufffe';

/** Characters that a command must never output, whatever a report, a file name or an argument contains. */
const HARMFUL =
  /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u2028-\u202e\u2066\u2067\ufffe\uffff]|^\s*"?::error|\r(?!\n)/mu;

const WORDS = ['label', 'shortName', 'name', 'title', 'note', 'quote', 'table', 'row', 'column', 'unitLabel'];

/** A report with this text before each of its own texts. */
function spiked(report: object, words: string): string {
  const spike = (value: unknown, inWords: boolean): unknown => {
    if (typeof value === 'string') return inWords ? words + value : value;
    if (Array.isArray(value)) return value.map((item) => spike(item, inWords));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, spike(item, inWords || WORDS.includes(key))]),
    );
  };
  return JSON.stringify(spike(report, false));
}

const reports = [
  ['liwan-2017', file('liwan.json', spiked(liwan, EVIL))],
  ['huaian-2024', file('huaian.json', spiked(huaian, EVIL))],
] as const;

test.each(reports)(
  'no text in %s can control the terminal or forge a line in check and proof',
  async (_, path) => {
    for (const lang of LANGUAGES) {
      for (const command of ['check', 'proof']) {
        const { code, output, errors } = await run([command, path, '--lang', lang]);
        expect([command, code, errors]).toEqual([command, 0, '']);
        expect(output).toContain('ZXZpbA');
        expect(HARMFUL.exec(output)).toBeNull();
      }
    }
  },
);

test('a finding is one line, whatever a label contains', async () => {
  const report = JSON.parse(spiked(liwan, EVIL));
  report.observations[0].value += 1;
  const { code, output } = await run(['check', file('wrong.json', JSON.stringify(report)), '--lang', 'en']);
  expect(code).toBe(1);
  for (const line of output.trimEnd().split('\n'))
    expect(line).toMatch(/^(error|warning|not-assessable|info)[:\w]/);
  expect(HARMFUL.exec(output)).toBeNull();
});

test.each(reports)(
  'no text in %s can control, forge or reverse anything in rendered output',
  async (_, path) => {
    for (const format of FORMATS.filter((one) => one !== 'png')) {
      for (const chart of ['report', 'statutory-table']) {
        if (chart === 'statutory-table' && !TABLE_FORMATS.includes(format)) continue;
        const { code, output, errors } = await run([
          'render',
          path,
          '--chart',
          chart,
          '--format',
          format,
          '--lang',
          'en',
        ]);
        if (errors.includes('does not publish')) continue;
        expect([format, code]).toEqual([format, 0]);
        expect(output).toContain('ZXZpbA');
        expect(HARMFUL.exec(output), format).toBeNull();
      }
    }
  },
);

test.each([
  ['a file that is not there', ['check', `x${EVIL}.json`]],
  ['an option', ['render', 'liwan-2017', '--chart', EVIL]],
  ['a format', ['render', 'liwan-2017', '--chart', 'report', '--format', EVIL]],
  ['a command', [EVIL]],
  ['an unknown option', [`--${EVIL}`]],
  ['a language', ['check', 'liwan-2017', '--lang', EVIL]],
  ['a theme', ['render', 'liwan-2017', '--chart', 'report', '--theme', EVIL]],
  ['what is no JSON', ['check', file('no.json', `{"a": ${EVIL}`)]],
  ['an unknown key', ['check', file('key.json', JSON.stringify({ ...liwan, [EVIL]: 1 }))]],
  ['a wrong value', ['check', file('id.json', JSON.stringify({ ...liwan, id: EVIL }))]],
  ['a form', ['check', file('form.json', JSON.stringify({ ...liwan, form: EVIL }))]],
  ['several files', ['check', 'liwan-2017', `x${EVIL}.json`]],
] as const)('an error about %s is one line, without control codes', async (_, args) => {
  const { code, errors } = await run(args);
  expect(code).toBe(2);
  expect(errors).not.toBe('');
  expect(HARMFUL.exec(errors)).toBeNull();
});

test('a remark names another body on one line', async () => {
  const other = file('other.json', spiked(liwan, EVIL));
  const { errors } = await run(['check', 'liwan-2017', '--previous', other, '--lang', 'en']);
  expect(errors).toContain('is a report of another body');
  expect(HARMFUL.exec(errors)).toBeNull();
});

test('right-to-left text is isolated, so that the numbers beside it keep their places', async () => {
  const report = spiked(liwan, 'منح ');
  const { output } = await run([
    'render',
    file('arabic.json', report),
    '--chart',
    'request-outcomes',
    '--format',
    'alt',
  ]);
  expect(output).toContain('\u2068منح 同意公开\u2069411');
});

test.each([
  ['en', 'the file is not utf-8 (it looks like gbk/gb18030). save it as utf-8.'],
  ['zh-Hans', '文件不是 utf-8 编码（看起来是 gbk/gb18030）。请另存为 utf-8。'],
  ['zh-Hant', '檔案不是 utf-8 編碼（看起來是 gbk/gb18030）。請另存為 utf-8。'],
])('a report in GBK is rejected by name, in %s', async (lang, message) => {
  const name = [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2];
  const gbk = Buffer.concat([Buffer.from('{"name": "'), Buffer.from(name), Buffer.from('"}')]);
  for (const command of ['check', 'proof', 'render']) {
    const args = command === 'render' ? ['--chart', 'report'] : [];
    const { code, output, errors } = await run([command, file('gbk.json', gbk), ...args, '--lang', lang]);
    expect([code, output]).toEqual([2, '']);
    expect(errors.toLowerCase()).toContain(message);
  }
});

test('a report in UTF-16 is read by its byte-order mark, in either byte order', async () => {
  const little = Buffer.from(`\ufeff${JSON.stringify(liwan)}`, 'utf16le');
  const big = Buffer.from(little).swap16();
  for (const bytes of [little, big]) {
    expect((await run(['check', file('wide.json', bytes)])).code).toBe(0);
  }
});
