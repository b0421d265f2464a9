import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { createServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOCUMENTS } from '../../demo/documents.js';
import { ROWS } from '../../demo/words.js';
import { huaian2024 } from '../../src/data/index.js';
import { readReport } from '../../src/forms/read-report.js';
import { renderHtml } from '../../src/server/render-html.js';
import { axeProblems } from '../demo/axe.js';
import { LINKED } from '../docs/documents.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { foreignCharacters } from '../locale/national-characters.js';
import { serveSite, siteFiles } from './built-site.js';
import { overlaps } from './overlaps.js';

let site: Awaited<ReturnType<typeof serveSite>>;
let browser: Browser;
const files = siteFiles();
const pages = Object.keys(files).filter((path) => path.endsWith('.html') && path !== 'embed.html');
const documents = pages.filter((path) => path.startsWith('docs/'));

beforeAll(async () => {
  site = await serveSite();
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface Opened {
  readonly page: Page;
  /** Errors, and requests to anywhere else. */
  readonly faults: string[];
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await browser.newPage(options);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(site.address) && !/^(data|blob):/.test(address)) faults.push(address);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${site.address}${path}`);
  if (options.javaScriptEnabled !== false) await page.locator('footer a').first().waitFor();
  return { page, faults };
}

const text = (path: string) => String(files[path] ?? '');

const PHONE = { viewport: { width: 320, height: 640 } };

test('every address in a page of the site is relative, and leads to a file and a heading', () => {
  const wrong = pages.flatMap((path) =>
    [...text(path).matchAll(/\s(?:src|href)="([^"]+)"/g)].flatMap(([, address = '']) => {
      if (/^(https:\/\/|data:)/.test(address)) return /<(script|link|img)/.test(address) ? [address] : [];
      const [file = '', anchor] = address.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      const found = target in files && (anchor === undefined || text(target).includes(`id="${anchor}"`));
      return found && !address.startsWith('/') ? [] : [`${path}: ${address}`];
    }),
  );
  expect(wrong).toEqual([]);
  const loaded = pages.flatMap((path) => [
    ...text(path).matchAll(/<(?:script|link|img)\b[^>]*https?:[^>]*>/g),
  ]);
  expect(loaded).toEqual([]);
});

test('every document of the repository is a page', () => {
  expect(
    Object.values(DOCUMENTS)
      .map(({ file }) => file)
      .sort(),
  ).toEqual([...LINKED].sort());
});

test.each([
  [0, 'zh-Hans'],
  [1, 'zh-Hant'],
] as const)(
  'the words of the pages are there, and in their own characters: column %s, %s',
  (place, script) => {
    const rows = Object.entries(ROWS).map(([word, row]) => [word, row[place]] as const);
    expect(rows.filter(([, own]) => own.trim().length === 0)).toEqual([]);
    expect(
      rows.flatMap(([word, own]) => foreignCharacters(own, script).map((one) => `${word}: ${one}`)),
    ).toEqual([]);
  },
);

test.each(documents)('%s has no violation, and fits a phone', async (path) => {
  const { page, faults } = await open(`${path}?lang=zh-Hans`, { ...PHONE, colorScheme: 'dark' });
  // Examples are tested where they are run: here they would only load the script once more.
  await page.evaluate(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));
  expect(await axeProblems(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const english = text(path).includes('<article lang="en">');
  expect(await page.locator('.note').isVisible()).toBe(english);
  expect(faults).toEqual([]);
  await page.close();
});

test.each(['zh-Hans', 'zh-Hant'])('no page scrolls sideways on a phone, in %s', async (lang) => {
  const { page, faults } = await open(`?lang=${lang}`, PHONE);
  const wide: string[] = [];
  for (const path of pages.filter((one) => !one.startsWith('docs/'))) {
    await page.goto(`${site.address}${path}?lang=${lang}`);
    await page.locator('footer a').first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('main [report-id]')].every((chart) =>
        chart.shadowRoot?.querySelector('h2, h3, .message, .drawing, [part=page-table]'),
      ),
    );
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);
  }
  expect(wide).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test('the first page shows a chart with the formula of what is not itemised, and begins with a skip link', async () => {
  const { page } = await open('?lang=en');
  const chart = page.locator('.hero foi-request-outcomes');
  await chart.locator('[part=evidence]').waitFor();
  expect(await chart.locator('[part=evidence]').innerText()).toContain('= 12');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header, footer').filter({ visible: true }).count()).toBe(0);
  await page.close();
});

test('each thumbnail leads to its chart, whose code is there', async () => {
  const { page } = await open('?lang=en');
  await page.getByRole('link', { name: 'Who asks, and what do they get?' }).click();
  const exhibit = page.locator('#applicants');
  await exhibit.locator('foi-applicants h3').waitFor();
  await page.waitForFunction(() => {
    const top = document.querySelector('#applicants')?.getBoundingClientRect().top ?? Infinity;
    return Math.abs(top) < 40;
  });
  await exhibit.locator('summary').click();
  expect(await exhibit.locator('pre').innerText()).toBe(
    '<foi-applicants report-id="huaian-2024" lang="en"></foi-applicants>',
  );
  await exhibit.getByRole('link', { name: 'Other ways' }).click();
  await page.locator('#preview foi-applicants h2').waitFor();
  await page.close();
});

test.each([
  [1280, 'en'],
  [768, 'zh-Hans'],
  [320, 'en'],
])('no texts of the embed builder overlap, down to its end: %s px, %s', async (width, lang) => {
  const { page } = await open(`embed-builder.html?lang=${lang}&dataset=huaian-2024`, {
    viewport: { width, height: 800 },
  });
  await page.locator('#preview :is(h2, h3)').waitFor();
  await page.locator('.folded summary').click();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  expect(await overlaps(page)).toEqual([]);
  expect(await page.locator('.signature').isVisible()).toBe(true);
  // What the test would find.
  await page.addStyleTag({ content: '.folded { margin-top: -60rem }' });
  expect((await overlaps(page)).length).toBeGreaterThan(0);
  await page.close();
});

test('the embed builder hands out the script, the picture and the schema', async () => {
  const { page, faults } = await open('embed-builder.html?lang=en&place=own', { acceptDownloads: true });
  const saved = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const script = page.getByRole('link', { name: /^Download foi-charts-.*\(\d+ kB\)$/ });
  expect((await saved(() => script.click())).bytes).toEqual(readFileSync('dist/foi-charts.js'));
  await page.locator('input[name=place][value=plain]').check();
  await page.locator('input[name=way][value=png]').check();
  const picture = await saved(() => page.getByRole('button', { name: 'Download the picture' }).click());
  expect(picture.name).toBe('liwan-2017-request-outcomes-en.png');
  expect(picture.bytes.toString('latin1', 1, 4)).toBe('PNG');
  await page.locator('input[name=dataset][value=own]').check();
  const schema = await saved(() => page.getByRole('link', { name: 'JSON Schema' }).click());
  expect(schema.bytes).toEqual(readFileSync('dist/report.schema.json'));
  const empty = await saved(() => page.getByRole('link', { name: 'empty form' }).click());
  const { report } = readReport(JSON.parse(empty.bytes.toString()));
  const cells = huaian2024.observations.filter(({ evidence }) => evidence.some(({ cell }) => cell));
  expect(report?.observations.length).toBe(cells.length);
  expect(report?.observations.every(({ value }) => value === null)).toBe(true);
  await page.getByRole('button', { name: "Start from Huai'an" }).click();
  await page.locator('#preview iframe').waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('the preview has the chosen width', async () => {
  const { page } = await open('embed-builder.html?lang=en', { viewport: { width: 1400, height: 900 } });
  const width = () => page.locator('#preview').evaluate((box) => box.getBoundingClientRect().width);
  const full = await width();
  for (const chosen of [320, 768]) {
    await page.locator(`input[name=width][value="${chosen}"]`).check();
    expect(await width()).toBe(chosen);
  }
  expect(full).toBeGreaterThan(768 - 200);
  await page.close();
});

/** A published page; one row of it lacks a cell. */
const published = `<!doctype html><meta charset="utf-8"><title>Report</title>${[
  'requests',
  'disclosure',
  'disputes',
]
  .map((variant) => renderHtml(huaian2024, { chart: 'statutory-table', variant, language: 'zh-Hans' }))
  .join('')}`;

test('a dropped page is read: its charts, what to review, and what could not be read', async () => {
  const { page, faults } = await open('read.html?lang=en');
  const damaged = published.replace(/<td[^>]*>\s*72\s*<\/td>/, '');
  expect(damaged).not.toBe(published);
  await page.evaluate((html) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([html], 'report.html', { type: 'text/html' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, damaged);
  await page.locator('foi-report h2').first().waitFor();
  expect(await page.locator('.lines tbody tr').first().innerText()).toContain('table 四, row 行政复议');
  expect(await page.locator('foi-report').locator('[part=findings]').count()).toBe(1);
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole('link', { name: 'Make the code to embed it' }).click();
  await page.locator('#preview :is(h2, h3)').waitFor();
  expect(await page.locator('.made pre').innerText()).toContain('<script type="application/json">');
  expect(faults).toEqual([]);
  await page.close();
});

test('a pasted page without its year is read once the year is entered', async () => {
  const { page } = await open('read.html?lang=en');
  await page.evaluate(
    (html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      document
        .querySelector('textarea')
        ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    published.replace(/2024/g, ''),
  );
  await page.locator('.problems', { hasText: 'enter the year above' }).waitFor();
  await page.locator('input[name=publisher]').fill('Example');
  await page.locator('input[name=year]').fill('2024');
  await page.locator('input[name=year]').blur();
  await page.locator('foi-report h2').first().waitFor();
  await page.close();
});

test('the example of a document is drawn, and drawn again when it is changed', async () => {
  const { page, faults } = await open('docs/data.html?lang=en');
  const heading = page
    .frameLocator('iframe')
    .first()
    .locator('foi-request-outcomes h2, foi-request-outcomes h3')
    .first();
  await heading.filter({ hasText: '70%' }).waitFor();
  const field = page.locator('.live textarea').first();
  await field.fill(
    (await field.inputValue()).replace('"value": 84', '"value": 90').replace(/\s*"share".*/, ''),
  );
  await heading.filter({ hasText: 'granted in full: 90' }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test('without a script the documents are complete, and the other pages say where they are', async () => {
  const { page } = await open('docs/faq.html', { javaScriptEnabled: false });
  expect(await page.locator('article h3').count()).toBeGreaterThan(10);
  expect(await page.locator('.contents a').count()).toBe(documents.length);
  await page.goto(`${site.address}index.html`);
  expect(await page.locator('body').innerText()).toContain('the documentation does not');
  await page.close();
});

test('the same pages are served during development', async () => {
  const server = await createServer({
    mode: 'demo',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const get = async (path: string) => (await fetch(`${server.resolvedUrls?.local[0]}${path}`)).text();
  expect(await get('')).toContain('index.ts');
  expect(await get('docs/data.html')).toContain('<h1 id="the-dataset">');
  expect(await get('foi-charts.js')).toBe(readFileSync('dist/foi-charts.js', 'utf8'));
  expect(await get('@vite/env')).toContain('sha384-');
  await server.close();
});

test.each([1280, 768, 320])(
  'no thumbnail is alone in its row, and each fades out at its lower edge: %s px',
  async (width) => {
    const { page } = await open('?lang=en', { viewport: { width, height: 900 } });
    const items = await page.locator('.gallery-links > li').evaluateAll((found) =>
      found.map((item) => ({
        top: Math.round(item.getBoundingClientRect().top),
        mask: getComputedStyle(item.querySelector('.thumbnail') as Element).maskImage,
      })),
    );
    const rows = new Map<number, number>();
    for (const { top } of items) rows.set(top, (rows.get(top) ?? 0) + 1);
    expect(new Set(rows.values())).toEqual(new Set([width === 1280 ? 5 : 2]));
    expect(items.filter(({ mask }) => !mask.startsWith('linear-gradient'))).toEqual([]);
    await page.close();
  },
);

test('the preview shows what the copied code shows', async () => {
  const { page, faults } = await open('embed-builder.html?lang=en&place=plain');
  const frame = page.frameLocator('#preview iframe');
  await frame.locator('table caption').waitFor();
  const code = (await page.locator('.made pre').innerText()).trim();
  expect(await page.locator('#preview iframe').getAttribute('srcdoc')).toContain(code);
  expect(await page.locator('#preview foi-request-outcomes').count()).toBe(0);
  await page.waitForFunction(() => {
    const shown = document.querySelector<HTMLIFrameElement>('#preview iframe');
    return shown && shown.clientHeight >= (shown.contentDocument?.documentElement.scrollHeight ?? Infinity);
  });
  await page.locator('input[name=way][value=picture]').check();
  await frame.locator('svg[role=img]').waitFor();
  await page.locator('input[name=way][value=png]').check();
  await page.locator('#preview img').waitFor();
  await page.locator('input[name=place][value=cms]').check();
  await page.locator('#preview foi-request-outcomes table[data-foi]').waitFor({ state: 'attached' });
  expect(faults).toEqual([]);
  await page.close();
});

test('the dot of a tile is at the height of its text, and the last line of long code is whole', async () => {
  const { page } = await open('embed-builder.html?lang=en&place=plain');
  await page.locator('.made pre').waitFor();
  const apart = await page.locator('.tile').evaluateAll((tiles) =>
    tiles.map((tile) => {
      const walker = document.createTreeWalker(
        tile.querySelector('.pictured .face > span:last-child, .rows .face') as Element,
        NodeFilter.SHOW_TEXT,
      );
      let node = walker.nextNode();
      while (node && !node.textContent?.trim()) node = walker.nextNode();
      const range = document.createRange();
      range.selectNodeContents(node as Node);
      const middle = (rect: DOMRect | undefined) => (rect ? rect.top + rect.height / 2 : NaN);
      return middle(range.getClientRects()[0]) - middle(tile.querySelector('input')?.getBoundingClientRect());
    }),
  );
  expect(apart.length).toBeGreaterThan(8);
  expect(apart.filter((distance) => !(Math.abs(distance) < 1.5))).toEqual([]);
  const cut = await page.locator('.made pre').evaluate((pre) => {
    const range = document.createRange();
    range.selectNodeContents(pre);
    const { bottom, top } = pre.getBoundingClientRect();
    const { lineHeight, paddingTop } = getComputedStyle(pre);
    return [
      pre.scrollHeight > pre.clientHeight,
      (bottom - top - 2 - parseFloat(paddingTop)) % parseFloat(lineHeight),
    ];
  });
  expect(cut).toEqual([true, expect.closeTo(0, 0)]);
  await page.close();
});

test('headings begin where the texts of the charts do', async () => {
  const { page } = await open('gallery.html?lang=en', { viewport: { width: 320, height: 800 } });
  const leftOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return range.getBoundingClientRect().left;
      });
  await page.locator('foi-key-figures h3').first().waitFor();
  expect(await leftOf('main h2')).toBeCloseTo(await leftOf('foi-key-figures h3'), -1);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(page.url().replace('gallery', 'theme'));
  await page.locator('foi-report h3').first().waitFor();
  const lefts = await page.locator('foi-report h3').evaluateAll((headings) =>
    headings.map((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().left;
    }),
  );
  const first = lefts.filter((left) => left < 400);
  expect(Math.max(...first) - Math.min(...first)).toBeLessThan(1.5);
  expect(lefts.length).toBeGreaterThan(4);
  await page.close();
});
