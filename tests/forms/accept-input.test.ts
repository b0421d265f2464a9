import { assert, constantFrom, nat, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { acceptInput } from '../../src/forms/accept-input.js';
import { completeReport } from '../../src/forms/complete-report.js';
import { readReport } from '../../src/forms/read-report.js';
import { formOf } from '../../src/forms/forms.js';
import { findReferenceProblems } from '../../src/report/find-reference-problems.js';
import type { Report } from '../../src/report/report.js';
import { reportSchema } from '../../src/report/schema.js';
import { validate } from '../../src/report/validate.js';
import huaian from '../../src/data/huaian-2024.json' with { type: 'json' };
import liwan from '../../src/data/liwan-2017.json' with { type: 'json' };

/** What may stand in the place of any value of a document. */
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

/** Each place of a document, as the object that holds it and its key there. */
function placesOf(value: unknown): readonly (readonly [holder: Record<string, unknown>, key: string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesOf(holder[key])]);
}

test('acceptInput(input, form) takes just what no problem is found in, however a report is spoilt', () => {
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
        const report = input as Report;
        const wrong =
          validate(reportSchema, input).length > 0 ||
          findReferenceProblems(report, completeReport(report, form)).length > 0;
        if (wrong) refused += 1;
        const accepted = acceptInput(input, form) !== null;
        // Units that may have to be converted are left to `readReport`, which says what is wrong as well.
        if (wrong || accepted) expect(accepted).toBe(!wrong);
        else expect(readReport(input).report).toBeDefined();
      },
    ),
    { numRuns: 1500, seed: 20_171_231 },
  );
  expect(refused).toBeGreaterThan(500);
});
