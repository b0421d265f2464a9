import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { put } from '../../src/cli/output.js';
import { run } from '../../src/cli/run.js';
import { CapturedTerminal } from '../../src/cli/terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const render = (out: string) =>
  run(['render', 'liwan-2017', '--chart', 'request-outcomes', '--format', 'html', '--out', out]);

test('a file that is replaced is reported', async () => {
  const out = join(folder, 'again');
  const first = await render(out);
  expect([first.code, first.errors]).toEqual([0, '']);
  const second = await render(out);
  expect(second.code).toBe(0);
  expect(second.errors).toBe(`${first.output.trim()}: replaced an existing file\n`);
});

test('a symbolic link in the output folder is not followed, whether or not its target exists', async () => {
  const out = join(folder, 'links');
  const { output } = await render(out);
  const path = output.trim();
  for (const target of [join(folder, 'kept.txt'), join(folder, 'missing.txt')]) {
    rmSync(path);
    if (target.endsWith('kept.txt')) writeFileSync(target, 'kept');
    symlinkSync(target, path);
    const { code, errors } = await render(out);
    expect(code).toBe(2);
    expect(errors).toContain(`${path}: is a symbolic link`);
  }
  expect(readFileSync(join(folder, 'kept.txt'), 'utf8')).toBe('kept');
  expect(existsSync(join(folder, 'missing.txt'))).toBe(false);
});

test.each(['check', 'render', 'read'])(
  '%s rejects a file of more than 100 MB with one line',
  async (command) => {
    const path = join(folder, 'large.json');
    writeFileSync(path, '');
    truncateSync(path, 100_000_001);
    const chart = command === 'render' ? ['--chart', 'request-outcomes'] : [];
    const { code, errors } = await run([command, path, ...chart]);
    expect(code).toBe(2);
    expect(errors).toBe(`foi-charts: ${path}: is larger than 100 MB\n`);
  },
);

test('a folder or a pipe in place of an output file is not written to', async () => {
  const out = join(folder, 'taken');
  const { output } = await render(out);
  const path = output.trim();
  for (const make of [() => mkdirSync(path), () => execFileSync('mkfifo', [path])]) {
    rmSync(path, { recursive: true });
    make();
    const { code, errors } = await render(out);
    expect([code, errors]).toEqual([2, `foi-charts: --out ${path}: is not a file; remove it first\n`]);
  }
});

test.each(['../outside.svg', 'a/b.svg', '/tmp/outside.svg', '..'])(
  'put() writes nothing under the name %s, which is not in the folder',
  async (fileName) => {
    const rendered = { fileName, content: 'x', remarks: [] };
    await expect(put(new CapturedTerminal(), rendered, folder)).rejects.toThrow(
      /outside the folder|is not a file/,
    );
  },
);

test.each(['../../outside', '/etc/outside', 'a/../../b', '..', 'a\\b', 'a\n'])(
  'a report whose id is %j is not accepted, so no file is named after it',
  async (id) => {
    const report = JSON.parse(readFileSync('src/data/liwan-2017.json', 'utf8'));
    const path = join(folder, 'named.json');
    writeFileSync(path, JSON.stringify({ ...report, id }));
    const { code, output, errors } = await run(['render', path, '--out', join(folder, 'named')]);
    expect([code, output]).toEqual([2, '']);
    expect(errors).toContain('id');
  },
);

test('a device without a size is read up to 100 MB and then rejected', async () => {
  const { code, errors } = await run(['check', '/dev/zero']);
  expect([code, errors]).toEqual([2, 'foi-charts: /dev/zero: is larger than 100 MB\n']);
});

test.each([
  ['--styles', 'javascript:alert(1)//foi-charts.css'],
  ['--styles', 'data:text/css,*{}.css'],
  ['--src', 'javascript:alert(1)'],
  ['--src', ' java\tscript:alert(1)'],
  ['--src', 'file:///etc/passwd'],
])('%s rejects %j, which is not a web address', async (option, address) => {
  const call = ['render', 'huaian-2024', '--chart', 'applicants', '--format', 'dsd', option, address];
  const { code, output, errors } = await run(call);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('expected a relative address, or one with https: or http:');
});

test.each([
  'url(https://site.example/x)',
  'red;background:url(x)',
  '"><script>alert(1)</script>',
  'javascript:1',
])('a theme takes no colour such as %j', async (colour) => {
  const theme = join(folder, 'theme.json');
  writeFileSync(theme, JSON.stringify({ mark: colour }));
  const { code, output, errors } = await run(['render', 'liwan-2017', '--chart', 'report', '--theme', theme]);
  expect([code, output]).toEqual([2, '']);
  expect(errors).toContain('mark: expected a colour as #rgb or #rrggbb');
});
