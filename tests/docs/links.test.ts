import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsOf, LINKED, proseOf } from './documents.js';

/** Where the links and pictures of a document lead, but for those to other sites. */
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

test.each(LINKED)('every link of %s leads to a file that is there, and to a heading in it', (document) => {
  expect(linksIn(document).filter((link) => broken(document, link))).toEqual([]);
});

test('a link to a file or heading that is not there is found', () => {
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

test('every document is linked from README.md', () => {
  const linked = linksIn('README.md').map((link) => link.split('#')[0]);
  expect(LINKED.filter((document) => document !== 'README.md' && !linked.includes(document))).toEqual([]);
});
