import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allCharts } from '../../src/cards/all-charts.js';
import { readReport } from '../../src/forms/read-report.js';
import { readTable } from '../../src/intake/read-table.js';
import { locales } from '../../src/locale/locales.js';
import { LANGUAGES } from '../../src/report/language.js';
import { writtenTable } from '../fixtures/written-table.js';
import { damagedReports } from './damage.js';
import { originals } from './originals.js';

const { FUZZ_RUNS, FUZZ_SEED } = process.env;
const RUNS = Number(FUZZ_RUNS ?? 400);

test(
  'the table of a generated snippet can be read beside its report',
  () => {
    const faults = new Map<string, string>();
    let read = 0;
    const samples = fc.sample(damagedReports(originals), { numRuns: RUNS, seed: Number(FUZZ_SEED ?? 2024) });
    for (const document of samples) {
      const { report } = readReport(document);
      if (!report) continue;
      const language = LANGUAGES[read % LANGUAGES.length] ?? 'en';
      const wording = { report, messages: locales[language] };
      for (const { name: chart, compose, variants, order } of allCharts) {
        const card = compose(report, { messages: wording.messages, variant: variants[0] ?? '', order });
        if (!card?.table) continue;
        read += 1;
        const { start, end } = report.period;
        const period = start === end ? start : `${start}/${end}`;
        const table = writtenTable(card, wording);
        const { problems } = readTable(table, { chart, language, period });
        for (const { kind, text } of problems ?? []) {
          faults.set(`${chart} ${kind} ${text}`, JSON.stringify(document));
        }
      }
    }
    expect(read).toBeGreaterThan(RUNS / 10);
    expect([...faults].slice(0, 5)).toEqual([]);
  },
  FUZZ_RUNS ? 0 : 120_000,
);
