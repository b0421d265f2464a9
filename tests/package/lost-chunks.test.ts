import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { type ConsumerSite, consumerSite } from './consumer-site.js';

/** A page whose site was redeployed while it was open: the files that it would load on demand are gone. */
const PAGE = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="./page.js"></script>
<foi-request-outcomes id="chart"></foi-request-outcomes></html>`;

const SCRIPT = `import 'foi-charts/define/request-outcomes.js';
import { huaian2024 } from 'foi-charts/data';
document.querySelector('#chart').report = huaian2024;
window.huaian2024 = huaian2024;
`;

const WORDS = {
  'zh-Hans': '这部分未能载入，请刷新页面后重试。',
  'zh-Hant': '這部分未能載入，請重新整理頁面後再試。',
  en: 'This part could not be loaded. Please reload the page.',
} as const;

let site: ConsumerSite;
let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  site = consumerSite('lost-chunks');
  site.write('index.html', PAGE);
  site.write('page.js', SCRIPT);
  const root = site.folder;
  await build({ root, configFile: false, logLevel: 'error' });
  server = await preview({ root, configFile: false, preview: { host: '127.0.0.1', port: 0 } });
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  site?.remove();
});

interface Tab {
  readonly page: Page;
  /** The chart's message at a place in it. */
  alertIn(place: string): Promise<string | null>;
  /** Removes files with one of these words in their names, or all files if there are none. */
  lose(...words: readonly string[]): Promise<void>;
  /** Restores all files. */
  find(): Promise<void>;
  /** Restores all files, and the browser reports a connection again. */
  connect(): Promise<void>;
  /** Closes the page; fails if there were uncaught errors or unhandled rejections. */
  close(): Promise<void>;
}

async function open(): Promise<Tab> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.locator('#chart h2').waitFor();
  return {
    page,
    alertIn: (place) => page.locator(`#chart ${place} [role=alert]`).textContent({ timeout: 5000 }),
    async lose(...words) {
      await page.route(/\/assets\//, (route) => {
        const gone = words.length === 0 || words.some((word) => route.request().url().includes(word));
        return gone ? route.fulfill({ status: 404, body: 'gone' }) : route.continue();
      });
    },
    find: () => page.unroute(/\/assets\//),
    async connect() {
      await page.unroute(/\/assets\//);
      await page.evaluate(() => dispatchEvent(new Event('online')));
    },
    async close() {
      // Errors of the last task arrive before the next frame.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      expect(errors).toEqual([]);
      await page.close();
    },
  };
}

const number = '#chart tr[data-path$="/granted-in-full"] .number button';
const evidence = 'tr[data-path$="/granted-in-full"] + tr.evidence';

test('the files loaded on demand exist, under distinct names', () => {
  const names = readdirSync(join(site.folder, 'dist/assets')).join(' ');
  for (const word of ['on-demand', 'en-details', 'zh-hans-page', 'read-input', 'slotted-table', 'card-csv'])
    expect(names).toContain(word);
});

test.each([['on-demand'], ['en-details'], []])(
  'a click on a number whose evidence cannot be loaded (%s) reports that below its row, and works once it can be',
  async (...words) => {
    const tab = await open();
    await tab.lose(...words);
    await tab.page.locator(number).click();
    expect(await tab.alertIn(evidence)).toBe(WORDS.en);
    expect(await tab.page.locator(number).getAttribute('aria-expanded')).toBe('true');
    await tab.page.locator(number).click();
    await tab.page.locator(`#chart ${evidence}`).waitFor({ state: 'detached' });
    await tab.find();
    await tab.page.locator(number).click();
    await tab.page.locator(`#chart ${evidence} dl`).waitFor();
    await tab.close();
  },
);

test.each([['on-demand'], ['en-details'], []])(
  'evidence that could not be loaded (%s) appears once there is a connection again, without another click',
  async (...words) => {
    const tab = await open();
    await tab.lose(...words);
    await tab.page.locator(number).click();
    expect(await tab.alertIn(evidence)).toBe(WORDS.en);
    await tab.connect();
    await tab.page.locator(`#chart ${evidence} dl`).waitFor();
    expect(await tab.page.locator('#chart [role=alert]').count()).toBe(0);
    await tab.close();
  },
);

test.each([['on-demand'], ['details']])(
  'the message for evidence that could not be loaded (%s) follows the language of the page',
  async (word) => {
    const tab = await open();
    await tab.lose(word);
    await tab.page.locator(number).click();
    expect(await tab.alertIn(evidence)).toBe(WORDS.en);
    await tab.page.evaluate(() => (document.documentElement.lang = 'zh-Hans'));
    await tab.page.locator(`#chart ${evidence} [role=alert]`, { hasText: WORDS['zh-Hans'] }).waitFor();
    await tab.connect();
    await tab.page.locator(`#chart ${evidence} dl`).waitFor();
    await tab.close();
  },
);

