import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReport } from '../../src/forms/read-report.js';
import { LANGUAGES } from '../../src/report/language.js';
import { damagedReports } from './damage.js';
import { parseXml } from '../server/well-formed.js';
import { everythingOf, type Output } from './everything-of.js';
import { originals } from './originals.js';

/** The number of corrupted reports to try. `npm run fuzz` tries more, and measures the time of each output. */
const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const RUNS = Number(FUZZ_RUNS ?? 250);
const SEED = Number(FUZZ_SEED ?? 2017);

/** Milliseconds of computing that an output may take. */
const SLOW = 1000;

/** Milliseconds that this process has computed: a busy machine makes nothing slow. */
function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Text that a programming mistake prints. */
const MISTAKE = /\bNaN\b|\bundefined\b|Infinity|\[object /;

const MARKUP = /<script>alert|<img src=x/;

/** A cell that is a formula, also where cells are separated by semicolons or tabs, which keeps only the quotes of the first. */
const FORMULA = /(?:^|,"(?!")|[;\t\r\n])[\s"]*(?:[=@＝＠]|[+\-＋－](?![\d.,]+%?["\r\n;\t]))/;

/** What is wrong with an output, in a few words; null if nothing. */
function faultOf({ kind, make }: Output): string | null {
  const start = computed();
  let output: string;
  try {
    output = make() ?? '';
    if (kind === 'svg' && output) parseXml(output);
  } catch (error) {
    return `exception: ${String(error)}`;
  }
  if (FUZZ_RUNS && computed() - start > SLOW) return 'slow';
  const found =
    MISTAKE.exec(output) ??
    (kind === 'html' || kind === 'svg' ? MARKUP.exec(output) : null) ??
    (kind === 'csv' ? FORMULA.exec(output) : null);
  return found && JSON.stringify(found[0]);
}

test(
  'a corrupted report is rejected with problems, or all of its output is correct',
  () => {
    const faults = new Map<string, string>();
    let [accepted, outputs] = [0, 0];
    const samples = damagedReports(originals);
    for (let tried = 0; tried < RUNS; tried += 100) {
      for (const document of fc.sample(samples, { numRuns: 100, seed: SEED + tried })) {
        const reading: Output = { name: 'readReport', kind: 'text', make: () => void readReport(document) };
        const thrown = faultOf(reading);
        if (thrown) faults.set(`readReport ${thrown}`, JSON.stringify(document));
        const { report, problems } = thrown ? { problems: [thrown] } : readReport(document);
        if (!report) {
          expect(problems.length).toBeGreaterThan(0);
          continue;
        }
        const language = LANGUAGES[accepted % LANGUAGES.length] ?? 'en';
        accepted += 1;
        for (const output of everythingOf(report, language)) {
          outputs += 1;
          const fault = faultOf(output);
          if (fault) faults.set(`${output.name} ${fault}`, JSON.stringify(document));
        }
      }
    }
    if (FUZZ_RUNS)
      console.warn(`${RUNS} documents, ${accepted} accepted, ${outputs} outputs, ${faults.size} faults`);
    expect([...faults].slice(0, 5)).toEqual([]);
    expect(accepted / RUNS).toBeGreaterThan(0.1);
    expect(accepted / RUNS).toBeLessThan(0.9);
  },
  FUZZ_RUNS ? 0 : 120_000,
);

test('any JSON value is rejected with problems', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readReport(value).problems?.length).toBeGreaterThan(0);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
