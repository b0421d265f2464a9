import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Locator, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { huaian2024 } from '../../src/data/index.js';
import { renderSnippet } from '../../src/server/render-html.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve, type Site } from '../strict-pages/strict-site.js';

let browser: Browser;
let site: Site;

/** A page table that does not wrap, and a statutory table. */
const pageOf = (chart: string) => `<!doctype html><html lang="en"><meta charset="utf-8">
  <meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>A page</title>
  <style>body { margin: 0; background: Canvas } main td, main th { white-space: nowrap }</style><script defer src="foi-charts.js"></script><main>${chart}</main></html>`;

beforeAll(async () => {
  const snippet = renderSnippet(huaian2024, { chart: 'request-outcomes', language: 'en' });
  const files = {
    'foi-charts.js': readFileSync('dist/foi-charts.js'),
    'snippet.html': pageOf(snippet ?? ''),
    'requests.html': pageOf('<foi-statutory-table report-id="huaian-2024"></foi-statutory-table>'),
  };
  site = await serve(files, '');
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

const LOOKS = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;

/** The maximum difference, over the columns of pixels at one side of a region, from the same without its background. */
async function shaded(page: Page, region: Locator, at: 'left' | 'right'): Promise<number> {
  const clip = await region.evaluate((element, side) => {
    const box = element.getBoundingClientRect();
    const labels = element.querySelector('tbody .row')?.getBoundingClientRect().right ?? box.left;
    const totals = element.querySelector('.requests tbody td:last-child')?.getBoundingClientRect().left;
    const x = Math.round(side === 'right' ? (totals ?? box.right) : labels) - 2;
    return { x, y: box.top + 4, width: 4, height: box.height - 8 };
  }, at);
  const pictures: string[] = [];
  for (const background of ['', 'none']) {
    await region.evaluate((element: HTMLElement, value) => (element.style.background = value), background);
    pictures.push((await page.screenshot({ clip })).toString('base64'));
  }
  await region.evaluate((element: HTMLElement) => element.style.removeProperty('background'));
  const reader = await browser.newPage();
  const most = await reader.evaluate(async (both) => {
    const [one, other] = await Promise.all(
      both.map(async (base64) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        context?.drawImage(bitmap, 0, 0);
        return context?.getImageData(0, 0, bitmap.width, bitmap.height);
      }),
    );
    if (!one || !other) return NaN;
    const differs = (x: number, y: number) =>
      [0, 1, 2].some((part) => {
        const place = 4 * (y * one.width + x) + part;
        return Math.abs((one.data[place] ?? 0) - (other.data[place] ?? 0)) > 20;
      });
    const rows = Array.from({ length: one.height }, (_, y) => y);
    return Math.max(
      ...Array.from({ length: one.width }, (_, x) => rows.filter((y) => differs(x, y)).length / one.height),
    );
  }, pictures);
  await reader.close();
  return most;
}

test.each(
  ['snippet', 'requests'].flatMap((name) => LOOKS.map(([look, options]) => [name, look, options] as const)),
)('the table of %s that scrolls on a phone shows where it is cut off, and only there: %s', async (...one) => {
  const [name, , options] = one;
  const page = await browser.newPage({ viewport: { width: 320, height: 2600 }, ...options });
  await page.goto(`${site.origin}/${name}.html`);
  const region = page.locator('.scroll');
  if (name === 'snippet') await page.locator('[part=page-table] > summary').click();
  else await page.locator('table.form').waitFor();
  const edges = async (left: number) => {
    await region.evaluate((element, x) => (element.scrollLeft = x), left);
    const parts = [await shaded(page, region, 'left'), await shaded(page, region, 'right')];
    return parts.map((part) => part > 0.4);
  };
  expect(await edges(0)).toEqual([false, true]);
  expect(await edges(60)).toEqual([true, true]);
  expect(await edges(10_000)).toEqual([true, false]);
  await page.close();
});
