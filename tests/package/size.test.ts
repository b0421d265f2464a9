import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const KILOBYTE = 1000;

/** Uses gzip itself: Node's own zlib is tuned for speed, and its result is two per cent larger. */
function zipped(code: string): number {
  return execFileSync('gzip', ['-9c'], { input: code, maxBuffer: 1e7 }).length / KILOBYTE;
}

/**
 * Everything that a page loads for these imports, bundled as Vite does. Parts loaded on demand are not included.
 */
async function loadedBy(imports: string): Promise<readonly string[]> {
  const entry = resolve('node_modules/.size.js');
  writeFileSync(entry, imports);
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
  return chunks.filter(({ fileName }) => needed.has(fileName)).map(({ code }) => code);
}

const importing = (...modules: readonly string[]) =>
  modules.map((module) => `import '../dist/define/${module}.js';\n`).join('');

/** Kilobytes of a chart and its language, gzipped. */
async function loadedFor(...modules: readonly string[]): Promise<number> {
  const codes = await loadedBy(importing(...modules));
  return codes.reduce((sum, code) => sum + zipped(code), 0);
}

test('the entry of one chart registers that chart only, and the library registers nothing', async () => {
  const registered = (codes: readonly string[]) =>
    codes.join('').match(/(?<=[`"'])foi-[a-z-]+(?=[`"'],)/g) ?? [];
  expect(new Set(registered(await loadedBy(importing('applicants'))))).toEqual(new Set(['foi-applicants']));
  expect(await loadedBy("import '../dist/index.js';")).toEqual(['']);
});

test('the one-file build stays within its budget', () => {
  expect(zipped(readFileSync('dist/foi-charts.js', 'utf8'))).toBeLessThan(141.8);
});

test.each(['zh-hans', 'zh-hant', 'en'])(
  'one chart with data from src stays within its budget in %s',
  async (language) => {
    expect(await loadedFor('request-outcomes', language)).toBeLessThan(42.2);
  },
);

test.each(['requests-over-years', 'disclosure-over-years', 'appeals-over-years', 'comparison'])(
  '%s stays within the budget of a chart of several reports',
  async (chart) => {
    expect(await loadedFor(chart, 'en')).toBeLessThan(51);
  },
);

test('the package contains no source of another package', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
});

test('no code of the package can create code from text', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const evil = files.filter((file) =>
    /\beval\(|new Function\(|unsafeHTML/.test(readFileSync(`dist/${file}`, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(evil).toEqual([]);
});
