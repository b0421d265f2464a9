import * as v from 'valibot';
import { FORMATS, type Problem } from './problem.js';
import type { Report } from './report.js';
import { reportSchema } from './schema.js';

export type Validation =
  | { readonly report: Report; readonly problems?: never }
  | { readonly report?: never; readonly problems: readonly Problem[] };

/**
 * Validates the shape of a document against the schema.
 *
 * @param input Anything, for example what `JSON.parse` returned.
 * @returns The report, or every problem of shape with its path. It does not throw.
 */
export function validateReport(input: unknown): Validation {
  const result = v.safeParse(reportSchema, input);
  if (result.success) return { report: result.output };
  return { problems: result.issues.flatMap(problemsOf) };
}

interface Shape {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
}

function problemsOf(issue: v.BaseIssue<unknown>): readonly Problem[] {
  const keys = issue.path?.map((item) => item.key) ?? [];
  const path = pathText(keys);
  if (issue.expected === 'never') return unexpectedKeys(issue, keys);
  if (issue.received === 'undefined') return [{ kind: 'missing', path }];
  const format = FORMATS.find((name) => name === issue.message);
  const expected = issue.expected ?? issue.type;
  return [{ kind: 'mismatch', path, expected, ...(format && { format }), received: issue.received }];
}

/** Valibot names only the first key that it does not know of an object. */
function unexpectedKeys(issue: v.BaseIssue<unknown>, keys: readonly unknown[]): readonly Problem[] {
  const parent = keys.slice(0, -1);
  const known = shapeAt(parent)?.entries ?? {};
  const input = issue.path?.[issue.path.length - 1]?.input;
  return Object.keys(Object(input))
    .filter((key) => !Object.prototype.hasOwnProperty.call(known, key))
    .map((key) => ({ kind: 'unexpected', path: pathText([...parent, key]) }));
}

function shapeAt(keys: readonly unknown[]): Shape | undefined {
  let shape: Shape | undefined = reportSchema as unknown as Shape;
  for (const key of keys)
    shape = unwrapped(typeof key === 'number' ? shape?.item : shape?.entries?.[String(key)]);
  return shape;
}

function unwrapped(shape: Shape | undefined): Shape | undefined {
  return shape?.wrapped ? unwrapped(shape.wrapped) : shape;
}

function pathText(keys: readonly unknown[]): string {
  return keys
    .map((key) => {
      if (typeof key === 'number') return `[${key}]`;
      return /^[A-Za-z_$][\w$]*$/.test(String(key)) ? `.${key}` : `[${JSON.stringify(key)}]`;
    })
    .join('')
    .replace(/^\./, '');
}
