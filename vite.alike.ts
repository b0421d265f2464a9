import type { Plugin } from 'vite';

/** Modules with similar text, in the order that gave the smallest file. */
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
  '-template',
];

/**
 * Puts similar modules next to one another in the one file, because gzip finds repetitions within 32 kB only. They
 * have no side effects, so their order is free, and unused imports are removed.
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
