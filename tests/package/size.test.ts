import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

const KILOBYTE = 1000;

function zipped(code: string): number {
  return gzipSync(code, { level: 9 }).length / KILOBYTE;
}

/** What a page loads for one import, gzipped: each chunk that the bundler makes of it, those on demand apart. */
async function bundled(
  entry: string,
): Promise<{ atOnce: number; onDemand: Readonly<Record<string, number>> }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: { write: false, target: 'es2022', rolldownOptions: { input: entry } },
  });
  const chunks = (Array.isArray(result) ? result : [result])
    .flatMap((output) => ('output' in output ? output.output : []))
    .filter((chunk) => chunk.type === 'chunk');
  const entryChunk = chunks.find((chunk) => chunk.isEntry);
  const needed = new Set<string>();
  const visit = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) visit(next);
  };
  visit(entryChunk?.fileName ?? '');
  const size = (chunk: (typeof chunks)[number]) => zipped(chunk.code);
  return {
    atOnce: chunks.filter((chunk) => needed.has(chunk.fileName)).reduce((sum, chunk) => sum + size(chunk), 0),
    onDemand: Object.fromEntries(
      chunks.filter((chunk) => !needed.has(chunk.fileName)).map((chunk) => [chunk.name, size(chunk)]),
    ),
  };
}

test('the one-file build stays in its budget', () => {
  expect(zipped(readFileSync('dist/foi-charts.js', 'utf8'))).toBeLessThan(66);
});

test('one chart with its own code stays in its budget', async () => {
  const { atOnce, onDemand } = await bundled('dist/define/request-outcomes.js');
  expect(atOnce).toBeLessThan(30);
});

test('the package ships no source of another and nothing that runs at install', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
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
