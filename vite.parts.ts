import { parseAst, type Plugin } from 'vite';

const PART = /\?(messages|details)$/;

/**
 * A language is one file, so that nobody who writes words has to know when they are said. A page loads it in two
 * parts: `./en.js?messages` does not export `details`, nor `./en.js?details` the other; bundlers then take it out, with what
 * only that needs.
 */
export function localeParts(): Plugin {
  return {
    name: 'foi-locale-parts',
    enforce: 'post',
    transform(code, id) {
      const [, part] = PART.exec(id) ?? [];
      if (part === undefined) return undefined;
      const other = parseAst(code).body.find(
        (node) =>
          node.type === 'ExportNamedDeclaration' &&
          node.declaration?.type === 'VariableDeclaration' &&
          node.declaration.declarations.some(
            ({ id: name }) => name.type === 'Identifier' && name.name !== part,
          ),
      );
      if (other?.type !== 'ExportNamedDeclaration' || !other.declaration) return undefined;
      return { code: code.slice(0, other.start) + code.slice(other.declaration.start), map: null };
    },
  };
}

/** The name of the file of a part: `en-details` of `en.ts?details`; null for a module that is no part. */
export function partName(id: string | null): string | null {
  const [, language, part] = /([\w-]+)\.ts\?(messages|details)$/.exec(id ?? '') ?? [];
  return language === undefined ? null : `${language}-${part}`;
}
