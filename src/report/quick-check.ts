import { decimalsOf } from './decimal.js';
import type { Schema } from './json-schema.js';
import { keyText } from './observation-key.js';
import { plainShare } from './observed-share.js';
import type { Report } from './report.js';
import { LIMITS, MISSING_STATUSES } from './schema.js';

/**
 * Whether `validate` finds no problem. It gives no reasons, so that a page loads `validate` only if there is a
 * problem; a test keeps the two in agreement. It uses loops instead of closures because a page runs it once,
 * unoptimised.
 */
export function matches(schema: Schema, value: unknown): boolean {
  const { type, pattern } = schema;
  switch (type) {
    case 'string':
      return (
        typeof value === type &&
        (value as string).length >= (schema.minLength ?? 0) &&
        (value as string).length <= (schema.maxLength ?? Infinity) &&
        (!pattern || expression(pattern).test(value as string))
      );
    case 'boolean':
      return typeof value === type;
    case 'array':
      if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return false;
      if (value.length > (schema.maxItems ?? Infinity)) return false;
      for (const item of value) if (!matches(schema.items ?? {}, item)) return false;
      return true;
    case 'object':
      return typeof value === 'object' && value !== null && fieldsMatch(schema, value);
    case undefined:
      return schema.enum ? schema.enum.includes(value as string) : value === schema.const;
    default:
      return (
        (Number.isFinite(value) &&
          Number(value) >= (schema.minimum ?? -Infinity) &&
          Number(value) <= (schema.maximum ?? Infinity) &&
          (type !== 'integer' || Number.isInteger(value))) ||
        (value === null && type.includes('null'))
      );
  }
}

function fieldsMatch(schema: Schema, value: object): boolean {
  const { properties, propertyNames, additionalProperties, required = [] } = schema;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.size < (schema.minProperties ?? 0)) return false;
  for (const key of required) if (fields.get(key) === undefined) return false;
  for (const [key, item] of fields) {
    if (properties) {
      const known = Object.prototype.hasOwnProperty.call(properties, key) && properties[key];
      if (!known || !(item === undefined || matches(known, item))) return false;
    } else if (!matches(propertyNames ?? {}, key) || !matches(additionalProperties || {}, item)) return false;
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

/** Whether `findReferenceProblems` finds no problem and no share text needs parsing; see `matches`. */
export function refersWell(report: Report, complete: Report): boolean {
  const id = (item: { readonly id: string }) => item.id;
  const codeKey = (code: { readonly list: string; readonly id: string }) => `${code.list}/${code.id}`;
  const parents = new Map(complete.codes.map((code) => [codeKey(code), code.parent]));
  const measures = new Map(complete.measures.map((measure) => [measure.id, measure]));
  const sources = new Set(report.sources.map(id));
  const keys = new Set(report.observations.map(keyText));
  const once = (ids: readonly string[]) => new Set(ids).size === ids.length;
  return (
    once(report.sources.map(id)) &&
    once(report.measures.map(id)) &&
    once(report.codes.map(codeKey)) &&
    keys.size === report.observations.length &&
    report.codes.every(({ list, parent }) => {
      for (let at = parent, steps = 0; at !== undefined; at = parents.get(`${list}/${at}`), steps += 1) {
        if (!parents.has(`${list}/${at}`) || steps >= LIMITS.depth) return false;
      }
      return true;
    }) &&
    report.observations.every(({ measure, category, applicant, value, status, share, evidence }) => {
      const of = measures.get(measure);
      return (
        of &&
        (category === undefined || (of.list !== undefined && parents.has(`${of.list}/${category}`))) &&
        (applicant === undefined || parents.has(`applicant/${applicant}`)) &&
        (value === null) === (MISSING_STATUSES as readonly unknown[]).includes(status) &&
        (value === null || ((value >= 0 || of.signed) && decimalsOf(value) <= LIMITS.decimals)) &&
        (!share ||
          (plainShare(share) && decimalsOf(share.value) <= LIMITS.decimals && keys.has(keyText(share.of)))) &&
        evidence.every(
          ({ source, quote, cell }) => sources.has(source) && (quote === undefined) !== (cell === undefined),
        )
      );
    })
  );
}
