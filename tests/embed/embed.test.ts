import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examplesOf } from '../docs/documents.js';
import { chromiumArguments, findChromium } from '../find-chromium.js';
import { serve, type Site, STRICT } from '../strict-pages/strict-site.js';

/** The script that the documents give for the page around the frames. */
const LISTENER = examplesOf('js').find(({ code }) => code.includes('foi-charts:height'))?.code ?? '';

const QUERY = 'chart=request-outcomes&report-id=liwan-2017&lang=en';

let browser: Browser;
let charts: Site;
let other: Site;
const around: Record<string, string> = {};
let parent: Site;

beforeAll(async () => {
  const page = readFileSync('dist/embed.html', 'utf8');
  const report = readFileSync('dist/data/liwan-2017.json');
  other = await serve({ 'report.json': report }, '', '*');
  charts = await serve(
    {
      'embed.html': page,
      'embed.js': readFileSync('dist/embed.js'),
      'foi-charts.js': readFileSync('dist/foi-charts.js'),
      'report.json': report,
      'gbk.json': Buffer.from([0x7b, 0x22, 0xd5, 0xfe, 0xb8, 0xae, 0x22, 0x7d]),
      'allowing.html': page.replaceAll("connect-src 'self'", `connect-src 'self' ${other.origin}`),
      'alone.html': page.replace('src="foi-charts.js"', 'src="nowhere.js"'),
    },
    STRICT.replace("connect-src 'self'", 'connect-src *'),
    null,
    { 'moved.json': `${other.origin}/report.json` },
  );
  parent = await serve(around, '');
  browser = await chromium.launch({ executablePath: findChromium(), args: [...chromiumArguments] });
});

afterAll(async () => {
  await browser?.close();
  for (const site of [charts, other, parent]) site?.close();
});

/** A page around two frames, with the listener of docs/embedding.md, that records all messages. */
async function openAround(origin: string): Promise<Page> {
  around['listen.js'] = `window.heard = []; addEventListener('message', ({ data }) => heard.push(data));
    ${LISTENER.replace('https://charts.example.gov', charts.origin)}`;
  around['page.html'] = `<!doctype html><html lang="en"><title>Around</title><script src="listen.js"></script>
    <iframe title="Chart" width="500" height="150" src="${charts.origin}/embed.html?${QUERY}&origin=${origin}"></iframe>
    <iframe title="Another" width="500" height="150"></iframe></html>`;
  const page = await browser.newPage();
  await page.goto(`${parent.origin}/page.html`);
  await page.frameLocator('iframe >> nth=0').locator('h2').waitFor();
  return page;
}

/** The height of the first frame, and of its content. */
async function heights(page: Page): Promise<readonly [number, number]> {
  const outside = await page
    .locator('iframe')
    .first()
    .evaluate(({ clientHeight }) => clientHeight);
  const body = page.frameLocator('iframe >> nth=0').locator('body');
  return [outside, await body.evaluate((element) => Math.ceil(element.getBoundingClientRect().height))];
}

async function openAlone(query: string, name = 'embed.html', locale = 'en-GB'): Promise<Page> {
  const page = await browser.newPage({ locale });
  await page.goto(`${charts.origin}/${name}?${query}`);
  return page;
}

test('with the listener of docs/embedding.md, a frame is as high as its chart, and grows with its evidence', async () => {
  expect(LISTENER).toContain('event.origin');
  const page = await openAround(parent.origin);
  const fits = () => heights(page).then(([outside, inside]) => outside === inside && inside);
  await expect.poll(fits).toBeGreaterThan(300);
  const [before] = await heights(page);
  const frame = page.frameLocator('iframe >> nth=0');
  await frame.locator('.number button').first().click();
  await expect.poll(fits).toBeGreaterThan(before);
  expect(
    await page
      .locator('iframe')
      .nth(1)
      .evaluate(({ clientHeight }) => clientHeight),
  ).toBe(150);
  expect(await frame.locator('h2').textContent()).toBe(
    'Granted in full: 66.5% of 618 requests answered; granted in part: 8.9%',
  );
  await page.close();
});

test('a page around the frame that the address does not name receives nothing', async () => {
  const page = await openAround('https://www.example.gov');
  await page.frameLocator('iframe >> nth=0').locator('.number button').first().click();
  await page.frameLocator('iframe >> nth=0').locator('tr.evidence').waitFor();
  expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
  expect((await heights(page))[0]).toBe(150);
  await page.close();
});

