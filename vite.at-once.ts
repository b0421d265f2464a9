import { parseAst, type Plugin } from 'vite';

interface Import {
  readonly start: number;
  readonly end: number;
  readonly source: string;
}

/** Modules that remain lazy: their evaluation takes milliseconds, and most pages need at most one. */
const LATER = /\/(?:liwan-2017|huaian-2024)\.js$/;

/**
 * Makes the one-file build free of lazy modules: `import()` of a package module becomes a static import with a
 * resolved promise. A bundler would instead wrap each such module and its dependencies in functions that run once,
 * and call them everywhere.
 */
export function importAtOnce(): Plugin {
  return {
    name: 'foi-import-at-once',
    enforce: 'post',
    transform: (code, id) =>
      /\/src\/.*\.ts$/.test(id.replace(/\?.*/, '')) ? importedAtOnce(code) : undefined,
  };
}

export function importedAtOnce(code: string): string | undefined {
  const found = imports(parseAst(code)).filter(({ source }) => !LATER.test(source));
  if (found.length === 0) return undefined;
  const sources = [...new Set(found.map(({ source }) => source))];
  const head = sources.map((source, index) => `import * as atOnce${index} from ${JSON.stringify(source)};\n`);
  return (
    head.join('') +
    [...found]
      .sort((a, b) => b.start - a.start)
      .reduce(
        (text, { start, end, source }) =>
          `${text.slice(0, start)}Promise.resolve(atOnce${sources.indexOf(source)})${text.slice(end)}`,
        code,
      )
  );
}

function imports(node: unknown): readonly Import[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, start, end, source } = node as {
    type?: string;
    start: number;
    end: number;
    source?: { value?: unknown };
  };
  const value = source?.value;
  const own = type === 'ImportExpression' && typeof value === 'string' ? [{ start, end, source: value }] : [];
  return [...own, ...Object.values(node).flatMap((inner) => imports(inner))];
}
