import {
  existsSync,
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
import { run } from '../../src/cli/run.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

const render = (out: string) =>
  run(['render', 'liwan-2017', '--chart', 'request-outcomes', '--format', 'html', '--out', out]);

test('a file that is replaced is named', async () => {
  const out = join(folder, 'again');
  const first = await render(out);
  expect([first.code, first.errors]).toEqual([0, '']);
  const second = await render(out);
  expect(second.code).toBe(0);
  expect(second.errors).toBe(`${first.output.trim()}: replaced the file that was there\n`);
});

test('a symbolic link in the folder of the output is not followed, whether or not its file is there', async () => {
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
  '%s refuses a file of more than 100 MB with one line',
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
