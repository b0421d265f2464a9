import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Frame, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve, type Site } from '../strict-pages/strict-site.js';
import { tableBelow } from './documents.js';

let browser: Browser;
let charts: Site;
const around: Record<string, string> = {};
let parent: Site;

beforeAll(async () => {
  charts = await serve(
    {
      'embed.html': readFileSync('dist/embed.html'),
      'embed.js': readFileSync('dist/embed.js'),
      'foi-charts.js': readFileSync('dist/foi-charts.js'),
      'report.json': readFileSync('dist/data/liwan-2017.json'),
    },
    '',
  );
  parent = await serve(around, '');
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  for (const site of [charts, parent]) site?.close();
});

/** A page around a frame with this sandbox that records the origins of the heights it receives. */
async function openAround(sandbox: string, data: string): Promise<readonly [Page, Frame]> {
  const address = `${charts.origin}/embed.html?chart=request-outcomes&lang=en&origin=${parent.origin}&${data}`;
  around['page.html'] = `<!doctype html><html lang="en"><title>Around</title>
    <script>window.heard = []; addEventListener('message', ({ origin }) => heard.push(origin));</script>
    <iframe title="Chart" width="600" height="900" sandbox="${sandbox}" src="${address}"></iframe></html>`;
  const page = await browser.newPage();
  await page.goto(`${parent.origin}/page.html`);
  return [page, page.frames()[1]!];
}

const draws = (frame: Frame, text: string) =>
  frame.locator('h2, [part=message]').filter({ hasText: text }).waitFor({ timeout: 15_000 });

/** Whether “Download”, “CSV” produces a file; a frame without permission is blocked with a message on the console. */
async function downloads(page: Page, frame: Frame): Promise<boolean> {
  await frame.getByRole('button', { name: /^Download/ }).click();
  const given = page.waitForEvent('download').then(() => true);
  const blocked = page
    .waitForEvent('console', (message) => /[Dd]ownload is disallowed/.test(message.text()))
    .then(() => false);
  await frame.getByRole('button', { name: /CSV/ }).click();
  return Promise.race([given, blocked]);
}

/** The row of docs/embedding.md for a sandbox: what works. */
function stated(sandbox: string): string {
  const rows = tableBelow('docs/embedding.md', 'A frame may have a `sandbox`:');
  return rows.find(([cell]) => cell === sandbox)?.[1] ?? '';
}

test.each([
  ['allow-scripts allow-same-origin allow-downloads', 'everything', true],
  ['allow-scripts allow-same-origin', 'everything except downloads', false],
])('in a frame with sandbox="%s", this works: %s', async (sandbox, works, files) => {
  expect(stated(`\`${sandbox}\``)).toBe(works);
  for (const data of ['report-id=liwan-2017', 'src=report.json']) {
    const [page, frame] = await openAround(sandbox, data);
    await draws(frame, '618');
    expect(await downloads(page, frame)).toBe(files);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
      .toContain(charts.origin);
    await page.close();
  }
});

test('in a frame with sandbox="allow-scripts", only report-id works, and the height has no origin', async () => {
  expect(stated('`allow-scripts`')).toBe(
    '`report-id` only, no `src`; the height comes from the origin `null`',
  );
  const [page, frame] = await openAround('allow-scripts', 'report-id=liwan-2017');
  await draws(frame, '618');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { heard: string[] }).heard))
    .toContain('null');
  await page.close();
  const [other, refused] = await openAround('allow-scripts', 'src=report.json');
  await refused.locator('[part=message]').waitFor();
  expect(await refused.locator('table').count()).toBe(0);
  await other.close();
});

test('in a frame with a sandbox without allow-scripts nothing works', async () => {
  expect(stated('without `allow-scripts`')).toBe('nothing');
  const [page, frame] = await openAround('allow-same-origin', 'report-id=liwan-2017');
  await frame.waitForLoadState();
  expect(await frame.locator('h2').count()).toBe(0);
  await page.close();
});
