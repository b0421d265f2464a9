import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** A file may import from its own layer or from any layer listed above it. */
const LAYERS = [
  'report',
  'forms',
  'data',
  'statistics',
  'check',
  'series',
  'marks',
  'intake',
  'locale',
  'words',
  'table',
  'cards',
  'proof',
  'theme',
  'picture',
  'controllers',
  'elements',
  'define',
  'embed',
  'server',
  'read',
  'cli',
];

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  .filter((file) => file.endsWith('.ts'));

const imports = new Map(
  files.map((file) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(join('src', file), 'utf8'), true, true);
    const own = importedFiles
      .map(({ fileName }) => fileName)
      .filter((name) => name.startsWith('.') && name.endsWith('.js'))
      .map((name) =>
        normalize(join(dirname(file), name))
          .split(sep)
          .join('/')
          .replace(/\.js$/, '.ts'),
      );
    return [file, own] as const;
  }),
);

const layerOf = (file: string) => LAYERS.indexOf(file.split('/')[0] ?? '');

test('every source file is in a layer, or is an entry at the top', () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual(['embed.ts', 'foi-charts.ts', 'index.ts']);
  expect(files.length).toBeGreaterThan(50);
});

test('every relative import resolves to a source file', () => {
  const lost = [...imports].flatMap(([file, own]) =>
    own.filter((target) => !files.includes(target)).map((target) => `${file} → ${target}`),
  );
  expect(lost).toEqual([]);
});

test('data flows one way: no file imports from a layer below its own', () => {
  const against = [...imports].flatMap(([file, own]) =>
    layerOf(file) < 0
      ? []
      : own.filter((target) => layerOf(target) > layerOf(file)).map((target) => `${file} → ${target}`),
  );
  expect(against).toEqual([]);
});

test('there is no import cycle', () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]) => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    else if (!done.has(file)) {
      for (const target of imports.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('the layers above controllers use neither Lit nor the DOM library', () => {
  const pure = LAYERS.slice(0, LAYERS.indexOf('controllers'));
  const { include, compilerOptions } = ts.readConfigFile('tsconfig.pure.json', ts.sys.readFile).config;
  expect(include).toEqual(pure.map((layer) => `src/${layer}`));
  expect(compilerOptions.lib).toEqual(['ES2022']);
  const withLit = files.filter(
    (file) =>
      pure.includes(file.split('/')[0] ?? '') && /from 'lit/.test(readFileSync(join('src', file), 'utf8')),
  );
  expect(withLit).toEqual([]);
});

test('D3 only computes: it is imported by name, and nothing of it that changes the document', () => {
  const names = files.flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    const named = [...text.matchAll(/^import (?:type )?\{([^}]*)\} from 'd3'/gm)];
    expect(importedFiles.filter(({ fileName }) => /^d3\b/.test(fileName))).toHaveLength(named.length);
    return named.flatMap(([, list]) => (list ?? '').split(',').map((name) => name.trim()));
  });
  expect(
    names.filter((name) => /^(axis|brush|create|drag|pointer|select|transition|zoom)/.test(name)),
  ).toEqual([]);
  expect(names).toContain('max');
});
