import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

test
  .skipIf(!existsSync('/dev/full'))
  .each(['--help', 'proof liwan-2017', 'render liwan-2017 --chart report'])(
  'foi-charts %s to a full disk ends with 2 and one line',
  (args) => {
    const call = spawnSync('sh', ['-c', `node dist/cli/main.js ${args} > /dev/full`], { encoding: 'utf8' });
    expect([call.status, call.stderr]).toEqual([
      2,
      'foi-charts: standard output: ENOSPC: no space left on device, write\n',
    ]);
  },
);
