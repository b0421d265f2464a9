import type { Schema } from './json-schema.js';
import { matches } from './matches.js';
import { TEXT_FORMATS, type Problem } from './problem.js';
import { PATTERNS } from './schema.js';

/** The keywords that apply to a value itself, regardless of its content. */
const KEYWORDS = [
  'const',
  'enum',
  'type',
  'minimum',
  'maximum',
  'minLength',
  'pattern',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
] as const;

/**
 * Finds the parts of a value that do not match a schema, with the keywords that they break. It calls `matches` for
 * each part and each keyword. Problems are in the order of the schema, those of unknown keys after those of known
 * ones. It descends no deeper than the schema and does not throw.
 *
 * @param value Anything, for example the result of `JSON.parse`.
 * @param path The path of the value in its document.
 * @returns At least one problem if `matches` returns false, else none.
 */
export function findMismatches(schema: Schema, value: unknown, path = ''): readonly Problem[] {
  if (matches(schema, value)) return [];
  if (value === undefined) return [{ kind: 'missing', path }];
  const { type, items, properties, required = [], propertyNames = {}, additionalProperties } = schema;
  const broken = KEYWORDS.find(
    (keyword) => keyword in schema && !matches({ ...(type && { type }), [keyword]: schema[keyword] }, value),
  );
  if (broken) return [problemOf(broken, schema, value, path)];
  if (items)
    return Array.from(value as readonly unknown[]).flatMap((item, index) =>
      findMismatches(items, item, `${path}[${index}]`),
    );
  const others = new Map<string, unknown>(Object.entries(Object(value) as object));
  const known = Object.entries(properties ?? {}).flatMap(([key, property]) => {
    const item = others.get(key);
    others.delete(key);
    return item === undefined && !required.includes(key)
      ? []
      : findMismatches(property, item, pathTo(path, key));
  });
  return [
    ...known,
    ...[...others].flatMap(([key, item]): readonly Problem[] => {
      const at = pathTo(path, key);
      if (!additionalProperties) return [{ kind: 'unexpected', path: at }];
      const problems = findMismatches(propertyNames, key, at);
      return problems.length > 0 ? problems : findMismatches(additionalProperties, item, at);
    }),
  ];
}

function problemOf(
  keyword: (typeof KEYWORDS)[number],
  schema: Schema,
  value: unknown,
  path: string,
): Problem {
  const limit = schema[keyword];
  const expects = (expected: string, received = nameOf(value)): Problem => ({
    kind: 'mismatch',
    path,
    expected,
    received,
  });
  switch (keyword) {
    case 'const':
    case 'enum':
      return expects([limit].flat().map(nameOf).join(' | '));
    case 'type':
      return expects(
        [limit]
          .flat()
          .map((type) => NAMES.get(type) ?? String(type))
          .join(' | '),
      );
    case 'minimum':
      return expects(`>=${String(limit)}`);
    case 'maximum':
      return expects(`<=${String(limit)}`);
    case 'minLength':
      return expects('!""');
    case 'pattern': {
      const format = TEXT_FORMATS.find((name) => PATTERNS[name] === limit);
      return { ...expects(String(limit)), ...(format && { format }) };
    }
    case 'minItems':
    case 'minProperties':
      return expects(`>=${String(limit)}`, sizeOf(value));
    case 'maxLength':
    case 'maxItems':
    case 'maxProperties':
      return { kind: 'too-long', path, expected: String(limit), received: sizeOf(value) };
  }
}

const NAMES: ReadonlyMap<unknown, string> = new Map([
  ['object', 'Object'],
  ['array', 'Array'],
]);

/** The number of characters, items or keys. */
function sizeOf(value: unknown): string {
  return String(typeof value === 'string' ? value.length : Object.keys(Object(value)).length);
}

/** A value as shown in a message: primitives as JSON, a long text shortened, others by type. */
function nameOf(value: unknown): string {
  if (typeof value === 'string')
    return JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? 'Array' : 'Object';
}

function pathTo(path: string, key: string): string {
  if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}
