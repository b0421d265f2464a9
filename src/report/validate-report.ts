import * as v from 'valibot';
import type { Problem } from './problem.js';
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
  return { problems: result.issues.map(problemOf) };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathText(issue.path?.map((item) => item.key) ?? []);
  if (issue.expected === 'never') return { kind: 'unexpected', path };
  if (issue.received === 'undefined') return { kind: 'missing', path };
  return { kind: 'mismatch', path, expected: issue.expected ?? issue.type, received: issue.received };
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
