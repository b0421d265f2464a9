import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A site with the packed package in it, below node_modules so that it resolves dependencies like an installed
 * package.
 */
export interface ConsumerSite {
  readonly folder: string;
  /** Where the package is installed. */
  readonly installed: string;
  write(path: string, text: string): void;
  /** The errors of the compiler for these files. */
  typeErrors(files: readonly string[], compilerOptions: object): string;
  remove(): void;
}

/**
 * A copy of the package without scripts: npm 10 would rebuild it even with scripts disabled, while other tests read
 * it.
 */
function withoutScripts(folder: string): string {
  mkdirSync(folder);
  const { scripts: _, ...manifest } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const name of ['README.md', 'README.zh-Hans.md', 'LICENSE', 'CHANGELOG.md', 'docs', 'dist'])
    cpSync(name, join(folder, name), { recursive: true });
  return folder;
}

export function consumerSite(name: string): ConsumerSite {
  const folder = resolve('node_modules', `.${name}`);
  const installed = join(folder, 'node_modules/foi-charts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: withoutScripts(join(folder, 'source')),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed);
  execFileSync('tar', ['xzf', join(folder, filename), '-C', installed, '--strip-components=1']);
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  return {
    folder,
    installed,
    write,
    typeErrors(files, compilerOptions) {
      const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        skipDefaultLibCheck: true,
        target: 'es2022',
        module: 'esnext',
        moduleResolution: 'bundler',
        lib: ['es2023', 'dom', 'dom.iterable'],
        types: [],
        ...compilerOptions,
      };
      write('tsconfig.json', JSON.stringify({ compilerOptions: options, files }));
      return spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'], {
        encoding: 'utf8',
      }).stdout;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
