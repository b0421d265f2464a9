import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Puts the licence of this package, and those of all packages that are bundled in a file, at the top of the file,
 * because it is copied alone; and emits the latter as `NOTICE.txt`.
 */
export function licencesInFile(): Plugin {
  return {
    name: 'foi-licences-in-file',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const notice = noticeOf(packagesIn(Object.entries(chunk.modules)));
        const own = readFileSync(new URL('./LICENSE', import.meta.url), 'utf8').trim();
        chunk.code = `/*!\nfoi-charts\n${own}\n\n${notice}*/\n${chunk.code}`;
        this.emitFile({ type: 'asset', fileName: 'NOTICE.txt', source: notice });
      }
    },
  };
}

/** The folders of the packages with code in a file. */
export function packagesIn(
  modules: readonly (readonly [path: string, { readonly renderedLength: number }])[],
): readonly string[] {
  const folders = modules.flatMap(([path, { renderedLength }]) => {
    const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(path)?.[0];
    return folder && renderedLength > 0 ? [folder] : [];
  });
  return [...new Set(folders)].sort();
}

/** The copyright of each package, and each licence once. */
export function noticeOf(folders: readonly string[]): string {
  const licences = new Map<string, string[]>();
  for (const folder of folders) {
    const { name, version } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as Record<
      string,
      string
    >;
    const text = readFileSync(`${folder}LICENSE`, 'utf8');
    const copyright = text.match(/^Copyright .*$/gm)?.join('\n') ?? '';
    const licence = text
      .replace(/^Copyright .*\n/gm, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    licences.set(licence, [...(licences.get(licence) ?? []), `${name} ${version}\n${copyright}`]);
  }
  return [...licences].map(([licence, packages]) => `${packages.join('\n')}\n\n${licence}\n`).join('\n');
}
