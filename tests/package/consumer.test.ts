import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { type ConsumerSite, consumerSite } from './consumer-site.js';

let made: ConsumerSite;
let site: string;
let installed: string;

const PAGE = `<!doctype html>
<html lang="en"><title>Consumer</title><script type="module" src="./page.ts"></script>
<foi-request-outcomes id="tag" report-id="liwan-2017"></foi-request-outcomes>
<foi-request-outcomes id="property"></foi-request-outcomes></html>`;

const SCRIPT = `import 'foi-charts/define/request-outcomes.js';
import { liwan2017 } from 'foi-charts/data';
import { check, type Report } from 'foi-charts';

const report: Report = liwan2017;
const chart = document.querySelector<HTMLElementTagNameMap['foi-request-outcomes']>('#property');
if (chart) chart.report = report;
document.title = check(report).map(({ rule }) => rule).join(' ');
// @ts-expect-error A report is not a number.
if (chart) chart.report = 5;
if (chart) chart.report = report;
`;

beforeAll(() => {
  made = consumerSite('consumer');
  ({ folder: site, installed } = made);
  made.write('index.html', PAGE);
  made.write('page.ts', SCRIPT);
});

afterAll(() => made?.remove());

test('a consumer’s page, bundled, shows the chart by tag and by property', async () => {
  await build({ root: site, configFile: false, logLevel: 'error' });
  const server = await preview({ root: site, configFile: false, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    for (const id of ['tag', 'property']) {
      await page.locator(`#${id} h2`).waitFor();
      expect(await page.locator(`#${id} h2`).textContent()).toBe(
        'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
      );
    }
    expect(await page.title()).toContain('partition');
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
  }
});

test('importing any module of the package in plain Node does not fail', () => {
  cpSync('package.json', join(site, 'package.json'));
  const modules = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js') && file !== 'foi-charts.js',
  );
  const script = modules
    .map((file) => `await import(${JSON.stringify(pathToFileURL(join(installed, 'dist', file)).href)});`)
    .join('\n');
  writeFileSync(join(site, 'all.mjs'), script);
  expect(execFileSync('node', [join(site, 'all.mjs')], { encoding: 'utf8', stdio: 'pipe' })).toBe('');
  expect(modules.length).toBeGreaterThan(50);
});

test('the one-file build works from a file: address, as a classic script', async () => {
  const tags = ['foi-disclosure-categories', 'foi-request-outcomes', 'foi-appeal-results'];
  const code = readFileSync('dist/foi-charts.js', 'utf8');
  writeFileSync(join(site, 'foi-charts.js'), code);
  writeFileSync(
    join(site, 'classic.html'),
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Classic</title><script defer src="foi-charts.js"></script>
    ${tags.map((tag) => `<${tag} report-id="liwan-2017"></${tag}>`).join('')}</html>`,
  );
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(join(site, 'classic.html')).href);
    const headings = await Promise.all(tags.map((tag) => page.locator(`${tag} h2`).textContent()));
    expect(headings).toEqual([
      '主动公开政府信息8,758条，动态类占71.6%',
      '已答复的申请618件，66.5%同意公开，8.9%同意部分公开',
      '行政复议14宗，行政诉讼8宗，全部维持',
    ]);
  } finally {
    await browser.close();
  }
});

test('npx foi-charts renders and checks from the packed package', () => {
  mkdirSync(join(site, 'node_modules/.bin'), { recursive: true });
  chmodSync(join(installed, 'dist/cli/main.js'), 0o755);
  rmSync(join(site, 'node_modules/.bin/foi-charts'), { force: true });
  symlinkSync('../foi-charts/dist/cli/main.js', join(site, 'node_modules/.bin/foi-charts'));
  writeFileSync(join(site, 'package.json'), '{ "name": "site", "private": true }');
  const call = (...args: string[]) =>
    spawnSync('npx', ['--no-install', 'foi-charts', ...args], { cwd: site, encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(call('--version').stdout).toBe(`${version}\n`);
  const svg = call('render', 'liwan-2017', '--chart', 'report', '--lang', 'en');
  expect([svg.status, svg.stderr]).toEqual([0, '']);
  expect(svg.stdout).toMatch(/^<svg [^]*<\/svg>\n$/);
  expect(call('check', 'liwan-2017', 'nowhere.json').status).toBe(2);
});
