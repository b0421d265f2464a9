import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { chromiumArguments, findChromium } from '../find-chromium.js';

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** A module of the built package. */
export const load = async (path: string) => import(pathToFileURL(resolve('dist', path)).href);

/** A page around a rendered chart, with the built files beside it, which are sent when a test releases them. */
export interface Site {
  readonly browser: Browser;
  /** Opens a page with the script of the package and this body; files of these kinds are held back. */
  open(
    body: string,
    csp?: string,
    held?: readonly ('js' | 'css')[],
  ): Promise<{ readonly page: Page; readonly violations: string[] }>;
  release(kind: 'js' | 'css'): void;
  close(): Promise<void>;
}

/** Starts a server and a browser. */
export async function startSite(): Promise<Site> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
  let [html, policy] = ['', ''];
  const gates = new Map<string, { readonly opened: Promise<void>; readonly open: () => void }>();
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/') {
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(policy && { 'content-security-policy': policy }),
      });
      return response.end(html);
    }
    const extension = path.split('.').pop() ?? '';
    if (!(extension in TYPES)) {
      response.writeHead(404);
      return response.end();
    }
    await gates.get(extension)?.opened;
    response.writeHead(200, { 'content-type': TYPES[extension] });
    return response.end(readFileSync(join('dist', path)));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    browser,
    async open(body, csp = '', held = ['js']) {
      html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script defer src="foi-charts.js"></script><p>Before</p>${body}<p id="after">After</p></html>`;
      policy = csp;
      gates.clear();
      for (const kind of held) {
        let open = () => {};
        gates.set(kind, { opened: new Promise((done) => (open = done)), open: () => open() });
      }
      const page = await browser.newPage({ viewport: { width: 700, height: 3000 } });
      const violations: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.text().includes('404')) violations.push(message.text());
      });
      await page.addInitScript(watchShifts);
      await page.addInitScript(watchFrames);
      await page.goto(origin, { waitUntil: 'commit' });
      if (!held.includes('css')) await page.locator('#after').waitFor();
      return { page, violations };
    },
    release: (kind) => gates.get(kind)?.open(),
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/**
 * Records of the page: `shifts`, and `frames`, each state of the first chart at the start of a frame of the complete
 * page.
 */
export type Watched = Window & { readonly shifts: readonly string[]; readonly frames: string[] };

/**
 * Runs in the page, before its own scripts. A browser shows a long page while still parsing it, and the columns of a
 * table settle as its rows arrive: shifts before the second frame of the complete page are not caused by the chart.
 */
function watchShifts(): void {
  const seen: string[] = [];
  Object.assign(window, { shifts: seen });
  let from = Infinity;
  document.addEventListener('readystatechange', () => {
    if (from === Infinity)
      requestAnimationFrame(() => requestAnimationFrame(() => (from = performance.now())));
  });
  type Shift = PerformanceEntry & {
    readonly value: number;
    readonly sources: readonly { node: Node | null }[];
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Shift[]) {
      const nodes = entry.sources.map(
        ({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 20)}`,
      );
      if (entry.startTime >= from) seen.push(`${entry.value}: ${nodes.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page, before its own scripts: records the place and look of everything in the chart at each frame. */
function watchFrames(): void {
  const frames: string[] = [];
  Object.assign(window, { frames });
  const stateOf = (element: Element): string => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { display, visibility, opacity, color, backgroundColor, fontSize } = getComputedStyle(element);
    const own = [...element.childNodes]
      .map((node) => (node instanceof Text ? node.data.trim() : ''))
      .join('');
    const look = [display, visibility, opacity, color, backgroundColor, fontSize];
    return [element.localName, own, ...[x, y, width, height].map((side) => side.toFixed(1)), ...look].join();
  };
  const partsOf = (root: ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('h2, h3, p, table, tr, th, td, svg, rect, bdi, li') ? [element] : []),
      ...(element.shadowRoot ? partsOf(element.shadowRoot) : []),
    ]);
  let last = '';
  const note = () => {
    const root = document.querySelector('body > *[lang]')?.shadowRoot;
    if (document.readyState === 'loading') {
      const links = [...(root?.querySelectorAll('link') ?? [])];
      if (root?.querySelector('td') && links.some(({ sheet }) => !sheet)) frames.push('without its style');
      return void requestAnimationFrame(note);
    }
    const state = root ? partsOf(root).map(stateOf).join('\n') : '';
    if (state !== last || frames.length === 0) frames.push(state);
    last = state;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}
