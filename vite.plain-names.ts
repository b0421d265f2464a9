import { parseAst, type Plugin } from 'vite';

interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Replaces private names of classes (`#card`) by short property names that are unique to a module. Chromium 78 has
 * no private methods; the usual substitute, a WeakMap for each name with a call around each use, is larger and
 * slower.
 *
 * @param files The source files in a fixed order, so that builds are reproducible.
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

/** @param place The index of the module, so that classes that extend each other do not share names. */
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
    throw new Error('a private name before “in” cannot be replaced by a property name');
  return [
    ...(type === 'PrivateIdentifier' ? [node as Name] : []),
    ...Object.values(node).flatMap((value) => privateNames(value)),
  ];
}
