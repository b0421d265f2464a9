import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { proseOf } from '../docs/documents.js';
import { type ConsumerSite, consumerSite } from './consumer-site.js';

let site: ConsumerSite;
let files: readonly string[];

beforeAll(() => {
  site = consumerSite('packed');
  files = readdirSync(site.installed, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(site.installed.length + 1));
});

afterAll(() => site?.remove());

/** All that a consumer may need: no source, test, source map or configuration. */
const NEEDED =
  /^(package\.json|LICENSE|README(\.zh-Hans)?\.md|CHANGELOG\.md|docs\/([a-z-]+\.md|charts\.png)|dist\/(NOTICE\.txt|embed\.html|[\w./-]+\.(js|d\.ts|json|css)))$/;

test('the packed package contains what it must and nothing else', () => {
  expect(files.filter((file) => !NEEDED.test(file))).toEqual([]);
  for (const file of [
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
    'docs/charts.png',
    'dist/report.schema.json',
    'dist/NOTICE.txt',
  ])
    expect(files).toContain(file);
});

/** For contributors, in the repository only. */
const OF_THE_REPOSITORY = ['ARCHITECTURE.md', 'CONTRIBUTING.md'];

test('every link of a packed document leads to a packed file', () => {
  const documents = files.filter((file) => file.endsWith('.md'));
  const broken = documents.flatMap((document) =>
    [...proseOf(document).matchAll(/\]\(([^)#\s]+)[^)\s]*\)/g)]
      .map(([, to = '']) => to)
      .filter((to) => !/^https?:/.test(to))
      .map((to) => normalize(join(dirname(document), to)))
      .filter((to) => !OF_THE_REPOSITORY.includes(to) && !existsSync(join(site.installed, to))),
  );
  expect(documents.length).toBeGreaterThan(8);
  expect(broken).toEqual([]);
});

test('package.json runs nothing on installation, and names only files that are packed', () => {
  const { scripts, exports, customElements, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(scripts).filter((name) => /install/.test(name))).toEqual([]);
  const paths: string[] =
    JSON.stringify([exports, customElements, manifest['web-types'], manifest.bin]).match(/dist\/[^"]+/g) ??
    [];
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !path.includes('*') && !files.includes(path))).toEqual([]);
});

interface Named {
  readonly name: string;
  readonly description: string;
  readonly attributes?: readonly Named[];
  readonly values?: readonly Named[];
}

/** Every entry that registers an element. */
const tags = readdirSync('src/define')
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !/^(?:all|define-element|en|zh-han[st])$/.test(name))
  .map((name) => `foi-${name}`);

test.each([
  ['vscode.html-custom-data.json', (data: { tags: Named[] }) => data.tags],
  [
    'web-types.json',
    (data: { contributions: { html: { elements: Named[] } } }) => data.contributions.html.elements,
  ],
])('%s tells an editor each tag and attribute of the manifest', (file, elementsIn) => {
  const elements = elementsIn(JSON.parse(readFileSync(`dist/${file}`, 'utf8')));
  expect(elements.map(({ name }) => name).sort()).toEqual([...new Set(tags)].sort());
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  for (const { declarations } of modules)
    for (const { tagName, attributes } of declarations) {
      if (!tagName) continue;
      const known = elements.find(({ name }) => name === tagName)?.attributes ?? [];
      expect(known.map(({ name }) => name)).toEqual(attributes.map(({ name }: Named) => name));
      for (const { description } of known) expect(description).not.toBe('');
    }
  const outcomes = JSON.stringify(elements.find(({ name }) => name === 'foi-request-outcomes'));
  expect(outcomes).toMatch(/bars.{1,20}strip/);
});
