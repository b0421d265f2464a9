import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { liwan2017 } from '../../src/data/index.js';

const folder = mkdtempSync(join(tmpdir(), 'remarks-'));

test('an unknown form is reported, because its identities are not checked', async () => {
  const file = join(folder, 'typo.json');
  writeFileSync(file, JSON.stringify({ ...liwan2017, form: 'cn2021' }));
  const { errors } = await run(['check', file]);
  expect(errors).toContain(
    'unknown form "cn2021", so the identities of its form were not checked; expected one of narrative,',
  );
});

test('a previous report of another body, or of a later period, is reported', async () => {
  const { errors } = await run(['check', 'liwan-2017', '--previous', 'huaian-2024']);
  expect(errors).toContain('--previous is a report of another body, 淮安市人民政府');
  expect(errors).toContain('--previous ends in 2024, which is not before this report begins (2017)');
});

test('there are no remarks on a known form', async () => {
  expect((await run(['check', 'huaian-2024'])).errors).toBe('');
});
