import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const KILOBYTE = 1000;

/** By gzip itself: Node's own zlib is tuned for speed, and larger by two percent. */
function zipped(code: string): number {
  return execFileSync('gzip', ['-9c'], { input: code, maxBuffer: 1e7 }).length / KILOBYTE;
}

/** All that a page loads for a chart and its language, bundled as Vite does it, and gzipped. What is wanted on demand only is not in it. */
async function loadedFor(...modules: readonly string[]): Promise<number> {
  const entry = resolve('node_modules/.size.js');
  writeFileSync(entry, modules.map((module) => `import '../dist/define/${module}.js';\n`).join(''));
  const bundler = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    resolve: { conditionNames: ['production', 'browser', 'import'] },
    logLevel: 'silent',
  });
  const { output } = await bundler.generate({ format: 'esm', minify: true });
  rmSync(entry);
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) visit(next);
  };
  visit(chunks.find((chunk) => chunk.isEntry)?.fileName ?? '');
  return chunks
    .filter((chunk) => needed.has(chunk.fileName))
    .reduce((sum, chunk) => sum + zipped(chunk.code), 0);
}

test('the one-file build stays in its budget', () => {
  expect(zipped(readFileSync('dist/foi-charts.js', 'utf8'))).toBeLessThan(120.5);
});

test.each(['zh-hans', 'zh-hant', 'en'])(
  'one chart with data from src stays in its budget in %s',
  async (language) => {
    expect(await loadedFor('request-outcomes', language)).toBeLessThan(35.4);
  },
);

test('the package ships no source of another and nothing that runs at install', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
});

test('no expression looks behind, which stops a whole script in Safari before 16.4', () => {
  for (const file of ['dist/foi-charts.js', 'dist/embed.js'])
    expect(/\(\?<[=!]/.test(readFileSync(file, 'utf8')), file).toBe(false);
});

test('no code of the package can make code of text', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const evil = files.filter((file) =>
    /\beval\(|new Function\(|unsafeHTML/.test(readFileSync(`dist/${file}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(evil).toEqual([]);
});
