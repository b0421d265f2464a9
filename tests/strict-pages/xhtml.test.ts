import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve, type Site } from './strict-site.js';

let browser: Browser;
let site: Site;

/** Chromium does not run `<script type="module">` in XML; a module can be imported. */
const page = (script: string) => `<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN" lang="zh-CN">
<head><title>2023</title>${script}</head>
<body><foi-request-outcomes><table><tr><th>办理结果</th><th>件数</th></tr><tr><td>予以公开</td><td>411</td></tr></table></foi-request-outcomes>
<foi-report report-id="liwan-2017"></foi-report>
<foi-applicants lang="en" report-id="huaian-2024"></foi-applicants>
<foi-request-flow lang="zh-TW"><p>text</p></foi-request-flow></body></html>`;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'dist/define/all.js' } },
  });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    output: { fileName: string; isEntry?: boolean; code?: string }[];
  };
  const modules = Object.fromEntries(
    output.flatMap(({ fileName, code }) => (code === undefined ? [] : [[fileName, code]])),
  );
  const entry = output.find(({ isEntry }) => isEntry)?.fileName;
  site = await serve(
    {
      ...modules,
      'foi-charts.js': readFileSync('dist/foi-charts.js'),
      'one-file.xhtml': page('<script defer="defer" src="/foi-charts.js"></script>'),
      'modules.xhtml': page(`<script>import("/${entry}")</script>`),
    },
    '',
  );
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

test.each(['one-file', 'modules'])(
  'on an application/xhtml+xml page the table of a tag stays, and a tag without one states why there is no chart (%s)',
  async (name) => {
    const tab = await browser.newPage();
    const warnings: string[] = [];
    tab.on('pageerror', (error) => warnings.push(`error: ${error.message}`));
    tab.on('console', (message) => warnings.push(`${message.type()}: ${message.text()}`));
    await tab.goto(`${site.origin}/${name}.xhtml`, { waitUntil: 'networkidle' });
    expect(await tab.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
    expect(warnings).toEqual([
      'warning: foi-charts works on text/html pages only; this page is application/xhtml+xml.',
    ]);
    expect((await tab.locator('table').boundingBox())?.height).toBeGreaterThan(30);
    expect(await tab.locator('td').allTextContents()).toEqual(['予以公开', '411']);
    const messageIn = (tag: string) => tab.locator(`${tag} [part=message]`).textContent();
    expect(await messageIn('foi-report')).toBe(
      '此页为 XML（application/xhtml+xml），无法显示图表；请以 text/html 提供此页。',
    );
    expect(await messageIn('foi-applicants')).toContain('This page is XML');
    expect(await messageIn('foi-request-flow')).toContain('此頁為 XML');
    expect(await tab.locator('foi-request-outcomes [part=message]').count()).toBe(0);
    await tab.evaluate(() => document.querySelector('foi-request-outcomes table')?.remove());
    expect(await messageIn('foi-request-outcomes')).toContain('此页为 XML');
    await tab.close();
  },
);
