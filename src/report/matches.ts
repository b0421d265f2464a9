import type { Schema } from './json-schema.js';

/**
 * Whether a value matches a schema. It gives no reasons: if it returns false, `findMismatches` calls it again for
 * each part. It uses loops instead of closures because a page runs it once, unoptimised.
 */
export function matches(schema: Schema, value: unknown): boolean {
  const { type, pattern } = schema;
  switch (type) {
    case 'string':
      return (
        typeof value === type &&
        within((value as string).length, schema.minLength, schema.maxLength) &&
        (!pattern || expression(pattern).test(value as string))
      );
    case 'array':
      if (!Array.isArray(value) || !within(value.length, schema.minItems, schema.maxItems)) return false;
      for (const item of value) if (!matches(schema.items ?? {}, item)) return false;
      return true;
    case 'object':
      return typeof value === type && value !== null && fieldsMatch(schema, value as object);
    case undefined:
      return schema.enum
        ? schema.enum.includes(value as string)
        : schema.const === undefined || value === schema.const;
    case 'boolean':
      return typeof value === type;
    default:
      return value === null
        ? type.includes('null')
        : Number.isFinite(value) &&
            within(value as number, schema.minimum, schema.maximum) &&
            (type !== 'integer' || Number.isInteger(value));
  }
}

function within(size: number, least = -Infinity, most = Infinity): boolean {
  return size >= least && size <= most;
}

function fieldsMatch(schema: Schema, value: object): boolean {
  const { properties = {}, required = [], propertyNames = {}, additionalProperties = {} } = schema;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (!within(fields.size, schema.minProperties, schema.maxProperties)) return false;
  for (const key in properties) {
    const item = fields.get(key);
    if (item === undefined ? required.includes(key) : !matches(properties[key] ?? {}, item)) return false;
    fields.delete(key);
  }
  for (const [key, item] of fields) {
    if (additionalProperties === false) return false;
    if (!matches(propertyNames, key) || !matches(additionalProperties, item)) return false;
  }
  return true;
}

/** Each pattern is compiled once: a report has hundreds of ids. */
const expressions = new Map<string, RegExp>();

function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, 'u');
  expressions.set(pattern, known);
  return known;
}
