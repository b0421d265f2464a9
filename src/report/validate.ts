import type { Schema } from './json-schema.js';
import { FORMATS, type Problem } from './problem.js';
import { PATTERNS } from './schema.js';

/**
 * Validates a value against a schema. Problems are in schema order, unknown keys after known ones. It descends no
 * deeper than the schema and does not throw.
 *
 * @param value Anything, for example the result of `JSON.parse`.
 * @param path The path of the value in its document.
 */
export function validate(schema: Schema, value: unknown, path = ''): readonly Problem[] {
  if (value === undefined) return [{ kind: 'missing', path }];
  const mismatch = (expected: string, received = nameOf(value)): readonly Problem[] => [
    { kind: 'mismatch', path, expected, received },
  ];
  if ('const' in schema && value !== schema.const) return mismatch(nameOf(schema.const));
  if (schema.enum && !schema.enum.includes(value as string)) {
    return mismatch(schema.enum.map(nameOf).join(' | '));
  }
  const { type } = schema;
  if (type && ![type].flat().some((name) => hasType(value, name))) {
    return mismatch(NAMES.get(String(type)) ?? [type].flat().join(' | '));
  }
  if (typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    return value < minimum ? mismatch(`>=${minimum}`) : value > maximum ? mismatch(`<=${maximum}`) : [];
  }
  if (typeof value === 'string') {
    const { pattern, minLength = 0, maxLength = Infinity } = schema;
    const format = FORMATS.find((name) => PATTERNS[name] === pattern);
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) {
      return mismatch(pattern).map((problem) => ({ ...problem, ...(format && { format }) }));
    }
    if (value.length > maxLength) return [tooLong(path, maxLength, value.length)];
    return value.length < minLength ? mismatch('!""') : [];
  }
  if (schema.items && Array.isArray(value)) {
    const { items, minItems = 0, maxItems = Infinity } = schema;
    if (value.length > maxItems) return [tooLong(path, maxItems, value.length)];
    if (value.length < minItems) return mismatch(`>=${minItems}`, String(value.length));
    return Array.from(value).flatMap((item, index) => validate(items, item, `${path}[${index}]`));
  }
  return typeof value === 'object' && value !== null ? validateKeys(schema, value, path) : [];
}

function validateKeys(schema: Schema, value: object, path: string): readonly Problem[] {
  const { properties = {}, required = [], additionalProperties, propertyNames, minProperties = 0 } = schema;
  const own = new Map(Object.entries(value));
  if (own.size < minProperties)
    return [{ kind: 'mismatch', path, expected: `>=${minProperties}`, received: '0' }];
  const known = Object.entries(properties).flatMap(([key, property]) =>
    own.get(key) === undefined && !required.includes(key)
      ? []
      : validate(property, own.get(key), pathTo(path, key)),
  );
  const others = [...own].flatMap(([key, item]): readonly Problem[] => {
    if (Object.prototype.hasOwnProperty.call(properties, key)) return [];
    const at = pathTo(path, key);
    if (!additionalProperties) return [{ kind: 'unexpected', path: at }];
    const problems = propertyNames ? validate(propertyNames, key, at) : [];
    return problems.length > 0 ? problems : validate(additionalProperties, item, at);
  });
  return [...known, ...others];
}

function tooLong(path: string, limit: number, length: number): Problem {
  return { kind: 'too-long', path, expected: String(limit), received: String(length) };
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['object', 'Object'],
  ['array', 'Array'],
]);

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'object':
      return typeof value === 'object' && value !== null;
    case 'array':
      return Array.isArray(value);
    case 'null':
      return value === null;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
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