test.each([
  ['its chart', QUERY],
  ['a message', 'chart=pie&report-id=liwan-2017&lang=en'],
  ['the message of an element', 'chart=request-flow&report-id=liwan-2017&lang=en'],
])('a frame below the fold sends the height of %s before it is scrolled to', async (_, query) => {
  around['below.html'] =
    `<!doctype html><html lang="en"><title>Around</title><script src="listen.js"></script>
    <div style="height: 20000px"></div>
    <iframe title="Chart" width="500" height="149" src="${charts.origin}/embed.html?${query}&origin=${parent.origin}"></iframe></html>`;
  around['listen.js'] = LISTENER.replace('https://charts.example.gov', charts.origin);
  const page = await browser.newPage();
  await page.goto(`${parent.origin}/below.html`);
  await expect.poll(() => heights(page).then(([outside]) => outside)).not.toBe(149);
  await expect.poll(() => heights(page).then(([outside, inside]) => outside - inside)).toBe(0);
  await page.close();
});

test('the page has the title of its chart, its language and theme, and does not violate its policy', async () => {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  await page.goto(
    `${charts.origin}/embed.html?chart=request-outcomes&report-id=liwan-2017&lang=zh-TW&theme=dark&variant=strip`,
  );
  await page.locator('svg.strip').waitFor();
  await expect.poll(() => page.title()).toBe('已答覆的申請618件，66.5%同意公開，8.9%同意部分公開');
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
  const card = page.locator('.card');
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(20, 27, 34)');
  expect(await card.evaluate((element) => element.getBoundingClientRect().left)).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});

test('without lang, the report’s own language is used', async () => {
  const page = await openAlone('chart=applicants&report-id=huaian-2024');
  await page.locator('h2').waitFor();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh-Hans');
  await page.close();
});

test("src is read from the frame's own site, and from another one only if embed.html allows it", async () => {
  const foreign = encodeURIComponent(`${other.origin}/report.json`);
  const own = await openAlone('chart=request-outcomes&src=report.json&lang=en');
  expect(await own.locator('h2').textContent()).toContain('618');
  await own.close();
  const refused = await openAlone(`chart=request-outcomes&src=${foreign}&lang=en`);
  expect(await refused.locator('p').textContent()).toContain('is not allowed');
  await refused.close();
  const allowed = await openAlone(`chart=request-outcomes&src=${foreign}&lang=en`, 'allowing.html');
  expect(await allowed.locator('h2').textContent()).toContain('618');
  await allowed.close();
});

test('an address on the own site that redirects to another one is not followed', async () => {
  const page = await openAlone('chart=request-outcomes&src=moved.json&lang=en');
  expect(await page.locator('.message').textContent()).toContain('moved.json');
  expect(await page.locator('table').count()).toBe(0);
  await page.close();
});

test.each([
  ['chart=pie&report-id=liwan-2017', 'en-GB', 'the unknown value chart=pie'],
  ['chart=pie&report-id=liwan-2017', 'zh-CN', '网址参数 chart 的值“pie”无效'],
  ['chart=pie&report-id=liwan-2017&lang=zh-HK', 'en-GB', '網址參數 chart 的值「pie」無效'],
  ['chart=applicants', 'fr-FR', '请在网址参数中用 report-id 或 src'],
])('an invalid address gets a message in the reader’s language: %s, %s', async (query, locale, message) => {
  const page = await openAlone(query, 'embed.html', locale);
  expect(await page.locator('p[role=status]').textContent()).toContain(message);
  await page.close();
});

test('a page without the one file beside it reports that', async () => {
  const page = await openAlone(QUERY, 'alone.html');
  expect(await page.locator('p').textContent()).toContain('foi-charts.js could not be loaded');
  await page.close();
});

test.each(['*', 'garbage', '/'])(
  'with origin=%s nobody receives the height, whatever else is wrong, and nothing is thrown',
  async (origin) => {
    around['tell.js'] = "window.heard = []; addEventListener('message', ({ data }) => heard.push(data));";
    around['told.html'] = `<!doctype html><html lang="en"><title>Page</title><script src="tell.js"></script>
      <iframe title="Chart" src="${charts.origin}/embed.html?chart=bad&origin=${origin}"></iframe></html>`;
    const page = await browser.newPage({ locale: 'en-GB' });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${parent.origin}/told.html`);
    const message = page.frameLocator('iframe').locator('p[role=status]');
    expect(await message.textContent()).toContain('origin parameter in the address must be the site');
    await page
      .frameLocator('iframe')
      .locator('body')
      .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('a frame with a report in GBK names the encoding', async () => {
  const page = await openAlone('chart=request-outcomes&src=gbk.json&lang=en');
  await page.getByText('For the editor of this page').click();
  await page
    .getByText(/^The file \S*\/gbk\.json is not UTF-8 \(it looks like GBK\/GB18030\)\. Save it as UTF-8\.$/)
    .waitFor();
  await page.close();
});
