// Runs every check of the project once, and counts them: a step that is not a test runner counts as one test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'foi-charts-'));
const results = join(folder, 'results.json');
let passed = 0;
let failed = 0;

function run(title, command, ...args) {
  console.log(`\n— ${title}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

function step(title, command, ...args) {
  if (run(title, command, ...args)) passed += 1;
  else failed += 1;
}

step('types', 'npm', 'run', '--silent', 'types');
step('lint', 'npm', 'run', '--silent', 'lint');
step('format', 'npm', 'run', '--silent', 'format');
step('build', 'npm', 'run', '--silent', 'build');
step('site', 'npm', 'run', '--silent', 'build:site');
const ended = run(
  'unit, browser, size',
  'npx',
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${results}`,
);
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
  passed += numPassedTests;
  failed += numFailedTests || (ended ? 0 : Math.max(1, numFailedTestSuites));
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true });
step('package', 'npm', 'run', '--silent', 'package');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
