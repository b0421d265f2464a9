import type { Plugin } from 'vite';

/** Modules whose words are alike, in the order that was found to be the smallest. */
const ALIKE = [
  'locale/',
  'forms/',
  'check/',
  'intake/',
  'controllers/',
  '-styles',
  'picture/',
  'table/',
  'cards/',
  'words/',
];

/**
 * Puts modules that are alike beside one another in the one file: gzip finds what is repeated within 32 kB only. They
 * have no side effects, so that their order is free, and what is imported in vain is left out.
 *
 * @param files The source files in a fixed order, so that builds are reproducible.
 */
export function alikeTogether(files: readonly string[]): Plugin {
  const imports = ALIKE.flatMap((part) =>
    files.filter((file) => file.endsWith('.ts') && file.includes(part)),
  );
  return {
    name: 'foi-alike-together',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('/src/foi-charts.ts')
        ? imports.map((file) => `import './${file}';\n`).join('') + code
        : undefined,
  };
}
