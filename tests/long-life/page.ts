import { readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve } from '../strict-pages/strict-site.js';

/** What a page holds after its garbage has been collected. */
export interface Held {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface LongPage {
  readonly page: Page;
  readonly errors: readonly string[];
  held(): Promise<Held>;
  close(): Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script defer src="/foi-charts.js"></script>
<main></main><iframe srcdoc="<!doctype html><html lang=en><body></body></html>"></iframe></html>`;

/** Opens a page with the one file, an empty `main` and an empty frame. */
export async function openPage(browser: Browser): Promise<LongPage> {
  const files = {
    'page.html': PAGE,
    'foi-charts.js': readFileSync('dist/foi-charts.js'),
    'report.json': readFileSync('dist/data/huaian-2024.json'),
  };
  const site = await serve(files, '');
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(`${site.origin}/page.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return {
    page,
    errors,
    held: () => heldBy(session),
    close: async () => {
      await page.close();
      site.close();
    },
  };
}

async function heldBy(session: CDPSession): Promise<Held> {
  // Some objects are freed only by a second collection, after their finalizers ran.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return { megabytes: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
}
