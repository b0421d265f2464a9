import { existsSync, readFileSync } from 'node:fs';
import { type Browser, chromium, firefox, type Page } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { expectedCharts, expectedTables } from '../old-browsers/expected-charts.js';
import { serve, type Site, STRICT } from './strict-site.js';

const FIREFOX = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

const BROWSERS: Readonly<Record<string, () => Promise<Browser>>> = {
  Chromium: () => chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] }),
  ...(existsSync(FIREFOX) && {
    Firefox: () => firefox.launch({ executablePath: FIREFOX, channel: 'moz-firefox' }),
  }),
};
if (!existsSync(FIREFOX)) console.log(`Strict pages are not tried in Firefox: there is none at ${FIREFOX}.`);

const charts = [
  ...expectedCharts.filter(({ language }) => language !== 'en'),
  ...expectedTables
    .filter(({ language }) => language !== 'en')
    .map((table) => ({ ...table, tag: 'foi-statutory-table' })),
];

/** Runs first on each page: records policy violations, and the files that a reader receives. */
const WATCH = `
const seen = { violations: [], files: [] };
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
  seen.violations.push([violatedDirective, blockedURI, sample].join(' '));
});
addEventListener('error', ({ message }) => seen.violations.push('error: ' + message));
const blobs = new Map();
const create = URL.createObjectURL;
URL.createObjectURL = (blob) => {
  const address = create.call(URL, blob);
  blobs.set(address, blob);
  return address;
};
const click = HTMLAnchorElement.prototype.click;
HTMLAnchorElement.prototype.click = function () {
  if (!seen.keep) return click.call(this);
  seen.files.push({ name: this.download, blob: blobs.get(this.href) });
};
window.seen = seen;
`;

/** Imitates an engine without constructable style sheets, as Lit detects them. */
const OLDER = () => {
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replace');
  Reflect.deleteProperty(CSSStyleSheet.prototype, 'replaceSync');
  Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
  Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
};

const chinese = ({ language }: { readonly language: string }) => language !== 'en';

/** CSV, SVG, JSON and PNG of each chart, CSV and JSON of each statutory table. */
const FILES = 4 * expectedCharts.filter(chinese).length + 2 * expectedTables.filter(chinese).length;

const NONCE = 'c3RyaWN0';

let site: Site;
let nonceSite: Site;

