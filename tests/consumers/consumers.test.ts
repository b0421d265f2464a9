import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { type ConsumerSite, consumerSite } from '../package/consumer-site.js';

const APPS = 'tests/consumers/apps';

const LIWAN = 'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%';
const HUAIAN = 'Granted in full: 44.7% of 3,050 requests concluded this year; granted in part: 14.9%';

/** Outside this repository, so that an app finds no package but its own. */
const folder = mkdtempSync(join(tmpdir(), 'foi-consumers-'));

let packed: ConsumerSite;
let browser: Browser;

beforeAll(async () => {
  packed = consumerSite('consumers');
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  packed?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Installs an app with the packed package, and runs its type check and its build, if it has them. */
function built(name: string): string {
  const app = join(folder, name);
  cpSync(join(APPS, name), app, { recursive: true });
  const [archive = ''] = readdirSync(packed.folder).filter((file) => file.endsWith('.tgz'));
  cpSync(join(packed.folder, archive), join(app, 'foi-charts.tgz'));
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    VITEST: undefined,
    CI: 'true',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: app, env, encoding: 'utf8', stdio: 'pipe' });
  npm('install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error');
  npm('run', '--if-present', 'check');
  npm('run', '--if-present', 'build');
  return app;
}

/** A reader opens the page and a figure, goes to another page and returns. */
async function visit(page: Page, address: string): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto(address);
  await expectCharts(page);
  const number = page.locator('#property .number button').first();
  const value = (await number.textContent())?.replace(/\D/g, '');
  await number.click();
  await page.waitForFunction((text) => document.querySelector('output')?.textContent === text, value);
  await page.locator('#away').click();
  await page.locator('#back').waitFor();
  expect(await page.locator('foi-request-outcomes').count()).toBe(0);
  await page.locator('#back').click();
  await expectCharts(page);
  expect(errors).toEqual([]);
}

async function expectCharts(page: Page): Promise<void> {
  expect(await page.locator('#attribute h3').first().textContent()).toBe(LIWAN);
  expect(await page.locator('#property h3').first().textContent()).toBe(HUAIAN);
}

/** Serves a built folder, and visits it. */
async function visitFolder(root: string): Promise<void> {
  const server = await preview({
    root: dirname(root),
    configFile: false,
    appType: 'mpa',
    build: { outDir: basename(root) },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const page = await browser.newPage();
  await visit(page, server.resolvedUrls?.local[0] ?? '');
  await page.close();
  await server.close();
}

test.each(['typescript', 'test-runners'])('%s: the checks of a consumer pass', (name) => {
  expect(() => built(name)).not.toThrow();
});

test.each(['react', 'vue', 'svelte', 'angular', 'bundlers'])(
  '%s: charts take data by attribute and property, report a selection, leave and return',
  async (name) => {
    const dist = join(built(name), 'dist');
    const roots = existsSync(join(dist, 'index.html'))
      ? [dist]
      : readdirSync(dist).map((one) => join(dist, one));
    for (const root of roots) await visitFolder(root);
  },
);

test('astro: charts are in the HTML that is built, and the script takes them over', async () => {
  const app = built('astro');
  const html = readFileSync(join(app, 'dist/index.html'), 'utf8');
  expect(html).toContain('<template shadowrootmode="open"');
  expect(html).toContain(LIWAN);
  expect(html).toContain('in person');
  await visitFolder(join(app, 'dist'));
});

test('next: tags and plain charts are in the HTML of the server, and the script takes them over', async () => {
  const app = built('next');
  const server = spawn('npx', ['next', 'start', '--hostname', '127.0.0.1', '--port', '0'], {
    cwd: app,
    detached: true,
  });
  try {
    const origin = await new Promise<string>((resolve) => {
      let said = '';
      server.stdout.on('data', (text) => {
        said += text;
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (address && said.includes('Ready')) resolve(address);
      });
    });
    const html = await (await fetch(origin)).text();
    expect(html).toMatch(/<foi-request-outcomes [^>]*report-id="liwan-2017"/);
    expect(html).toContain('in person');
    const page = await browser.newPage();
    await visit(page, origin);
    await page.close();
  } finally {
    // The group: npx starts the server as its child.
    if (server.pid) process.kill(-server.pid);
  }
});
