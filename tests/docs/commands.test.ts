import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConsumerSite } from '../package/consumer-site.js';
import { type Example, examplesOf } from './documents.js';
import { exampleSite, fileOf, forPage, javaScriptOf } from './example-site.js';

let site: ConsumerSite;

beforeAll(() => {
  site = exampleSite('docs-commands');
});

afterAll(() => site?.remove());

const shell = examplesOf('sh').filter(({ code }) => !code.startsWith('npm '));
const npm = examplesOf('sh').filter(({ code }) => code.startsWith('npm '));
const scripts = examplesOf('ts').filter((example) => !forPage(example));

function run(command: string, ...args: readonly string[]) {
  const PATH = [join(site.folder, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: site.folder,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  return { status, stdout, stderr };
}

const titled = (examples: readonly Example[]) => examples.map((example) => [example.at, example] as const);

test.each(titled(shell))('the commands of %s run, end and print as they say', (_, { code, info, output }) => {
  const { status, stdout, stderr } = run('sh', '-e', '-c', code);
  expect(stderr).toBe('');
  expect(status).toBe(Number(/^exit=(\d)$/.exec(info)?.[1] ?? 0));
  if (output !== null) expect(stdout).toBe(output);
});

test.each(titled(scripts))('the script of %s runs in Node and logs what it says', (_, example) => {
  site.write(`${fileOf(example)}.js`, javaScriptOf(example.code));
  const { stdout, stderr } = run('node', `${fileOf(example)}.js`);
  expect([stderr, stdout]).toEqual(['', example.output ?? '']);
});

test('every example in TypeScript type-checks, those for pages and React too', () => {
  const files = examplesOf('ts', 'tsx').map((example) => {
    const file = `${fileOf(example)}.${example.language}`;
    site.write(file, example.code);
    return file;
  });
  const types = [resolve('node_modules/@types/node')];
  expect(site.typeErrors(files, { jsx: 'react-jsx', skipLibCheck: true, types })).toBe('');
});

test.each(titled(npm))('the scripts and packages of %s are those of package.json', (_, { code }) => {
  const { version, scripts: known, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const command of code.replace(/#.*$/gm, '').split(/&&|\n/)) {
    if (command.trim() === '') continue;
    const [program, verb = '', ...args] = command.trim().split(/\s+/);
    expect(program).toBe('npm');
    if (verb === 'run') expect(Object.keys(known)).toContain(args[0]);
    else if (verb === 'install')
      expect([`./foi-charts-${version}.tgz`, ...Object.keys(peerDependencies)]).toEqual(args);
    else expect(['ci', 'pack', ...Object.keys(known)]).toContain(verb);
  }
});