beforeAll(async () => {
  const integrities: Readonly<Record<string, string>> = JSON.parse(
    readFileSync('dist/integrity.json', 'utf8'),
  );
  const named = Object.keys(integrities).find((name) => name !== 'foi-charts.js') ?? '';
  const script = (name: string, integrity = integrities[name]) =>
    `<script defer src="/${name}" integrity="${integrity}"></script>`;
  const other = '<script defer src="/other-lit.js"></script>';
  const tags = charts
    .map(
      ({ id, tag, report, language, variant }) =>
        `<${tag} id="${id}" report-id="${report}" lang="${language}" variant="${variant}"></${tag}>`,
    )
    .join('\n');
  const page = (scripts: string, body = `${tags}<other-element></other-element>`) =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Strict</title><script src="/watch.js"></script>${scripts}${body}</html>`;
  const files = {
    'watch.js': WATCH,
    'nonce.js': 'window.litNonce = document.currentScript.nonce;',
    'foi-charts.js': readFileSync('dist/foi-charts.js'),
    [named]: readFileSync(`dist/${named}`),
    'other-lit.js': await otherLit(),
    'report.json': readFileSync('dist/data/liwan-2017.json'),
    'alone.html': page(script('foi-charts.js')),
    'named.html': page(script(named), '<foi-applicants report-id="huaian-2024"></foi-applicants>'),
    'changed.html': page(
      script(named, `sha384-${'A'.repeat(64)}`),
      '<foi-applicants report-id="huaian-2024"></foi-applicants>',
    ),
    'before-another-lit.html': page(script('foi-charts.js') + other),
    'after-another-lit.html': page(other + script('foi-charts.js')),
    'src.html': page(script('foi-charts.js'), '<foi-report src="/report.json"></foi-report>'),
    'nonce.html': page(`<script nonce="${NONCE}" src="/nonce.js"></script>${script('foi-charts.js')}`),
    'nonce-before-another-lit.html': page(
      `<script nonce="${NONCE}" src="/nonce.js"></script>${script('foi-charts.js')}${other}`,
    ),
  };
  site = await serve(files);
  nonceSite = await serve(files, STRICT.replace("style-src 'self'", `style-src 'self' 'nonce-${NONCE}'`));
});

afterAll(() => {
  site?.close();
  nonceSite?.close();
});

/** Another copy of Lit, as a bundler produces it from the npm package. */
async function otherLit(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      lib: { entry: 'tests/strict-pages/other-lit.ts', formats: ['iife'], name: 'other' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  return chunk?.code ?? '';
}

describe.each(Object.keys(BROWSERS))('on a strict page in %s', (name) => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await BROWSERS[name]!();
  }, 60_000);

  afterAll(() => browser?.close());

  async function open(path: string, { origin } = site, older = false): Promise<Page> {
    const page = await browser.newPage();
    if (older) await page.addInitScript(OLDER);
    await page.goto(`${origin}/${path}`);
    await page.evaluate(ready);
    return page;
  }

  test.each(['alone', 'before-another-lit', 'after-another-lit'])(
    'every chart is shown in its colours and produces every file, without a policy violation: %s',
    async (place) => {
      const page = await open(`${place}.html`);
      const headings = await page.evaluate(
        headingsOf,
        charts.map(({ id }) => id),
      );
      expect(headings).toEqual(charts.map(({ heading }) => heading));
      const files = await page.evaluate(takeEverything);
      const ofName = (file: string) => files.filter(({ name: own }) => own === file).map(({ text }) => text);
      const inPage = expectedCharts.filter(({ language }) => language !== 'en');
      for (const chart of inPage) {
        const file = `${chart.report}-${chart.chart}-${chart.language}`;
        expect(ofName(`${file}.csv`)).toContain(chart.csv);
        expect(ofName(`${file}.svg`)).toContain(chart.svg);
        expect(ofName(`${file}.json`)[0]).toContain(`"id": "${chart.report}"`);
        expect(ofName(`${file}.png`)[0]).toMatch(/^.PNG/);
      }
      expect(files).toHaveLength(FILES);
      if (place !== 'alone') expect(await page.locator('other-element p').textContent()).toBe('another Lit');
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );

  test.each(['nonce', 'nonce-before-another-lit'])(
    'without constructable style sheets, the nonce in litNonce gives every chart its style: %s',
    async (place) => {
      const page = await open(`${place}.html`, nonceSite, true);
      expect(await page.evaluate(() => 'adoptedStyleSheets' in document)).toBe(false);
      const ids = charts.map(({ id }) => id);
      expect(await page.evaluate(headingsOf, ids)).toEqual(charts.map(({ heading }) => heading));
      const files = await page.evaluate(takeEverything);
      expect(files).toHaveLength(FILES);
      expect(await violationsOf(page)).toEqual([]);
      await page.close();
    },
  );

  test('without constructable style sheets and without a nonce, every chart still has its text and figures', async () => {
    const page = await open('alone.html', site, true);
    for (const { id, heading } of charts)
      expect(await page.locator(`#${id} h2`).first().textContent()).toBe(heading);
    expect(
      await page.locator('#request-outcomes-liwan-2017-bars-zh-Hans').getByText('411').count(),
    ).toBeGreaterThan(0);
    const violations = await violationsOf(page);
    expect(violations.length).toBeGreaterThan(0);
    expect(violations.filter((text) => !/^style-src(-elem)? inline/.test(text))).toEqual([]);
    await page.close();
  });

  test('a report on the same site is read', async () => {
    const page = await open('src.html');
    expect(await page.locator('foi-report h2').first().textContent()).toContain('2017');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('the file with version and hash runs with the integrity from the build, and with no other', async () => {
    const page = await open('named.html');
    expect(await page.locator('foi-applicants h2').textContent()).toContain('43.9%');
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
    const changed = await browser.newPage();
    await changed.goto(`${site.origin}/changed.html`);
    expect(await changed.evaluate(() => customElements.get('foi-applicants') === undefined)).toBe(true);
    await changed.close();
  });
});

function violationsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (window as unknown as { seen: { violations: string[] } }).seen.violations);
}

/** In the page: waits until every element shows its content. */
async function ready(): Promise<void> {
  for (const element of document.querySelectorAll('[report-id], [src^="/report"]')) {
    while (!element.shadowRoot?.querySelector('h2') || element.shadowRoot.querySelector('[aria-busy=true]')) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }
}

/** In the page: the headings; none if the style sheets did not load. */
function headingsOf(ids: readonly string[]): readonly (string | null)[] {
  return ids.map((id) => {
    const root = document.getElementById(id)?.shadowRoot;
    const card = root?.querySelector('.card');
    const styled = card && getComputedStyle(card).borderTopWidth === '3px';
    return styled ? (root?.querySelector('h2')?.textContent ?? null) : null;
  });
}

/** In the page: clicks each download button of each chart, and reads the files. */
async function takeEverything(): Promise<readonly { name: string; text: string }[]> {
  const { seen } = window as unknown as { seen: { keep: boolean; files: { name: string; blob: Blob }[] } };
  seen.keep = true;
  let expected = 0;
  for (const element of document.querySelectorAll('[report-id]')) {
    const root = element.shadowRoot as ShadowRoot;
    const opener = root.querySelector<HTMLElement>('[data-opens="download"]');
    if (!opener) continue;
    opener.click();
    await (element as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    for (const button of root.querySelectorAll<HTMLElement>('[data-take]')) {
      button.click();
      expected += 1;
    }
  }
  while (seen.files.length < expected) await new Promise((resolve) => requestAnimationFrame(resolve));
  return Promise.all(
    seen.files.map(async ({ name, blob }) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const text = name.endsWith('.png')
        ? String.fromCharCode(...bytes.subarray(0, 8))
        : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      return { name, text };
    }),
  );
}
