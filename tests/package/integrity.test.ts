import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve, type Site } from '../strict-pages/strict-site.js';

const folder = mkdtempSync(join(tmpdir(), 'foi-charts-integrity-'));
const integrity = (JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>)[
  'foi-charts.js'
];
const checked = `integrity="${integrity}" crossorigin="anonymous"`;
const pageWith = (script: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>${script}<foi-applicants report-id="huaian-2024"></foi-applicants></html>`;

let browser: Browser;
let charts: Site;
let page: Site;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  const files = { 'foi-charts.js': readFileSync('dist/foi-charts.js') };
  charts = await serve(files, '', '*');
  page = await serve(
    {
      ...files,
      'own.html': pageWith(`<script defer src="foi-charts.js" ${checked}></script>`),
      'other.html': pageWith(`<script defer src="${charts.origin}/foi-charts.js" ${checked}></script>`),
    },
    '',
  );
  copyFileSync('dist/foi-charts.js', join(folder, 'foi-charts.js'));
  writeFileSync(join(folder, 'page.html'), pageWith('<script defer src="foi-charts.js"></script>'));
});

afterAll(async () => {
  await browser?.close();
  charts?.close();
  page?.close();
  rmSync(folder, { recursive: true });
});

async function headingOf(address: string): Promise<string | null> {
  const tab = await browser.newPage();
  await tab.goto(address);
  const heading = await tab.locator('foi-applicants h2').textContent({ timeout: 10_000 });
  await tab.close();
  return heading;
}

test.each(['own.html', 'other.html'])(
  'the tag with integrity and crossorigin runs over http, on %s',
  async (name) => {
    expect(await headingOf(`${page.origin}/${name}`)).toContain('43.9%');
  },
);

test('the plain tag runs from file:', async () => {
  expect(await headingOf(pathToFileURL(join(folder, 'page.html')).href)).toContain('43.9%');
});

test('each script that is copied alone begins with the copyright and licence of everything in it', () => {
  const names = Object.keys(JSON.parse(readFileSync('dist/integrity.json', 'utf8')));
  const notice = readFileSync('dist/NOTICE.txt', 'utf8');
  for (const name of names) {
    const code = readFileSync(`dist/${name}`, 'utf8');
    const head = code.slice(0, code.indexOf('*/'));
    expect(head.startsWith(`/*!\nfoi-charts\n${readFileSync('LICENSE', 'utf8').trim()}`), name).toBe(true);
    expect(head.endsWith(notice), name).toBe(true);
  }
  for (const words of [
    'lit-html ',
    'Google LLC',
    'BSD 3-Clause',
    'd3-array ',
    'Mike Bostock',
    'appear in all copies',
  ])
    expect(notice).toContain(words);
});
