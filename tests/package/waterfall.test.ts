import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { type ConsumerSite, consumerSite } from './consumer-site.js';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

let site: ConsumerSite;
let browser: Browser;

beforeAll(async () => {
  site = consumerSite('waterfall');
  site.write('page.js', "import 'foi-charts/define/request-outcomes.js';");
  site.write(
    'index.html',
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,"><script type="module" src="./page.js"></script><foi-request-outcomes src="/report.json"></foi-request-outcomes></html>',
  );
  await build({ root: site.folder, configFile: false, logLevel: 'error' });
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  site?.remove();
});

/** Answers the requests of a page in rounds: all that were sent, once no more are sent. Returns the paths by round. */
async function roundsOf(report: string): Promise<readonly (readonly string[])[]> {
  const waiting = new Map<string, ServerResponse>();
  const server = createServer((request, response) => void waiting.set(request.url ?? '', response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const page = await browser.newPage();
  const rounds: string[][] = [];
  const quiet = async () => {
    for (let frames = 0, before = -1; frames < 20; frames += 1) {
      if (waiting.size !== before) [frames, before] = [0, waiting.size];
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  };
  const loading = page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, {
    waitUntil: 'commit',
  });
  await expect.poll(() => waiting.size).toBe(1);
  while (waiting.size > 0) {
    rounds.push([...waiting.keys()].sort());
    for (const [path, response] of waiting) {
      const file =
        path === '/report.json'
          ? `dist/data/${report}.json`
          : `${site.folder}/dist${path === '/' ? '/index.html' : path}`;
      response.setHeader('content-type', TYPES[path.split('.').pop() ?? ''] ?? 'text/html');
      response.end(readFileSync(file));
    }
    waiting.clear();
    if (rounds.length === 1) await loading;
    await quiet();
  }
  expect(await page.locator('foi-request-outcomes h2').textContent()).toMatch(/\d/);
  await page.close();
  server.close();
  return rounds;
}

test.each(['huaian-2024', 'suqian-2024'])(
  'after its HTML, a page with a chart of %s waits for its script, then for data, language and form side by side',
  async (report) => {
    const [, script = [], ...rest] = await roundsOf(report);
    expect(script.every((path) => path.endsWith('.js'))).toBe(true);
    expect(rest).toHaveLength(1);
    expect(rest[0]).toEqual(expect.arrayContaining(['/report.json', expect.stringContaining('/en-page-')]));
  },
);

test('only a report whose words have to be read, such as shares, waits for one round more', async () => {
  const [, , , ...further] = await roundsOf('liwan-2017');
  expect(further).toEqual([[expect.stringContaining('/read-input-'), expect.any(String)]]);
});
