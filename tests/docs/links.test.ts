import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, LINKED, proseOf } from './documents.js';

/** The targets of the links and pictures in a document, except those on other sites. */
function linksIn(document: string): readonly string[] {
  const links = [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
  return links.filter((to) => !to.startsWith('https://'));
}

function broken(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const file = path === '' ? document : normalize(join(dirname(document), path));
  if (!existsSync(file) || !statSync(file).isFile()) return true;
  return anchor !== undefined && !anchorsOf(file).has(anchor);
}

test.each(LINKED)('every link of %s leads to an existing file and heading', (document) => {
  expect(linksIn(document).filter((link) => broken(document, link))).toEqual([]);
});

test('a link to a missing file or heading is found', () => {
  const links = [
    'docs/nowhere.md',
    'docs',
    'docs/data.md#nowhere',
    '#nowhere',
    'docs/data.md#topics',
    '#the-charts',
  ];
  expect(links.map((link) => broken('README.md', link))).toEqual([true, true, true, true, false, false]);
});

test.each(['README.md', 'README.zh-Hans.md'])('every document is linked from %s', (readme) => {
  const linked = linksIn(readme).map((link) => link.split('#')[0]);
  expect(LINKED.filter((document) => document !== readme && !linked.includes(document))).toEqual([]);
});
