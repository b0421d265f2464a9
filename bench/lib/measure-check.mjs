import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bench } from './paths.mjs';

/** Time in seconds and heap of `check` for a number of reports, in a separate Node process. */
export function measureCheck(count) {
  const file = join(bench, 'lib/check-reports.mjs');
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', file, String(count)], { encoding: 'utf8' }),
  );
}