test('after a failed click on Download, its buttons appear once there is a connection again', async () => {
  const tab = await open();
  await tab.lose();
  await tab.page.locator('#chart [data-opens=download]').click();
  expect(await tab.alertIn('.download')).toBe(WORDS.en);
  await tab.connect();
  await tab.page.locator('#chart [data-take=csv]').waitFor();
  expect(await tab.page.locator('#chart [role=alert]').count()).toBe(0);
  await tab.close();
});

test('a click on a group opens and closes it, even if the code of buttons cannot be loaded', async () => {
  const tab = await open();
  await tab.lose();
  const group = tab.page.locator('#chart [data-opens=group]').first();
  const members = tab.page.locator('#chart tr.member:visible');
  await group.click();
  await members.first().waitFor();
  expect(await group.getAttribute('aria-expanded')).toBe('true');
  await group.click();
  await members
    .first()
    .waitFor({ state: 'detached' })
    .catch(() => undefined);
  expect(await members.count()).toBe(0);
  await tab.close();
});

test('a click on Download whose buttons cannot be loaded reports that beside it', async () => {
  const tab = await open();
  await tab.lose();
  await tab.page.locator('#chart [data-opens=download]').click();
  expect(await tab.alertIn('.download')).toBe(WORDS.en);
  await tab.close();
});

test.each([
  ['csv', 'card-csv'],
  ['csv', 'details'],
  ['svg', 'draw-card'],
  ['png', 'paint-scene'],
])(
  'a click on a file (%s) that cannot be made because %s is missing reports that beside it',
  async (form, word) => {
    const tab = await open();
    await tab.lose(word);
    await tab.page.locator('#chart [data-opens=download]').click();
    await tab.page.locator(`#chart [data-take=${form}]`).click();
    expect(await tab.alertIn('.download')).toBe(WORDS.en);
    await tab.find();
    const [download] = await Promise.all([
      tab.page.waitForEvent('download'),
      tab.page.locator('#chart [data-take=json]').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    await tab.page.locator('#chart .download [role=alert]').waitFor({ state: 'detached' });
    await tab.close();
  },
);

test.each(['zh-Hans', 'zh-Hant'] as const)(
  'a page that switches to %s, whose text cannot be loaded, reports that in that language, and keeps its chart',
  async (language) => {
    const tab = await open();
    await tab.lose();
    await tab.page.evaluate((lang) => (document.documentElement.lang = lang), language);
    expect((await tab.page.locator('#chart .message').textContent())?.trim()).toBe(WORDS[language]);
    expect(await tab.page.locator('#chart h2').count()).toBe(1);
    await tab.connect();
    await tab.page.locator('#chart .message').waitFor({ state: 'detached' });
    expect(await tab.page.locator('#chart section').getAttribute('lang')).toBe(language);
    await tab.close();
  },
);

/** Adds a chart to the page, and returns its message. */
async function messageOf(tab: Tab, attributes: object, child = ''): Promise<string | null> {
  await tab.page.evaluate(
    ([set, inside]) => {
      const chart = Object.assign(document.createElement('foi-request-outcomes'), { id: 'other' }, set);
      chart.append(document.createRange().createContextualFragment(inside));
      document.body.append(chart);
    },
    [attributes, child] as const,
  );
  const message = tab.page.locator('#other .message');
  await message.waitFor();
  const forEditor = message.locator('details p');
  return (await forEditor.count()) > 0 ? forEditor.textContent() : message.textContent();
}

const TABLE =
  '<table data-period="2023"><tr><th>Outcome</th><th>Requests</th></tr><tr><th>Granted in full</th><td>4</td></tr><tr><th>Total</th><td>4</td></tr></table>';

test.each<[string, string[], object, string?]>([
  ['what tells why a report does not match', ['read-input'], { report: {} }],
  ['a shipped report', ['liwan'], { reportId: 'liwan-2017' }],
  ['the form of a report', ['cn-2019'], { report: { form: 'cn-2019' } }],
  ['what reads a table', ['slotted-table'], {}, TABLE],
  ['the words of the message itself', ['details'], { reportId: 'nowhere-1999' }],
  ['what lays out the message', ['on-demand'], { reportId: 'nowhere-1999' }],
  ['anything', [], { report: {} }],
])('a chart reports that %s cannot be loaded', async (_, words, attributes, child) => {
  const tab = await open();
  await tab.lose(...words);
  expect((await messageOf(tab, attributes, child))?.trim()).toBe(WORDS.en);
  await tab.connect();
  await tab.page.waitForFunction(
    (said) => !document.querySelector('#other')?.shadowRoot?.textContent?.includes(said),
    WORDS.en,
  );
  await tab.close();
});
