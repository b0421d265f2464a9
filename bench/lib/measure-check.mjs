import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bench } from './paths.mjs';

/** Seconds and heap of `check` over so many reports, in a Node of its own. */
export function measureCheck(count) {
  const file = join(bench, 'lib/check-reports.mjs');
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', file, String(count)], { encoding: 'utf8' }),
  );
}
