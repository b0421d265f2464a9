import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '../../src/forms/read-report.js';
import { LANGUAGES } from '../../src/report/language.js';
import { damagedReports } from './damage.js';
import { parseXml } from '../server/well-formed.js';
import { everythingOf } from './everything-of.js';
import { originals } from './originals.js';

/** How many damaged reports to try. `npm run fuzz` tries more of them, and measures how long each output takes. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const RUNS = Number(FUZZ_RUNS ?? 250);
const SEED = Number(FUZZ_SEED ?? 2017);

/** What a mistake in a program prints. */
const MISTAKE = /\bNaN\b|\bundefined\b|Infinity|\[object /;

const MARKUP = /<script>alert|<img src=x/;

/** The result of `make`; an error names what was made, and of what. */
function attempt<T>(name: string, document: unknown, make: () => T): T {
  const fault = (what: unknown) => new Error(`${name}: ${String(what)}: ${JSON.stringify(document)}`);
  const start = performance.now();
  try {
    return make();
  } catch (error) {
    throw fault(error);
  } finally {
    const elapsed = performance.now() - start;
    if (FUZZ_RUNS && elapsed > 1000) console.error(fault(`${Math.round(elapsed)} ms`).message);
  }
}

test(
  'a damaged report is refused with problems, or all that is made of it is sound',
  () => {
    let accepted = 0;
    const samples = damagedReports(originals);
    for (let tried = 0; tried < RUNS; tried += 100) {
      for (const document of fc.sample(samples, { numRuns: 100, seed: SEED + tried })) {
        const { report, problems } = attempt('readReport', document, () => readReport(document));
        if (!report) {
          expect(problems.length).toBeGreaterThan(0);
          continue;
        }
        const language = LANGUAGES[accepted % LANGUAGES.length] ?? 'en';
        accepted += 1;
        for (const { name, kind, make } of everythingOf(report, language)) {
          const output = attempt(name, document, make) ?? '';
          const found = MISTAKE.exec(output) ?? (kind === 'text' ? null : MARKUP.exec(output));
          if (kind === 'svg') attempt(name, document, () => parseXml(output || '<none/>'));
          if (found) throw new Error(`${name} has “${found[0]}”: ${JSON.stringify(document)}`);
        }
      }
    }
    expect(accepted / RUNS).toBeGreaterThan(0.1);
    expect(accepted / RUNS).toBeLessThan(0.9);
  },
  FUZZ_RUNS ? 0 : 120_000,
);

test('any JSON value is refused with problems', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readReport(value).problems?.length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
