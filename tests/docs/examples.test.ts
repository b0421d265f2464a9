import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check, readReport } from '../../src/index.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import type { ConsumerSite } from '../package/consumer-site.js';
import { serve, type Site } from '../strict-pages/strict-site.js';
import { type Example, EXAMPLES, examplesOf } from './documents.js';
import { exampleSite, FILES, forPage, isPageOf, writePage } from './example-site.js';
import { openExample, type Shown } from './open-example.js';

const CHART = '<foi-request-outcomes report-id="liwan-2017" lang="en"></foi-request-outcomes>';

const modules = examplesOf('ts', 'tsx', 'vue', 'svelte').filter(forPage);
const pages = examplesOf('html').filter((html) => {
  const before = EXAMPLES[EXAMPLES.indexOf(html) - 1];
  return !before || !isPageOf(before, html);
});

let browser: Browser;
let site: ConsumerSite;
let bundled: PreviewServer;
let charts: Site;
const files: Record<string, string | Buffer> = {};
let plain: Site;

beforeAll(async () => {
  for (const file of ['foi-charts.js', 'embed.html', 'embed.js']) files[file] = readFileSync(`dist/${file}`);
  for (const [file, text] of FILES) files[`reports/${file}`] = text;
  charts = await serve({ ...files }, '');
  plain = await serve(files, '');
  site = exampleSite('docs-examples');
  const input = modules.map((example) => join(site.folder, writePage(site, example)));
  await build({
    root: site.folder,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['module', 'browser', 'production'] },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: { rolldownOptions: { input } },
  });
  bundled = await preview({ root: site.folder, configFile: false, preview: { host: '127.0.0.1', port: 0 } });
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  await bundled?.close();
  for (const each of [charts, plain]) each?.close();
  site?.remove();
});

const titled = (examples: readonly Example[]) => examples.map((example) => [example.at, example] as const);

/** Each element shows a chart or, if the example says so, a message. */
function expectShown({ code, output }: Example, { headings, messages, problems, requests }: Shown): void {
  expect(problems).toEqual([]);
  if (output === null) expect(messages).toEqual([]);
  else for (const line of output.trim().split('\n')) expect(messages.join('\n')).toContain(line);
  if (/<foi-|<iframe/.test(code)) expect(headings.length + messages.length).toBeGreaterThan(0);
  expect(headings).not.toContain('');
  const data = requests.filter((address) => /\/reports\//.test(address));
  expect(new Set(data).size).toBe(data.length);
}

/** Opens a page with this body and the one file, on a site of its own. */
async function openPlain(body: string, script = ''): Promise<Shown> {
  const { integrity } = {
    integrity: JSON.parse(readFileSync('dist/integrity.json', 'utf8'))['foi-charts.js'],
  };
  const own = body.includes('foi-charts.js') ? '' : '<script defer src="foi-charts.js"></script>';
  files['page.html'] =
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Example</title><link rel="icon" href="data:,"><script>${script}</script>${own}${body}</html>`
      .replaceAll('https://charts.example.gov', charts.origin)
      .replaceAll('https://www.example.gov', plain.origin)
      .replace('sha384-…', integrity);
  return openExample(browser, `${plain.origin}/page.html`);
}

test.each(titled(pages))(
  'the page of %s shows its charts, or the message that it says',
  async (_, example) => {
    expectShown(example, await openPlain(example.code));
  },
);

test.each(titled(modules))('the module of %s, bundled, shows its charts', async (_, example) => {
  const path = writePage(site, example);
  const lines = example.output?.trim().split('\n') ?? [];
  const shown = await openExample(browser, `${bundled.resolvedUrls?.local[0]}${path}`, lines.length);
  expectShown({ ...example, output: null }, shown);
  if (example.output !== null) expect(shown.logged).toEqual(lines);
  expect(shown.headings.length).toBeGreaterThan(0);
});

test.each(titled(examplesOf('js')))(
  'the script of %s runs beside what its section shows',
  async (_, example) => {
    const around = pages.filter(
      ({ document, section }) => example.document === document && example.section === section,
    );
    const body = around.map(({ code }) => code).join('\n') || CHART;
    expectShown({ ...example, code: body }, await openPlain(body, example.code));
  },
);

test.each(titled(examplesOf('http')))(
  'under the policy of %s charts are drawn, and nothing is blocked',
  async (_, example) => {
    const [, name, policy = ''] = /^([\w-]+): (.+)\n$/.exec(example.code) ?? [];
    expect(name).toBe('Content-Security-Policy');
    const [report = ''] = FILES.keys();
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title><script defer src="/foi-charts.js"></script>${CHART}<foi-report src="/reports/${report}"></foi-report></html>`;
    const strict = await serve({ ...files, 'page.html': page }, policy);
    const { headings, messages, problems } = await openExample(browser, `${strict.origin}/page.html`);
    strict.close();
    expect([...problems, ...messages]).toEqual([]);
    expect(headings).toHaveLength(2);
  },
);

test.each(titled(examplesOf('css')))(
  'the style of %s names properties and parts that there are',
  async (_, { code }) => {
    const manifest = readFileSync('dist/custom-elements.json', 'utf8');
    const names = [...code.matchAll(/--foi-[\w-]+|(?<=::part\()[\w-]+/g)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !manifest.includes(`"name": "${name}"`))).toEqual([]);
    expectShown({ ...EXAMPLES[0]!, code: CHART }, await openPlain(`<style>${code}</style>${CHART}`));
  },
);

test.each(titled(examplesOf('json')))(
  'the JSON of %s is valid; a report does not contradict itself',
  (_, { code }) => {
    const json = JSON.parse(code);
    if (!('schemaVersion' in json)) return;
    const { report, problems } = readReport(json);
    expect(problems).toBeUndefined();
    expect(report && check(report).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

test('no example is in a language that no test runs', () => {
  const run = ['html', 'ts', 'tsx', 'vue', 'svelte', 'js', 'http', 'css', 'json', 'sh'];
  expect(EXAMPLES.filter(({ language }) => !run.includes(language)).map(({ at }) => at)).toEqual([]);
});
