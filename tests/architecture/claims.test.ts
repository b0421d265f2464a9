import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const text = readFileSync('ARCHITECTURE.md', 'utf8');

const files = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.split(sep).join('/'), readFileSync(join('src', file), 'utf8')]),
);

test('the example of a new chart names every file that its chart needs, and no other', () => {
  const example = /\*\*A new chart\*\*[^]*?The compiler reports/.exec(text)?.[0] ?? '';
  const named = [...example.matchAll(/`([a-z]+\/[\w-]+\.ts)`/g)].map(([, file = '']) => file);
  const needed = [...files].flatMap(([file, code]) =>
    /request-channels|\bbyChannel:|\bbyChannel\b.*;/.test(code) ? file : [],
  );
  expect([...new Set(named)].sort()).toEqual(needed.sort());
});

test('no source file is longer than 250 lines, except those of a language', () => {
  const long = [...files].filter(
    ([file, code]) => !file.startsWith('locale/') && code.split('\n').length > 251,
  );
  expect(long.map(([file]) => file)).toEqual([]);
});

test('ARCHITECTURE.md lists every folder of src', () => {
  const folders = new Set(
    [...files.keys()].filter((file) => file.includes('/')).map((file) => file.split('/')[0]),
  );
  expect([...folders].filter((folder) => !text.includes(`| \`${folder}/\``))).toEqual([]);
});
