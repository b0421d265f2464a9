import { assert, constantFrom, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { acceptInput, reportOf } from '../../src/forms/accept-input.js';
import { completeReport } from '../../src/forms/complete-report.js';
import { readReport } from '../../src/forms/read-report.js';
import { formOf } from '../../src/forms/forms.js';
import { findMismatches } from '../../src/report/find-mismatches.js';
import { findRuleProblems } from '../../src/report/find-rule-problems.js';
import type { Report } from '../../src/report/report.js';
import { reportSchema } from '../../src/report/schema.js';
import huaian from '../../src/data/huaian-2024.json' with { type: 'json' };
import liwan from '../../src/data/liwan-2017.json' with { type: 'json' };

/** Replacements for any value of a document. */
const INTRUDERS = [
  undefined,
  null,
  '',
  'x',
  'X y',
  '2017-13',
  -1,
  0.5,
  1e16,
  Number.NaN,
  true,
  [],
  {},
  [null],
  { en: '' },
];

/** Each place in a document: the object that contains it, and its key. */
function placesOf(value: unknown): readonly (readonly [holder: Record<string, unknown>, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesOf(holder[key])]);
}

test('acceptInput(input, form) accepts exactly the inputs without problems, however a report is corrupted', () => {
  let refused = 0;
  assert(
    property(
      constantFrom(liwan, { ...huaian, observations: huaian.observations.slice(0, 20) }),
      nat(),
      nat(),
      tuple(nat(3), constantFrom(...INTRUDERS)),
      (json, at, from, [how, intruder]) => {
        const input = structuredClone(json) as unknown;
        const places = placesOf(input);
        const [holder, key] = places[at % places.length]!;
        const [other, otherKey] = places[from % places.length]!;
        if (how === 0) holder[key] = intruder;
        else if (how === 1) holder[key] = structuredClone(other[otherKey]);
        else if (how === 2) delete holder[key];
        else holder[`${key}x`] = intruder;
        const form = formOf(input as Report);
        const report = reportOf(input);
        const wrong =
          findMismatches(reportSchema, input).length > 0 ||
          findRuleProblems(report, completeReport(report, form)).length > 0;
        if (wrong) refused += 1;
        const accepted = acceptInput(input, form) !== null;
        // Units that may need conversion are left to `readReport`, which also reports problems.
        if (wrong || accepted) expect(accepted).toBe(!wrong);
        else expect(readReport(input).report).toBeDefined();
      },
    ),
    { numRuns: 1500, seed: 20_171_231 },
  );
  expect(refused).toBeGreaterThan(500);
});
