import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { build, createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { CHINESE_FONTS } from '../fonts.js';
import { serve, type Site } from '../strict-pages/strict-site.js';

let demo: ViteDevServer;
let browser: Browser;
let context: BrowserContext;
let site: Site;
const files: Record<string, string | Buffer> = {};
const folder = mkdtempSync(join(tmpdir(), 'foi-charts-copied-'));

beforeAll(async () => {
  demo = await createServer({ mode: 'demo', logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await demo.listen();
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  for (const name of readdirSync('dist').filter((file) => /\.(js|html)$/.test(file)))
    files[name] = readFileSync(join('dist', name));
  files['huaian-2024.json'] = readFileSync('dist/data/huaian-2024.json');
  site = await serve(files, '');
});

afterAll(async () => {
  await browser.close();
  await demo.close();
  site.close();
  rmSync(folder, { recursive: true });
});

const CHARTS = [
  ['request-outcomes', 'liwan-2017', 'Requests answered: 618; granted in full: 411'],
  ['statutory-table', 'huaian-2024', 'III. Requests for government information received and processed'],
  ['report', 'own', 'Requests received: 3,119; concluded: 3,050'],
] as const;

type Chosen = readonly [chart: string, dataset: string, words: string];

/** Presses the button of the builder, and takes what is on the clipboard then. */
async function copied([chart, dataset]: Chosen, way: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${demo.resolvedUrls?.local[0]}embed-builder.html?lang=en`);
  await page.locator('select[name=dataset]').selectOption(dataset);
  if (dataset === 'own') await paste(page, readFileSync('src/data/huaian-2024.json', 'utf8'));
  await page.locator('select[name=chart]').selectOption(chart);
  await page.locator('select[name=way]').selectOption(way);
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await page.getByRole('button', { name: 'Copy code' }).click();
  await page.locator('span[role=status]', { hasText: 'Copied' }).waitFor();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return code;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((json) => navigator.clipboard.writeText(json), text);
  await page.locator('textarea[name=json]').focus();
  await page.keyboard.press('Control+V');
  await page.getByText('The report was loaded.').waitFor();
}

/** A page of an author who pasted the code, and nothing else, into it. */
const pageOf = (code: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><h1>Page</h1>${code}</html>`;

/** Opens an address; what goes wrong there is an error of the test. */
async function opened(address: string, script = true): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: script });
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => {
    if (message.type() === 'error') throw new Error(message.text());
  });
  await page.goto(address);
  return page;
}

async function pasted(code: string, script = true): Promise<Page> {
  files['page.html'] = pageOf(code);
  return opened(`${site.origin}/page.html`, script);
}

/** The element drew: its heading is seen (of a snippet that of the page), and nothing failed. */
async function drawn(page: Page, [chart, , words]: Chosen): Promise<void> {
  const root = page.locator(`foi-${chart}`);
  await root
    .locator('[part=heading], h2, h3', { hasText: words })
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('[part=heading], [part=drawing], h2'),
    `foi-${chart}`,
  );
  expect(await root.locator('.message').count()).toBe(0);
  await page.close();
}

describe.each(CHARTS)('the copied code of %s of %s works', (...chosen) => {
  test('as one file, with the integrity that it says', async () => {
    const code = await copied(chosen, 'oneFile');
    expect(code).toContain(' integrity="sha384-');
    await drawn(await pasted(code), chosen);
    // The integrity is compared: with another one there is no chart.
    const page = await browser.newPage();
    files['page.html'] = pageOf(code.replace(/sha384-.{8}/, 'sha384-AAAAAAAA'));
    await page.goto(`${site.origin}/page.html`);
    await page.waitForLoadState('load');
    expect(await page.evaluate((tag) => customElements.get(tag) === undefined, `foi-${chosen[0]}`)).toBe(
      true,
    );
    await page.close();
  });

  test('as one file in a folder, opened from there', async () => {
    writeFileSync(join(folder, 'page.html'), pageOf(await copied(chosen, 'folder')));
    writeFileSync(join(folder, 'foi-charts.js'), readFileSync('dist/foi-charts.js'));
    await drawn(await opened(pathToFileURL(join(folder, 'page.html')).href), chosen);
  });

  test('as a snippet, with the script and without', async () => {
    const code = await copied(chosen, 'snippet');
    await drawn(await pasted(code), chosen);
    const page = await pasted(code, false);
    expect(await page.getByText(chosen[2]).first().isVisible()).toBe(true);
    expect(await page.locator('table').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('from npm, bundled', async () => {
    const root = join(resolve('node_modules'), `.copied-${chosen[0]}`);
    rmSync(root, { recursive: true, force: true });
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    symlinkSync(resolve('.'), join(root, 'node_modules/foi-charts'), 'dir');
    writeFileSync(join(root, 'index.html'), pageOf(await copied(chosen, 'npm')));
    await build({ root, configFile: false, logLevel: 'error', base: '/npm/' });
    const built = join(root, 'dist');
    for (const file of readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((one) =>
      /\.\w+$/.test(one),
    ))
      files[`npm/${file}`] = readFileSync(join(built, file));
    files['npm/huaian-2024.json'] = files['huaian-2024.json'] ?? '';
    rmSync(root, { recursive: true });
    await drawn(await opened(`${site.origin}/npm/index.html`), chosen);
  });

  test('as HTML without any script', async () => {
    const code = await copied(chosen, 'html');
    expect(code).not.toMatch(/<script|<style|foi-/);
    const page = await pasted(code, false);
    expect(await page.getByText(chosen[2]).first().isVisible()).toBe(true);
    expect(await page.locator('td').count()).toBeGreaterThan(5);
    await page.close();
  });

  test('in a frame, once the two sites are put in', async () => {
    const code = await copied(chosen, 'frame');
    const page = await pasted(code.replace(/https:\/\/(charts|www)\.example\.gov/g, site.origin));
    const heading = page.frameLocator('iframe').locator(`foi-${chosen[0]} h2, foi-${chosen[0]} h3`);
    await heading.filter({ hasText: chosen[2] }).first().waitFor();
    // The script in the code gives the frame the height of what it shows.
    const body = page.frameLocator('iframe').locator('body');
    await expect
      .poll(async () => {
        const [frame, content] = [await page.locator('iframe').boundingBox(), await body.boundingBox()];
        return Math.abs((frame?.height ?? 0) - (content?.height ?? Infinity));
      })
      .toBeLessThan(6);
    await page.close();
  });

  test.skipIf(chosen[0] === 'statutory-table')('as a picture, in the page', async () => {
    const code = await copied(chosen, 'picture');
    const page = await pasted(code, false);
    const picture = page.getByRole('img', {
      name: chosen[0] === 'report' ? '2024 annual report' : chosen[2],
    });
    expect((await picture.boundingBox())?.width).toBe(677);
    await page.close();
  });
});

test('the command that is copied for a PNG runs', async () => {
  const code = await copied(CHARTS[0], 'png');
  const [npx, name, ...call] = code.trim().replace('pictures', folder).split(' ');
  expect([npx, name]).toEqual(['npx', 'foi-charts']);
  const fonts = CHINESE_FONTS.flatMap((font) => ['--font', font]);
  const { code: exit, output } = await run([...call, ...fonts]);
  expect([exit, output.trim()]).toEqual([0, join(folder, 'liwan-2017-request-outcomes-en.png')]);
  expect(readFileSync(output.trim()).toString('latin1', 1, 4)).toBe('PNG');
});
