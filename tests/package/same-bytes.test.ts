import { execSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** With a space and an umlaut, which a path may have. */
const folder = mkdtempSync(join(tmpdir(), 'foi-charts zwölf '));
afterAll(() => rmSync(folder, { recursive: true }));

const LEFT_OUT = ['.git', 'bench', 'dist', 'docs', 'node_modules'];

test('a build in another folder gives the same bytes', { timeout: 180_000 }, () => {
  cpSync('.', folder, { recursive: true, filter: (path) => !LEFT_OUT.includes(relative('.', path)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  // The declarations, more than half of the time, are not bundled, and name no path.
  const [declarations, ...steps] = String(scripts.build)
    .split(' && ')
    .sort((a) => (a.startsWith('tsc') ? -1 : 0));
  expect(declarations).toContain('tsconfig.build.json');
  const env = { ...process.env, NODE_ENV: 'production' };
  for (const step of steps) execSync(`npx ${step}`, { cwd: folder, env, stdio: 'pipe' });
  const built = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(folder, 'dist'), join(entry.parentPath, entry.name)));
  expect(built.length).toBeGreaterThan(300);
  const different = built.filter(
    (file) => !readFileSync(join('dist', file)).equals(readFileSync(join(folder, 'dist', file))),
  );
  expect(different).toEqual([]);
});
