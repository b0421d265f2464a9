import { parseAst, type Plugin } from 'vite';

interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes private names of classes (`#card`) short names of properties that no other module has. Chromium 78 has no
 * private methods; what stands in for them, a WeakMap for each name and a call around each use, is larger and slower.
 *
 * @param files Of the source, in an order that does not change: a build gives the same file each time.
 */
export function plainNames(files: readonly string[]): Plugin {
  return {
    name: 'foi-plain-names',
    enforce: 'post',
    transform(code, id) {
      const place = files.findIndex((file) => id.replace(/\?.*/, '').endsWith(`/src/${file}`));
      return place < 0 || !code.includes('#') ? undefined : plainNamesIn(code, place);
    },
  };
}

/** @param place Of the module: of two classes that extend each other and share a name, each has its own. */
export function plainNamesIn(code: string, place: number): string {
  const found = privateNames(parseAst(code));
  const names = [...new Set(found.map(({ name }) => name))];
  const module = place.toString(36).padStart(2, '0');
  return [...found]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { name, start, end }) =>
        `${text.slice(0, start)}_${module}${names.indexOf(name).toString(36)}${text.slice(end)}`,
      code,
    );
}

function privateNames(node: unknown): readonly Name[] {
  if (typeof node !== 'object' || node === null) return [];
  const { type, operator, left } = node as { type?: string; operator?: string; left?: { type?: string } };
  if (operator === 'in' && left?.type === 'PrivateIdentifier')
    throw new Error('a private name before “in”, which no plain name can stand in for');
  return [
    ...(type === 'PrivateIdentifier' ? [node as Name] : []),
    ...Object.values(node).flatMap((value) => privateNames(value)),
  ];
}
