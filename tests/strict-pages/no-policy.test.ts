import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve } from './strict-site.js';

const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Page</title>
<script src="/before.js"></script><script defer src="/foi-charts.js"></script>
<foi-request-outcomes lang="en"><table><tr><th>Outcome</th><th>Requests</th></tr><tr><td>granted</td><td>411</td></tr></table></foi-request-outcomes>
<foi-applicants report-id="huaian-2024"></foi-applicants>
<foi-report lang="en" report-id="liwan-2017"></foi-report></html>`;

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});
afterAll(() => browser?.close());

/** Opens a page with this policy, and its own script before the charts. */
async function open(policy: string, before = '') {
  const site = await serve(
    { 'page.html': PAGE, 'before.js': before, 'foi-charts.js': readFileSync('dist/foi-charts.js') },
    policy,
  );
  const tab = await browser.newPage();
  const said: string[] = [];
  tab.on('pageerror', ({ message }) => said.push(`error: ${message}`));
  tab.on('console', (message) => message.type() === 'warning' && said.push(message.text()));
  await tab.goto(`${site.origin}/page.html`);
  return { tab, said, close: () => tab.close().then(site.close) };
}

test('where the page allows the charts no policy, a tag without a table states so, and a table stays', async () => {
  const { tab, said, close } = await open("require-trusted-types-for 'script'; trusted-types other");
  const messageIn = (tag: string) => tab.locator(`${tag} [part=message]`).textContent();
  expect(await messageIn('foi-applicants')).toContain('此页的安全策略不允许显示图表');
  expect(await messageIn('foi-report')).toContain('Add foi-charts to its trusted-types.');
  expect(await tab.locator('foi-request-outcomes [part=message]').count()).toBe(0);
  expect((await tab.locator('table').boundingBox())?.height).toBeGreaterThan(30);
  expect(said).toEqual([
    'foi-charts needs the Trusted Types policy foi-charts, which this page does not allow.',
  ]);
  await close();
});

test.each([
  ['text without a policy', 'trusted-types other', ''],
  [
    'a default policy',
    "require-trusted-types-for 'script'; trusted-types default",
    "trustedTypes.createPolicy('default', { createHTML: (html) => html });",
  ],
])(
  'where the page allows %s, charts are drawn without a policy of their own',
  async (_name, policy, before) => {
    const { tab, said, close } = await open(policy, before);
    expect(await tab.locator('foi-applicants h2').textContent()).toContain('43.9%');
    expect(said).toEqual([]);
    await close();
  },
);
