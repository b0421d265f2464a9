import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { DOCUMENTS } from '../../demo/documents.js';
import { documentPage } from '../../vite.documents.js';
import { allKinds } from '../../src/cards/all-charts.js';
import { huaian2024, liwan2017 } from '../../src/data/index.js';
import { LANGUAGES } from '../../src/report/language.js';
import { renderDeclarative, renderHtml, renderSnippet } from '../../src/server/index.js';
import type { ChartRequest } from '../../src/server/chart-request.js';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'], rules: {} }),
);

/** The errors of a page, each kind once. */
async function faults(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  const all = results.flatMap(({ messages }) => messages);
  return [...new Set(all.map(({ ruleId, message }) => `${ruleId}: ${message}`))];
}

const CHARTS = [
  ...allKinds.map(({ name, variants }) => ({ name: name as ChartRequest['chart'], variants })),
  { name: 'report' as const, variants: [undefined] },
];

const FORMATS: Readonly<Record<string, (report: typeof liwan2017, choice: ChartRequest) => string | null>> = {
  html: (report, choice) => renderHtml(report, choice),
  snippet: (report, choice) => renderSnippet(report, choice),
  dsd: (report, choice) => renderDeclarative(report, choice, '/foi-charts.css')?.html ?? null,
};

const cases = Object.keys(FORMATS).flatMap((format) =>
  LANGUAGES.map((language) => [format, language] as const),
);

test.each(cases)('every chart as %s in %s is valid HTML', async (format, language) => {
  const found = new Set<string>();
  for (const report of [liwan2017, huaian2024]) {
    for (const { name, variants } of CHARTS) {
      for (const variant of variants) {
        const html = FORMATS[format]?.(report, { chart: name, variant, language });
        if (html == null) continue;
        const page = `<!DOCTYPE html>\n<html lang="${language}"><head><meta charset="utf-8"><title>A page</title></head><body><main><h1>A page</h1>\n${html}</main></body></html>`;
        for (const fault of await faults(page)) found.add(fault);
      }
    }
  }
  expect([...found]).toEqual([]);
});

test.each([
  'src/embed/embed.html',
  ...readdirSync('demo')
    .filter((file) => file.endsWith('.html'))
    .map((file) => `demo/${file}`),
])('%s is valid HTML', async (file) => {
  expect(await faults(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(Object.keys(DOCUMENTS))('the page of the document %s is valid HTML', async (name) => {
  expect(await faults(documentPage(name))).toEqual([]);
});
