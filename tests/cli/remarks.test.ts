import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { liwan2017 } from '../../src/data/index.js';

const folder = mkdtempSync(join(tmpdir(), 'remarks-'));

test('a form that is not known is told, since its identities are not checked', async () => {
  const file = join(folder, 'typo.json');
  writeFileSync(file, JSON.stringify({ ...liwan2017, form: 'cn2021' }));
  const { errors } = await run(['check', file]);
  expect(errors).toContain(
    'form "cn2021" is not known, so no identity of a form was checked; known are narrative,',
  );
});

test('a report before that is of another body, or not before, is told', async () => {
  const { errors } = await run(['check', 'liwan-2017', '--previous', 'huaian-2024']);
  expect(errors).toContain('--previous is a report of 淮安市人民政府, and not of the same body');
  expect(errors).toContain('--previous ends 2024, and not before this report begins, 2017');
});

test('there is nothing to remark on a known form', async () => {
  expect((await run(['check', 'huaian-2024'])).errors).toBe('');
});
