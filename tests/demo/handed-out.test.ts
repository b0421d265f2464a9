import { readFileSync } from 'node:fs';
import type { LitElement } from 'lit';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve, type Site } from '../strict-pages/strict-site.js';
import { axeProblems, LOOKS } from './axe.js';

type Written = readonly [format: string, chart: string, scripts: string];

/** Output that is made without a browser, and the scripts with which a page can include it. */
const WRITTEN: readonly Written[] = [
  ['html', 'report', 'without script'],
  ['dsd', 'report', 'without script'],
  ['dsd', 'report', 'with script'],
  ['snippet', 'report', 'without script'],
  ['snippet', 'report', 'with script'],
  ['svg', 'report', 'without script'],
  ['html', 'statutory-table', 'without script'],
  ['dsd', 'statutory-table', 'with script'],
  ['snippet', 'statutory-table', 'with script'],
];

const files: Record<string, string | Buffer> = {};
let browser: Browser;
let site: Site;

beforeAll(async () => {
  for (const name of ['embed.html', 'embed.js', 'foi-charts.js']) files[name] = readFileSync(`dist/${name}`);
  for (const one of WRITTEN) files[nameOf(one)] = await pageOf(one);
  site = await serve(files, '');
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

function nameOf([format, chart, scripts]: Written): string {
  return `${format}-${chart}-${scripts.split(' ')[0]}.html`;
}

/** A page, light or dark, around the output of the command. */
async function pageOf([format, chart, scripts]: Written): Promise<string> {
  const { output } = await run([
    'render',
    'huaian-2024',
    '--chart',
    chart,
    '--format',
    format,
    '--lang',
    'en',
  ]);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark"><style>body { background: Canvas }</style><title>A page</title>
    ${scripts === 'with script' ? '<script defer src="foi-charts.js"></script>' : ''}
    <main><h1>A page</h1>${output}</main></html>`;
}

/** The violations that axe finds on a page in each of its looks. */
async function problems(
  address: string,
  ready: (page: Page) => Promise<unknown>,
  without: readonly string[] = [],
) {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/${address}`);
  await ready(page);
  const found = [];
  for (const [look, { colorScheme = null, forcedColors = null, viewport }] of LOOKS) {
    await page.emulateMedia({ colorScheme, forcedColors });
    if (viewport) await page.setViewportSize(viewport);
    found.push(...(await axeProblems(page, without)).map((problem) => `${look}: ${problem}`));
  }
  await page.close();
  return found;
}

test.each(WRITTEN)('axe finds no violation in %s of %s, %s, in any look', async (...one) => {
  const ready = async (page: Page) => {
    await page.evaluate(() =>
      Promise.all(
        [...document.querySelectorAll<LitElement>('main *')].map((element) => element.updateComplete),
      ),
    );
    expect(await page.locator('h2, main > svg').count()).toBeGreaterThan(0);
  };
  expect(await problems(nameOf(one), ready)).toEqual([]);
});

test.each(['report', 'request-outcomes', 'statutory-table'])(
  'axe finds no violation in the frame of %s, in any look',
  async (chart) => {
    const ready = (page: Page) => page.locator('h2').first().waitFor();
    // A frame has the headings and landmarks of the page around it.
    const around = ['region', 'landmark-one-main', 'page-has-heading-one'];
    const address = `embed.html?chart=${chart}&report-id=huaian-2024&lang=en`;
    expect(await problems(address, ready, around)).toEqual([]);
  },
);
