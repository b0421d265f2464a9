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
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { CHINESE_FONTS } from '../fonts.js';
import { serveSite } from '../site/built-site.js';
import { serve, type Site } from '../strict-pages/strict-site.js';

let demo: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
let context: BrowserContext;
let site: Site;
const files: Record<string, string | Buffer> = {};
const folder = mkdtempSync(join(tmpdir(), 'foi-charts-copied-'));

beforeAll(async () => {
  demo = await serveSite();
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  for (const name of readdirSync('dist').filter((file) => /\.(js|html)$/.test(file)))
    files[name] = readFileSync(join('dist', name));
  files['huaian-2024.json'] = readFileSync('dist/data/huaian-2024.json');
  site = await serve(files, '');
});

afterAll(async () => {
  await browser.close();
  demo.close();
  site.close();
  rmSync(folder, { recursive: true });
});

const CHARTS = [
  [
    'request-outcomes',
    'liwan-2017',
    'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
  ],
  ['statutory-table', 'huaian-2024', 'III. Requests for government information received and processed'],
  ['report', 'own', 'Requests carried forward to next year: 103, up from 34 the year before'],
] as const;

type Chosen = readonly [chart: string, dataset: string, words: string];

/** Where in the builder each method is. */
const PLACES: Readonly<Record<string, string>> = {
  html: 'plain',
  picture: 'plain',
  png: 'plain',
  snippet: 'cms',
  oneFile: 'own',
  folder: 'own',
  npm: 'own',
  frame: 'own',
};

/** Comes to the site, follows it to the builder, clicks its copy button, and returns the clipboard. */
async function copied([chart, dataset]: Chosen, way: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(`${demo.address}?lang=en`);
  await page.getByRole('link', { name: 'Make the code for your page' }).click();
  const choose = (name: string, value: string) =>
    page.locator(`input[name=${name}][value="${value}"]`).check();
  await choose('dataset', dataset);
  if (dataset === 'own') await paste(page, readFileSync('src/data/huaian-2024.json', 'utf8'));
  await choose('chart', chart);
  await choose('place', PLACES[way] ?? '');
  // A place may have only one method.
  if ((await page.locator('input[name=way]').count()) > 0) await choose('way', way);
  if (way === 'png') await page.locator('.made summary').click();
  await page.evaluate(() => navigator.clipboard.writeText('nothing'));
  await page.getByRole('button', { name: 'Copy code' }).last().click();
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

/** An author's page that contains only the pasted code. */
const pageOf = (code: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><h1>Page</h1>${code}</html>`;

/** Opens an address; any error there fails the test. */
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

/** Checks that the element was drawn: its heading (for a snippet, that of the page) is visible, and nothing failed. */
async function drawn(page: Page, [chart, , words]: Chosen): Promise<void> {
  const root = page.locator(`foi-${chart}`);
  await root
    .locator('[part=heading], h2, h3', { hasText: words })
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.waitForFunction(
    (tag) =>
      document
        .querySelector(tag)
        ?.shadowRoot?.querySelector('[part=heading], [part=drawing], [part=page-table], h2'),
    `foi-${chart}`,
  );
  expect(await root.locator('.message').count()).toBe(0);
  await page.close();
}

describe.each(CHARTS)('the copied code of %s of %s works', (...chosen) => {
  test('as one file, with the stated integrity', async () => {
    const code = await copied(chosen, 'oneFile');
    expect(code).toContain(' integrity="sha384-');
    await drawn(await pasted(code), chosen);
    // The integrity is enforced: with another value there is no chart.
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

  test('in a frame, once the addresses of both sites are filled in', async () => {
    const code = await copied(chosen, 'frame');
    const page = await pasted(code.replace(/https:\/\/(charts|www)\.example\.gov/g, site.origin));
    const heading = page
      .frameLocator('iframe')
      .locator(`foi-${chosen[0]} h2, foi-${chosen[0]} h3, foi-${chosen[0]} h4`);
    await heading.filter({ hasText: chosen[2] }).first().waitFor();
    // The script in the code sets the height of the frame to that of its content.
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

test('the copied command for a PNG runs', async () => {
  const code = await copied(CHARTS[0], 'png');
  const [npx, name, ...call] = code.trim().replace('pictures', folder).split(' ');
  expect([npx, name]).toEqual(['npx', 'foi-charts']);
  const fonts = CHINESE_FONTS.flatMap((font) => ['--font', font]);
  const { code: exit, output } = await run([...call, ...fonts]);
  expect([exit, output.trim()]).toEqual([0, join(folder, 'liwan-2017-request-outcomes-en.png')]);
  expect(readFileSync(output.trim()).toString('latin1', 1, 4)).toBe('PNG');
});
